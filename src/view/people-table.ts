/** Everybody with their counts, sortable: where frequent co-authors are spotted. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import { toCsv } from "../exchange/csv.ts";
import { fileName } from "../figure/file-name.ts";
import { fold } from "../bibliography/fold.ts";
import type { Network } from "../network/network.ts";
import { remember } from "../state/remember.ts";
import type { View } from "../state/select.ts";

import { ActionEvent } from "./action-event.ts";
import { formatBound, formatCount, formatQuantity, formatStrength, PEOPLE } from "./format.ts";
import { saveFile } from "./save-file.ts";
import { table } from "./table-style.ts";
import { controls } from "./theme.ts";

type Column = "name" | "papers" | "coauthors" | "strength";

const COLUMNS: readonly { readonly column: Column; readonly title: string }[] = [
  { column: "name", title: "Name" },
  { column: "papers", title: "Papers" },
  { column: "coauthors", title: "Co-authors" },
  { column: "strength", title: "Strength" },
];

/** Rows drawn at once; more come by the button under the table. */
const PAGE = 200;

@customElement("people-table")
export class PeopleTable extends LitElement {
  static override styles = [
    controls,
    table,
    css`
      tr.selected {
        background: var(--accent-soft);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) selected: readonly number[] = [];
  /** 1 per author that the narrowing leaves. */
  @property({ attribute: false }) among: Uint8Array = new Uint8Array();
  /** What is open, for the name of the saved file. */
  @property() sourceName = "";

  @state() private sortedBy: Column = "papers";
  @state() private isAscending = false;
  @state() private filter = "";
  @state() private limit = PAGE;

  override render() {
    const people = this.#rows();
    const remaining = people.length - this.limit;
    return html`
      <div class="tools">
        <input
          type="search"
          aria-label="Filter people"
          placeholder="Filter people"
          .value=${this.filter}
          @input=${this.#narrow}
        />
        <button @click=${this.#save}>Download as CSV</button>
      </div>
      <p class="soft" role="status">${this.#explanation(people.length)}</p>
      <table aria-label="People">
        <thead>
          <tr>${COLUMNS.map(({ column, title }) => this.#heading(column, title))}</tr>
        </thead>
        <tbody>
          ${repeat(
            people.slice(0, this.limit),
            (person) => person,
            (person) => this.#row(person),
          )}
        </tbody>
      </table>
      ${
        remaining > 0
          ? html`<button class="more" @click=${this.#showMore}>Show ${Math.min(PAGE, remaining)} more of ${formatCount(remaining)}</button>`
          : nothing
      }
    `;
  }

  #heading(column: Column, title: string) {
    const isSorted = column === this.sortedBy;
    const order = isSorted ? (this.isAscending ? "ascending" : "descending") : nothing;
    const arrow = isSorted ? (this.isAscending ? "▲" : "▼") : "";
    return html`<th scope="col" class=${column === "name" ? "text" : "number"} aria-sort=${order}>
      <button class="link" @click=${() => this.#sortBy(column)}>
        ${title}<span class="arrow" aria-hidden="true">${arrow}</span>
      </button>
    </th>`;
  }

  #row(person: number) {
    const { name = "", key = "" } = this.view.network.authors[person] ?? {};
    const { slice, lowerBounds } = this.view;
    const isCut = lowerBounds.authorIsCut[person] === 1;
    const select = (event: MouseEvent) =>
      this.dispatchEvent(
        new ActionEvent({ type: event.shiftKey ? "person-added" : "person-selected", key }),
      );
    return html`<tr class=${this.selected.includes(person) ? "selected" : ""}>
      <th scope="row" class="text"><button class="link" @click=${select}>${name}</button></th>
      <td class="number">${formatBound(slice.papers[person]!, lowerBounds.cutPapers.length > 0)}</td>
      <td class="number">${formatBound(slice.coauthors[person]!, isCut)}</td>
      <td class="number">${formatStrength(slice.authorStrength[person]!, slice.filters.counting, isCut)}</td>
    </tr>`;
  }

  #explanation(count: number): string {
    const cut = this.view.lowerBounds.cutPapers.length;
    const isFractional = this.view.slice.filters.counting === "fractional";
    const what = isFractional ? "of the shares of shared papers" : "of shared papers";
    const marks = isFractional ? "≥: at least, ≈: about" : "≥: at least";
    const bound = cut === 0 ? "" : ` ${marks}, because ${formatCount(cut)} author lists are cut.`;
    return `${formatQuantity(count, PEOPLE)}. Strength is the sum ${what} over all ties.${bound}`;
  }

  #rows(): readonly number[] {
    const { network } = this.view;
    const wanted = fold(this.filter);
    const people = Array.from(network.authors.keys()).filter(
      (person) =>
        this.among[person] === 1 &&
        (wanted === "" || fold(network.authors[person]!.spellings.join(" ")).includes(wanted)),
    );
    const direction = this.isAscending ? 1 : -1;
    const place = placesByName(network);
    const byName = (a: number, b: number) => place[a]! - place[b]!;
    if (this.sortedBy === "name") return people.sort((a, b) => direction * byName(a, b));
    const measure = this.#measure(this.sortedBy);
    return people.sort((a, b) => direction * (measure[a]! - measure[b]!) || byName(a, b));
  }

  #measure(column: Exclude<Column, "name">): ArrayLike<number> {
    const { papers, coauthors, authorStrength } = this.view.slice;
    return { papers, coauthors, strength: authorStrength }[column];
  }

  #sortBy(column: Column) {
    this.isAscending = column === this.sortedBy ? !this.isAscending : column === "name";
    this.sortedBy = column;
  }

  #narrow(event: Event) {
    if (event.target instanceof HTMLInputElement) this.filter = event.target.value;
    this.limit = PAGE;
  }

  #showMore() {
    this.limit += PAGE;
  }

  #save() {
    const { network, slice, lowerBounds } = this.view;
    const rows = this.#rows().map((person) => [
      network.authors[person]!.name,
      slice.papers[person]!,
      slice.coauthors[person]!,
      slice.authorStrength[person]!,
      lowerBounds.cutPapers.length > 0 ? "at least" : "exact",
      lowerBounds.authorIsCut[person] ? "at least" : "exact",
    ]);
    const header = [
      "Name",
      "Papers",
      "Co-authors",
      "Strength",
      "Papers are",
      "Co-authors and strength are",
    ];
    const csv = new Blob(["\uFEFF", toCsv([header, ...rows])], { type: "text/csv" });
    saveFile(fileName(`${this.sourceName} people`, "csv"), csv);
  }
}

/** Per author: the place by name. Sorted once a network, because filters sort many times a second. */
const placesByName = remember(({ authors }: Network): Uint32Array => {
  const { compare } = new Intl.Collator();
  const order = [...authors.keys()].sort((a, b) => compare(authors[a]!.name, authors[b]!.name));
  const places = new Uint32Array(authors.length);
  for (const [place, author] of order.entries()) places[author] = place;
  return places;
});

declare global {
  interface HTMLElementTagNameMap {
    "people-table": PeopleTable;
  }
}
