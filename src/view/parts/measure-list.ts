/** Measures one below the other, each with a sentence for those who ask. */

import { css, html, type TemplateResult } from "lit";

import "./explained-number.ts";

export interface MeasureLine {
  readonly name: string;
  /** One sentence. */
  readonly why: string;
  readonly text: string;
}

export function measureList(lines: readonly MeasureLine[]): TemplateResult {
  return html`<dl>
    ${lines.map(
      ({ name, why, text }) => html`<div>
        <dt><explained-number text=${name} why=${why}></explained-number></dt>
        <dd>${text}</dd>
      </div>`,
    )}
  </dl>`;
}

export const measureListStyle = css`
  dl {
    margin: 0;
  }

  dl div {
    display: flex;
    gap: var(--space-2);
    justify-content: space-between;
    padding: 3px 0;
  }

  dd {
    margin: 0;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
`;
