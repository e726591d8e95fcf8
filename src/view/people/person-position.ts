/** Where a person stands in the network: a bridge, in the core, at the edge. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { creditOf } from "../../network/credit.ts";
import type { Measures } from "../../network/measures/measures.ts";
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
    // One place for the details, whatever stands above: they stay as open as they are.
    return html`${hasPosition ? this.#position(measures) : nothing} ${this.#measures(measures)}`;
  }

  #position(measures: Measures | undefined) {
    if (measures === undefined)
      return html`<h3>Position</h3><measure-wait .measuring=${this.measuring}></measure-wait>`;
    return html`<h3>Position</h3><p>${this.#bridge(measures)} ${this.#core(measures)}</p>`;
  }

  /** @param measures - absent for people who have no position, and until they are measured. */
  #measures(measures: Measures | undefined) {
    const lines = [...this.#credit(), ...this.#measured(measures)];
    return html`<details ?hidden=${lines.length === 0}>
      <summary>Measures</summary>
      ${measureList(lines)} ${measures === undefined ? nothing : this.#error(measures)}
    </details>`;
  }

  #credit(): readonly MeasureLine[] {
    const { network, slice } = this.view;
    if (network.givenStrength !== undefined) return [];
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
