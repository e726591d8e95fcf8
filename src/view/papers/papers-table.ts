/** All papers, sortable and filterable. */

import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import { fold, foldBothWays } from "../../bibliography/fold.ts";
import { plainTitle } from "../../bibliography/title.ts";
import { rowsOf } from "../../people/grouped.ts";
import type { View } from "../../state/select.ts";
import { act } from "../parts/action-event.ts";
import { formatQuantity, PAPERS } from "../parts/format.ts";
import { Paging } from "../parts/paging.ts";
import { nextOrder, type Order, sortHeading } from "../parts/sort-heading.ts";
import { table } from "../parts/table-style.ts";
import { controls } from "../parts/theme.ts";

import { goOnInWhole, renderByline } from "./byline.ts";
import { newestFirst } from "./paper-order.ts";
import { renderTitle } from "./title.ts";
import "./paper-records.ts";

/** Of authors there may be hundreds: left to the browser, their column would leave titles no room. */
const columns = css`
  table {
    min-width: 260px;
    table-layout: fixed;
  }

  thead .text:first-child {
    width: 48%;
  }

  thead .number {
    width: 3.9em;
  }
`;

type Column = "title" | "authors" | "year";

const COLUMNS: readonly { readonly column: Column; readonly title: string }[] = [
  { column: "title", title: "Title" },
  { column: "authors", title: "Authors" },
  { column: "year", title: "Year" },
];

/** In the words of the bars under the map. */
const YEARS_DOUBTED = " · ?: year inferred, not printed";

@customElement("papers-table")
export class PapersTable extends LitElement {
  static override styles = [controls, table, columns];

  @property({ attribute: false }) view!: View;
  /** Indices of the papers that the narrowing leaves. */
  @property({ attribute: false }) papers: readonly number[] = [];

  /** Whether each paper says where it stands in what file. */
  @property({ type: Boolean }) showsRecords = false;

  @state() private sortedBy: Column = "year";
  @state() private order: Order = "descending";
  @state() private filter = "";
  /** Papers of many authors that show all of them. */
  @state() private whole: ReadonlySet<number> = new Set();
  readonly #paging = new Paging(this);

  override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get("view");
    if (before !== undefined && before.network.papers !== this.view.network.papers)
      this.whole = new Set();
  }

  override render() {
    const papers = this.#rows();
    return html`
      <div class="tools">
        <input
          type="search"
          aria-label="Filter papers"
          placeholder="Filter by title, person or year"
          .value=${this.filter}
          @input=${this.#narrow}
        />
      </div>
      <p class="soft" role="status">${this.#explanation(papers)}</p>
      <table aria-label="Papers">
        <thead>
          <tr>${COLUMNS.map(({ column, title }) => this.#heading(column, title))}</tr>
        </thead>
        <tbody>
          ${repeat(
            this.#paging.drawn(papers),
            (paper) => paper,
            (paper) => this.#row(paper),
          )}
        </tbody>
      </table>
      ${this.#paging.button(papers.length)}
    `;
  }

  #explanation(papers: readonly number[]): string {
    const wanted = this.filter.trim();
    if (papers.length === 0 && wanted !== "")
      return `No paper has “${wanted}” in its title, people or year: try the search.`;
    const isDoubted = papers.some((paper) => this.view.network.papers[paper]!.inferredYear);
    // In sight: what a year says on hover alone is out of reach of touch and keyboard.
    return formatQuantity(papers.length, PAPERS) + (isDoubted ? YEARS_DOUBTED : "");
  }

  #heading(column: Column, title: string) {
    return sortHeading({
      title,
      holds: column === "year" ? "number" : "text",
      order: column === this.sortedBy ? this.order : undefined,
      sort: () => this.#sortBy(column),
    });
  }

  #row(paper: number) {
    const { title, year, inferredYear, records } = this.view.network.papers[paper]!;
    return html`<tr>
      <th scope="row" class="text">
        ${renderTitle(title)}
        ${this.showsRecords ? html`<paper-records .records=${records}></paper-records>` : nothing}
      </th>
      <td class="text">${this.#byline(paper)}</td>
      <td class="number">${year ?? "–"}${inferredYear ? "?" : ""}</td>
    </tr>`;
  }

  #byline(paper: number) {
    return renderByline({
      names: this.#authors(paper),
      isComplete: this.view.network.papers[paper]!.byline.listComplete,
      isWhole: this.whole.has(paper),
      isChosen: () => false,
      showWhole: (event) => {
        this.whole = new Set([...this.whole, paper]);
        void goOnInWhole(event, this);
      },
    });
  }

  #authors(paper: number) {
    return this.#printedAuthors(paper).map((author) => {
      const { name = "", key = "" } = this.view.network.authors[author] ?? {};
      const select = () => act(this, { type: "person-selected", key });
      return (comma: unknown) =>
        html`<button class="link" @click=${select}>${name}${comma}</button>`;
    });
  }

  #printedAuthors(paper: number): readonly number[] {
    const { authorsOfPaper, implied } = this.view.network;
    const start = authorsOfPaper.start[paper]!;
    return [...rowsOf(authorsOfPaper, paper)].filter(
      (_, position) => implied[start + position] === 0,
    );
  }

  #rows(): readonly number[] {
    const wanted = fold(this.filter);
    const { papers, authors } = this.view.network;
    const textOf = (paper: number) => {
      const { title, year } = papers[paper]!;
      const names = [...rowsOf(this.view.network.authorsOfPaper, paper)].map(
        (author) => authors[author]?.name,
      );
      return foldBothWays(`${plainTitle(title)} ${names.join(" ")} ${year ?? ""}`);
    };
    const kept =
      wanted === "" ? this.papers : this.papers.filter((paper) => textOf(paper).includes(wanted));
    return this.#sorted(kept);
  }

  #sorted(papers: readonly number[]): readonly number[] {
    const newest = newestFirst(this.view.network, papers);
    if (this.sortedBy === "year") return this.order === "ascending" ? newest.toReversed() : newest;
    const keyOf = (paper: number) =>
      this.sortedBy === "title"
        ? plainTitle(this.view.network.papers[paper]!.title)
        : (this.view.network.papers[paper]!.byline.authors[0]?.printed ?? "");
    const keyed = newest.map((paper) => ({ paper, key: keyOf(paper) }));
    const direction = this.order === "ascending" ? 1 : -1;
    return keyed
      .sort((a, b) => direction * collator.compare(a.key, b.key))
      .map(({ paper }) => paper);
  }

  #sortBy(column: Column) {
    const order = column === this.sortedBy ? this.order : undefined;
    this.order = nextOrder(order, column === "year" ? "descending" : "ascending");
    this.sortedBy = column;
  }

  #narrow(event: Event) {
    if (event.target instanceof HTMLInputElement) this.filter = event.target.value;
    this.#paging.restart();
  }
}

const collator = new Intl.Collator();

declare global {
  interface HTMLElementTagNameMap {
    "papers-table": PapersTable;
  }
}
