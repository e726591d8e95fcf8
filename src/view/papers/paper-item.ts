/** One paper as it is listed: title, all authors, year, category, links. */

import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import type { Paper } from "../../bibliography/paper.ts";
import type { Network } from "../../network/network.ts";
import { rowsOf } from "../../people/grouped.ts";
import { act } from "../parts/action-event.ts";

import { goOnInWhole, renderByline } from "./byline.ts";
import { renderTitle } from "./title.ts";
import "./paper-records.ts";

/** For the lists that papers stand in. */
export const paperItemStyle = css`
  paper-item {
    display: block;
    padding: 10px 0;
    overflow-wrap: anywhere;
  }

  paper-item .title {
    font-weight: 600;
    line-height: 1.35;
  }

  paper-item .authors {
    margin: 3px 0 2px;
    color: var(--ink-soft);
  }

  paper-item .authors .chosen {
    color: var(--ink);
    font-weight: 600;
  }

  paper-item .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    align-items: baseline;
    color: var(--ink-soft);
    font-size: 0.9rem;
  }

  paper-item summary {
    font-size: 0.9rem;
  }

  paper-item .badge {
    padding: 0 7px;
    border: 1px solid var(--warn-line);
    border-radius: 9px;
    background: var(--warn);
    color: var(--ink);
    font-size: 0.8rem;
  }
`;

@customElement("paper-item")
export class PaperItem extends LitElement {
  @property({ attribute: false }) network!: Network;
  /** Index into `network.papers`. */
  @property({ type: Number }) paper = 0;
  /** Indices of the people whose names stand out. */
  @property({ attribute: false }) chosen: readonly number[] = [];

  @state() private isWhole = false;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("paper") || changed.has("network")) this.isWhole = false;
  }

  /** Without a root of its own: the text of an item of the list is then the paper's, for whoever reads it. */
  override createRenderRoot() {
    return this;
  }

  override render() {
    const paper = this.network.papers[this.paper];
    if (paper === undefined) return nothing;
    return html`
      <p class="title">${renderTitle(paper.title)}</p>
      <p class="authors">${this.#byline(paper)}</p>
      <p class="facts">${this.#facts(paper)}</p>
      ${this.#abstract(paper)}
      ${paper.records.length > 1 ? html`<paper-records .records=${paper.records}></paper-records>` : nothing}
    `;
  }

  #abstract({ abstract }: Paper) {
    if (abstract === undefined) return nothing;
    return html`<details><summary>Abstract</summary><p>${abstract}</p></details>`;
  }

  #byline({ byline }: Paper) {
    const people = rowsOf(this.network.authorsOfPaper, this.paper);
    return renderByline({
      names: this.#authors(),
      isComplete: byline.listComplete,
      isWhole: this.isWhole,
      isChosen: (place) => this.chosen.includes(people[place]!),
      showWhole: this.#showWhole,
    });
  }

  readonly #showWhole = (event: Event) => {
    this.isWhole = true;
    void goOnInWhole(event, this);
  };

  #authors() {
    const { authorsOfPaper, implied } = this.network;
    const start = authorsOfPaper.start[this.paper]!;
    return Array.from(rowsOf(authorsOfPaper, this.paper), (author, position) => {
      const { name = "", key = "" } = this.network.authors[author] ?? {};
      const isImplied = implied[start + position] === 1;
      const select = () => act(this, { type: "person-selected", key });
      const style = this.chosen.includes(author) ? "link chosen" : "link";
      const named = (rest: unknown) =>
        html`<button class=${style} @click=${select}>${name}${rest}</button>`;
      const mark = html`<span title="Not on the printed list, but this is a paper of ${name}'s own page">*</span>`;
      return (comma: unknown) =>
        isImplied ? html`${named(nothing)}${mark}${comma}` : named(comma);
    });
  }

  #facts(paper: Paper) {
    const year = paper.year === undefined ? "no year" : String(paper.year);
    return html`
      <span>${paper.inferredYear ? html`<span title="The source prints no year; this is inferred">${year}? (inferred)</span>` : year}</span>
      ${paper.venue ? html`<span>${paper.venue}</span>` : nothing}
      ${paper.category ? html`<span>${paper.category}</span>` : nothing}
      ${this.#links(paper)}
      ${paper.byline.listComplete ? nothing : html`<span class="badge">list incomplete</span>`}
    `;
  }

  #links(paper: Paper) {
    const { doi, arxiv } = paper.ids;
    return html`
      ${doi ? outside(`https://doi.org/${encodeURI(doi)}`, "DOI") : nothing}
      ${arxiv ? outside(`https://arxiv.org/abs/${encodeURI(arxiv)}`, "arXiv") : nothing}
      ${paper.links.map((link) => outside(link.href, link.kind))}
      ${paper.hasCode && !paper.links.some(({ kind }) => kind === "code") ? html`<span>code published</span>` : nothing}
    `;
  }
}

function outside(href: string, text: string) {
  return html`<a href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "paper-item": PaperItem;
  }
}
