/** Kinds or topics of papers, as the sources call them; each can be left out. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { TraitCount } from "../../state/filter-ranges.ts";
import type { PaperTrait } from "../../state/filtering.ts";
import { act } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";

const WORDS: Readonly<Record<PaperTrait, { readonly title: string; readonly none: string }>> = {
  withoutTopics: { title: "Topics", none: "no topic given" },
  withoutKinds: { title: "Kinds of papers", none: "no kind given" },
};

@customElement("trait-list")
export class TraitList extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      fieldset {
        margin: 0;
        padding: 4px 0;
        border: 0;
        /* Some sources file papers under hundreds of topics. */
        max-height: 16em;
        overflow-y: auto;
      }

      legend {
        padding: 0;
      }

      label {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        padding: 2px 0;
      }

      input {
        accent-color: var(--accent);
        margin: 0;
      }

      .name {
        flex: 1;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() by: PaperTrait = "withoutKinds";
  @property({ attribute: false }) traits: readonly TraitCount[] = [];
  /** Those left out. */
  @property({ attribute: false }) without: readonly string[] = [];

  override render() {
    // Nothing to choose from.
    if (this.traits.length < 2) return nothing;
    const { title, none } = WORDS[this.by];
    return html`<fieldset>
      <legend>${title}</legend>
      ${this.traits.map(
        ({ value, papers }) => html`<label>
          <input type="checkbox" value=${value} .checked=${!this.without.includes(value)} @change=${this.#choose} />
          <span class="name">${value === "" ? none : value}</span>
          <span class="soft">${formatCount(papers)}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  #choose(event: Event) {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value, checked } = event.target;
    const type = checked ? "papers-taken-in" : "papers-left-out";
    act(this, { type, by: this.by, value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "trait-list": TraitList;
  }
}
