/** Where a person stands in the network: a bridge, in the core, at the edge. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { creditOf } from "../../network/credit.ts";
import type { Measures } from "../../network/measures/measures.ts";
import { isOfPapers } from "../../network/network.ts";
import { measuresOf } from "../../state/measures-of.ts";
import type { Measuring } from "../../state/measuring.ts";
import type { View } from "../../state/select.ts";
import { formatCount, formatMeasure } from "../parts/format.ts";
import { type MeasureLine, measureList } from "../parts/measure-list.ts";
import { numberList } from "../parts/number-list-style.ts";
import { controls } from "../parts/theme.ts";

import { CREDIT, creditText, PERSON_MEASURES } from "./person-measures.ts";
import "../question/measure-wait.ts";

@customElement("person-position")
export class PersonPosition extends LitElement {
  static override styles = [
    controls,
    numberList,
    css`
      :host {
        display: block;
      }

      dl {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0 var(--space-4);
        font-size: 0.92rem;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Index into `view.network.authors`. */
  @property({ type: Number }) person = 0;
  @property({ attribute: false }) measuring!: Measuring;

  override render() {
    const { person, measuring } = this;
    const { authorShown, coauthors } = this.view.slice;
    const hasPosition = authorShown[person] === 1 && coauthors[person]! > 0;
    const measures = hasPosition && measuring.phase === "ready" ? measuresOf(measuring) : undefined;
    const lines = [...this.#credit(), ...this.#measured(measures)];
    return html`<details ?hidden=${!hasPosition && lines.length === 0}>
      <summary>${hasPosition ? this.#inShort(measures) : "Measures"}</summary>
      ${hasPosition ? this.#position(measures) : nothing} ${measureList(lines)}
      ${measures === undefined ? nothing : this.#error(measures)}
    </details>`;
  }

  /** On one line, above the person's papers. */
  #inShort(measures: Measures | undefined): string {
    return measures === undefined ? "Position" : `Position: ${this.#bridge(measures)}`;
  }

  #position(measures: Measures | undefined) {
    if (measures === undefined)
      return html`<measure-wait .measuring=${this.measuring}></measure-wait>`;
    const isBridge = measures.people.betweenness[this.person]! > 0;
    const chains = isBridge
      ? "Shortest chains between others lead over this person."
      : "Nobody's shortest chain needs this person.";
    return html`<p>${chains} ${this.#core(measures)}</p>`;
  }

  #credit(): readonly MeasureLine[] {
    const { network, slice } = this.view;
    if (!isOfPapers(network)) return [];
    const credit = creditOf(network, slice, this.person);
    return [{ ...CREDIT, text: creditText(credit, this.view, this.person) }];
  }

  #measured(measures: Measures | undefined): readonly MeasureLine[] {
    if (measures === undefined) return [];
    return PERSON_MEASURES.map(({ name, why, values, text }) => {
      return { name, why, text: text(values(measures)[this.person]!) };
    });
  }

  #bridge({ people: { betweenness } }: Measures): string {
    const own = betweenness[this.person]!;
    if (own === 0) return "no bridge";
    const rank = 1 + betweenness.reduce((more, other) => more + Number(other > own), 0);
    const people = formatCount(this.view.slice.authorCount);
    if (rank === 1) return `the strongest bridge of ${people} people`;
    return `a bridge, number ${formatCount(rank)} of ${people} people`;
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
