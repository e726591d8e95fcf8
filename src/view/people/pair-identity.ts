/** Two people who may be one: the reader joins them, or says that they are two. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { type PersonReference, referenceTo } from "../../people/decisions.ts";
import type { View } from "../../state/select.ts";
import { ActionEvent } from "../parts/action-event.ts";
import { controls } from "../parts/theme.ts";

@customElement("pair-identity")
export class PairIdentity extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        margin-top: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Two indices into `view.network.authors`. */
  @property({ attribute: false }) pair: readonly [number, number] = [0, 0];

  override render() {
    if (this.view.identities === undefined) return nothing;
    return html`<button @click=${this.#join}>They are one person</button>`;
  }

  #join() {
    const people = this.pair.flatMap((person) => this.#reference(person));
    this.dispatchEvent(
      new ActionEvent({ type: "identity-decided", decision: { kind: "joined", people } }),
    );
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
