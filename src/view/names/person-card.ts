/** A person in short, beside another: spellings, ids, years, co-authors and papers. */

import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import { listMark } from "../../bibliography/bylines/list-mark.ts";
import { fold } from "../../bibliography/fold.ts";
import { closestCoauthors } from "../../network/coauthors.ts";
import { mayHaveMorePapers } from "../../network/lower-bounds.ts";
import { rowsOf } from "../../people/grouped.ts";
import type { CommonCoauthor } from "../../people/suggestions/common-coauthors.ts";
import type { View } from "../../state/select.ts";
import { newestFirst } from "../papers/paper-order.ts";
import { act } from "../parts/action-event.ts";
import { formatCount, formatQuantity, formatYears, PAPERS } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";

import { titleAndFacts } from "./paper-in-short.ts";
import { idWords } from "./reason-words.ts";

/** Of the papers and co-authors, so that two cards stand beside each other on one screen. */
const MOST_PAPERS = 4;
const MOST_COAUTHORS = 6;

@customElement("person-card")
export class PersonCard extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        min-width: 0;
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        font-size: 0.9rem;
        overflow-wrap: anywhere;
      }

      .name {
        font-size: 1.05rem;
        font-weight: 600;
      }

      h3 {
        margin: var(--space-2) 0 2px;
        color: var(--ink-soft);
        font-size: 0.85rem;
        font-weight: 400;
        letter-spacing: 0;
        text-transform: none;
      }

      li {
        padding: 2px 0;
        line-height: 1.3;
      }

      .shared {
        font-weight: 600;
      }

      @media (width < 600px) {
        :host {
          padding: var(--space-1) var(--space-2);
        }
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Index into `view.network.authors`. */
  @property({ type: Number }) person = 0;
  /** Who it may be, on the card beside: an index, too. */
  @property({ type: Number }) beside = -1;
  /** Co-authors that stand out. */
  @property({ attribute: false }) shared: readonly CommonCoauthor[] = [];

  /** Whether all papers and co-authors are shown. */
  @state() private isWhole = false;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("person")) this.isWhole = false;
  }

  override render() {
    const { network, cutPapers } = this.view;
    const author = network.authors[this.person];
    if (author === undefined) return nothing;
    const papers = newestFirst(network, rowsOf(network.papersOfAuthor, this.person));
    const isCut = mayHaveMorePapers(network, cutPapers, this.person);
    const years = formatYears(papers.map((paper) => network.papers[paper]?.year));
    const name = bare(author.name);
    const others = author.spellings.filter((spelling) => bare(spelling) !== name);
    return html`
      <button class="link name" @click=${this.#select}>${author.name}</button>
      ${others.length === 0 ? nothing : html`<p class="soft">also ${others.join(`${listMark(others)} `)}</p>`}
      ${author.ids.length === 0 ? nothing : html`<p class="soft">${author.ids.map(idWords).join(", ")}</p>`}
      ${this.#family()}
      <p class="soft">${formatQuantity(papers.length, PAPERS, isCut)}${years === "" ? "" : `, ${years}`}</p>
      ${this.#coauthors()} ${this.#papers(papers)}
    `;
  }

  /** Which words were taken for the family, where that tells the two apart and cannot be seen. */
  #family() {
    const { authors } = this.view.network;
    const pair = [authors[this.person], authors[this.beside]];
    const [family, other] = pair.map((author) => author?.family);
    if (family === undefined || other === undefined || fold(family) === fold(other)) return nothing;
    const isSeen = pair.every((author) => (author?.name.split(/\s+/u).length ?? 0) < 3);
    return isSeen ? nothing : html`<p class="soft">family name ${family}</p>`;
  }

  #coauthors() {
    const isShared = new Set(this.shared.flatMap(({ keys }) => keys));
    const names = closestCoauthors(this.view, this.person).map(({ author }) => {
      const { name = "", key = "" } = this.view.network.authors[author] ?? {};
      return { name, isShared: isShared.has(key) };
    });
    if (names.length === 0) return nothing;
    const listed = names.toSorted((a, b) => Number(b.isShared) - Number(a.isShared));
    return html`<h3>Co-authors</h3>
      <ul>
        ${listed
          .slice(0, this.isWhole ? listed.length : MOST_COAUTHORS)
          .map(({ name, isShared: own }) => html`<li class=${own ? "shared" : ""}>${name}</li>`)}
        ${this.#more(names.length - MOST_COAUTHORS)}
      </ul>`;
  }

  #papers(papers: readonly number[]) {
    const { network } = this.view;
    return html`<h3>Papers</h3>
      <ul>
        ${papers.slice(0, this.isWhole ? papers.length : MOST_PAPERS).map((paper) => html`<li>${titleAndFacts(network, paper)}</li>`)}
        ${this.#more(papers.length - MOST_PAPERS)}
      </ul>`;
  }

  #more(count: number) {
    if (count <= 0 || this.isWhole) return nothing;
    return html`<li><button class="link soft" @click=${this.#showAll}>and ${formatCount(count)} more</button></li>`;
  }

  /** The button goes away with what it did; the name above says whose these are. */
  #showAll() {
    this.renderRoot.querySelector<HTMLElement>(".name")?.focus({ preventScroll: true });
    this.isWhole = true;
  }

  #select() {
    const key = this.view.network.authors[this.person]?.key ?? "";
    act(this, { type: "person-selected", key });
  }
}

/** The full stop of a sentence that ended with the name makes no other spelling. */
function bare(name: string): string {
  return name.replace(/\.$/u, "");
}

declare global {
  interface HTMLElementTagNameMap {
    "person-card": PersonCard;
  }
}
