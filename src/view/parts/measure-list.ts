/** Measures one below the other, each with a sentence for those who ask. */

import { html, type TemplateResult } from "lit";

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
