/** Two people who may be one: what they have in common, and a button that joins them. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";

import { referenceTo } from "../../people/decisions/referring.ts";
import type { PersonReference } from "../../people/decisions.ts";
import { type InCommon, inCommon } from "../../state/in-common.ts";
import type { View } from "../../state/select.ts";
import type { FoundSuggestions, SuggestedPair } from "../../state/suggesting.ts";
import { pairCards, pairEvidence, pairEvidenceStyle } from "../names/pair-evidence.ts";
import { act } from "../parts/action-event.ts";
import { controls } from "../parts/theme.ts";

const QUESTION = "Are they one person?";

@customElement("pair-identity")
export class PairIdentity extends LitElement {
  static override styles = [
    controls,
    pairEvidenceStyle,
    css`
      :host {
        display: block;
      }

      details {
        margin-top: var(--space-3);
      }

      button {
        margin-top: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Two indices into `view.network.authors`. */
  @property({ attribute: false }) pair: readonly [number, number] = [0, 0];

  @property({ attribute: false }) found: FoundSuggestions | undefined;

  override render() {
    if (this.view.identities === undefined) return nothing;
    const facts: InCommon = this.#suggested() ?? inCommon(this.view, this.pair);
    if (!facts.areNamesUnlike) return html`<h3>${QUESTION}</h3>${this.#comparison(facts)}`;
    // Hardly anybody compares these two for that; closed again for the next pair.
    const asked = html`<details><summary>${QUESTION}</summary>${this.#comparison(facts)}</details>`;
    return keyed(this.pair.join(), asked);
  }

  #comparison(facts: InCommon) {
    return html`${pairEvidence(this.view, this.pair, facts)}
      <button @click=${this.#join}>They are one person</button>
      ${pairCards(this.view, this.pair, facts)}`;
  }

  /** Of these two, if they are asked about in the tab Names: how their names are alike is known, and who may be whom. */
  #suggested(): SuggestedPair | undefined {
    if (this.found?.identities !== this.view.identities) return undefined;
    const keys = this.pair.map((person) => this.view.network.authors[person]?.key);
    return this.found?.pairs.find((pair) => pair.keys.every((key) => keys.includes(key)));
  }

  #join() {
    const people = this.pair.flatMap((person) => this.#reference(person));
    act(this, { type: "identity-decided", decision: { kind: "joined", people } });
  }

  #reference(person: number): readonly PersonReference[] {
    const { identities, network } = this.view;
    return identities === undefined ? [] : [referenceTo(person, identities, network.papers)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pair-identity": PairIdentity;
  }
}
