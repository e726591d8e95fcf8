/** Who a person wrote with, the closest first, with bars. */

import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Coauthor } from "../../network/coauthors.ts";
import { isTieCut } from "../../network/lower-bounds.ts";
import { isOfPapers } from "../../network/network.ts";
import type { View } from "../../state/select.ts";
import { act } from "../parts/action-event.ts";
import { formatBound, formatCount, formatStrength } from "../parts/format.ts";
import { Paging } from "../parts/paging.ts";
import { controls } from "../parts/theme.ts";

/** People shown at first: the person's papers stand below them. */
const FIRST = 8;

@customElement("coauthor-list")
export class CoauthorList extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--space-2);
        padding-bottom: 2px;
        overflow-wrap: anywhere;
      }

      .soft {
        white-space: nowrap;
      }

      .bar {
        grid-column: 1 / -1;
        width: 100%;
        fill: var(--accent);
      }

      @media (pointer: coarse) {
        li button {
          min-height: 32px;
        }
      }

      .more {
        margin-top: var(--space-1);
        padding: 1px 10px;
        font-weight: 400;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Index into `view.network.authors`. */
  @property({ type: Number }) person = 0;
  @property({ attribute: false }) coauthors: readonly Coauthor[] = [];
  readonly #paging = new Paging(this, FIRST);

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("person")) this.#paging.restart();
  }

  override render() {
    const name = this.view.network.authors[this.person]?.name ?? "";
    const strongest = this.coauthors[0]?.strength ?? 1;
    return html`<ul aria-label="Co-authors of ${name}">
      ${this.#paging
        .drawn(this.coauthors)
        .map((coauthor) => this.#coauthor(coauthor, coauthor.strength / strongest))}
    </ul>
    ${this.#paging.button(this.coauthors.length)}`;
  }

  #coauthor(coauthor: Coauthor, length: number) {
    const { authors } = this.view.network;
    const { name = "", key = "" } = authors[coauthor.author] ?? {};
    const own = authors[this.person]?.key ?? "";
    const shared = this.#shared(coauthor);
    return html`<li>
      <button class="link" @click=${() => act(this, { type: "person-selected", key })}>${name}</button>
      <button
        class="link soft"
        aria-label="${shared} with ${name}: show the tie"
        @click=${() => act(this, { type: "pair-selected", keys: [own, key] })}
      >${shared}</button>
      <svg class="bar" height="4" aria-hidden="true"><rect width="${100 * length}%" height="4" rx="2"></rect></svg>
    </li>`;
  }

  /** "3 shared", "0.67 · 2 shared", or the strength that a file gives. */
  #shared({ author, papers, strength }: Coauthor): string {
    const { network, slice, lowerBounds } = this.view;
    const isCut = isTieCut(lowerBounds, this.person, author);
    if (!isOfPapers(network)) return `strength ${formatCount(strength)}`;
    const shared = `${formatBound(papers, isCut)} shared`;
    const { counting } = slice.filters;
    if (counting === "full") return shared;
    return `${formatStrength(strength, counting, isCut)} · ${shared}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "coauthor-list": CoauthorList;
  }
}
