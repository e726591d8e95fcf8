/** Where a person stands in the network: a bridge, in the core, at the edge. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Measures } from "../../network/measures/measures.ts";
import type { Measuring } from "../../state/measuring.ts";
import type { View } from "../../state/select.ts";

import { formatCount, formatMeasure } from "../parts/format.ts";
import { PERSON_MEASURES } from "./person-measures.ts";
import { controls } from "../parts/theme.ts";
import "../parts/explained-number.ts";
import "../question/measure-wait.ts";

@customElement("person-position")
export class PersonPosition extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      dl {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0 var(--space-4);
        margin: 0;
        font-size: 0.92rem;
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
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Index into `view.network.authors`. */
  @property({ type: Number }) person = 0;
  @property({ attribute: false }) measuring!: Measuring;

  override render() {
    if (!this.view.slice.authorShown[this.person] || !this.view.slice.coauthors[this.person])
      return nothing;
    return html`<h3>Position</h3>${
      this.measuring.state === "ready"
        ? this.#position(this.measuring.measures())
        : html`<measure-wait .measuring=${this.measuring}></measure-wait>`
    }`;
  }

  #position(measures: Measures) {
    return html`
      <p>${this.#bridge(measures)} ${this.#core(measures)}</p>
      <details>
        <summary>Measures</summary>
        <dl>
          ${PERSON_MEASURES.map(
            ({ name, why, values, text }) => html`<div>
              <dt><explained-number text=${name} why=${why}></explained-number></dt>
              <dd>${text(values(measures)[this.person]!)}</dd>
            </div>`,
          )}
        </dl>
        ${this.#error(measures)}
      </details>
    `;
  }

  #bridge({ people: { betweenness } }: Measures): string {
    const own = betweenness[this.person]!;
    if (own === 0) return "No bridge: nobody's shortest chain needs this person.";
    const rank = 1 + betweenness.reduce((more, other) => more + Number(other > own), 0);
    const people = formatCount(this.view.slice.authorCount);
    if (rank === 1) return `The strongest bridge of ${people} people.`;
    return `A bridge, number ${formatCount(rank)} of ${people} people.`;
  }

  #core({ people: { core }, network: { maxCore } }: Measures): string {
    const own = core[this.person]!;
    const where = own === maxCore ? "In the innermost core" : "Outside the innermost core";
    return `${where}: ${formatCount(own)} of ${formatCount(maxCore)}.`;
  }

  #error({ people: { betweennessError } }: Measures) {
    const error = betweennessError[this.person]!;
    if (error === 0) return nothing;
    return html`<p class="soft">Betweenness ± ${formatMeasure(error)} (standard error): measured from a sample of people.</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "person-position": PersonPosition;
  }
}
