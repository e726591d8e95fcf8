/** Kinds of papers, as the sources call them; each can be left out. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { FilterRanges } from "../../state/filter-ranges.ts";

import { ActionEvent } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";

@customElement("kind-list")
export class KindList extends LitElement {
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

  @property({ attribute: false }) kinds: FilterRanges["kinds"] = [];
  /** Kinds left out. */
  @property({ attribute: false }) without: readonly string[] = [];

  override render() {
    return html`<fieldset>
      <legend>Kinds of papers</legend>
      ${this.kinds.map(
        ({ kind, papers }) => html`<label>
          <input type="checkbox" value=${kind} .checked=${!this.without.includes(kind)} @change=${this.#choose} />
          <span class="name">${kind === "" ? "no kind given" : kind}</span>
          <span class="soft">${formatCount(papers)}</span>
        </label>`,
      )}
    </fieldset>`;
  }

  #choose(event: Event) {
    if (!(event.target instanceof HTMLInputElement)) return;
    const { value: kind, checked } = event.target;
    const type = checked ? "kind-taken-in" : "kind-left-out";
    this.dispatchEvent(new ActionEvent({ type, kind }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "kind-list": KindList;
  }
}
