/** Everybody with their counts, sortable: where frequent co-authors are spotted. */

import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import { isOfPapers } from "../../network/network.ts";
import type { Measuring, ReadyMeasures } from "../../state/measuring.ts";
import type { View } from "../../state/select.ts";
import { sayNobody } from "../map/map-words.ts";
import { act } from "../parts/action-event.ts";
import { AUTHOR_LISTS, formatQuantity, PEOPLE } from "../parts/format.ts";
import { LaterEvent } from "../parts/later-event.ts";
import { Paging } from "../parts/paging.ts";
import { nextOrder, type Order, sortHeading } from "../parts/sort-heading.ts";
import { table } from "../parts/table-style.ts";
import { controls } from "../parts/theme.ts";

import type { ColumnsEvent } from "./column-choice.ts";
import { type PeopleColumn, usualColumns } from "./people-columns.ts";
import { inOrder, peopleAmong } from "./people-order.ts";
import "../parts/late-details.ts";

const NAME = "Name";

@customElement("people-table")
export class PeopleTable extends LitElement {
  static override styles = [
    controls,
    table,
    css`
      late-details {
        margin-bottom: var(--space-2);
      }

      .wide {
        overflow-x: auto;
      }

      .wide .text {
        min-width: 120px;
      }

      tr.selected {
        background: var(--accent-soft);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) selected: readonly number[] = [];
  /** 1 per author that the narrowing leaves. */
  @property({ attribute: false }) among: Uint8Array = new Uint8Array();
  /** Titles of columns beside the usual ones; unknown ones are none. */
  @property({ attribute: false }) columns: readonly string[] = [];
  /** Asked for when a column needs it. */
  @property({ attribute: false }) measuring: Measuring = { phase: "unasked" };
  /** What is open, for the name of the saved file. */
  @property() sourceName = "";
  /** Whether the map is laid out meanwhile. */
  @property({ type: Boolean }) isBusy = false;

  /** Title of a column; the first number unless told otherwise. */
  @state() private sortedBy: string | undefined;
  /** Columns of those titles, once their rules are here. */
  @state() private added: readonly PeopleColumn[] = [];
  @state() private order: Order = "descending";
  @state() private filter = "";
  readonly #paging = new Paging(this);

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("sourceName")) this.#paging.startAfresh(this.view.network.authors.length);
    if (changed.has("sourceName") || changed.has("isBusy")) this.#paging.follow(this.isBusy);
    if (changed.has("columns") && this.columns.length + this.added.length > 0)
      void this.#findColumns();
  }

  override render() {
    const people = this.#rows(this.#paging.limit);
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
      <late-details
        name="More columns"
        .content=${() => html`<column-choice .view=${this.view} .chosen=${this.#added}></column-choice>`}
        @coterie-columns=${this.#addColumns}
      ></late-details>
      ${this.#wait()}
      <p class="soft" role="status">${this.#explanation(people.length)}</p>
      <div class=${this.#added.length > 0 ? "wide" : ""}>
        <table aria-label="People">
          <thead>
            <tr>
              ${this.#heading(NAME, "")} ${this.#columns.map(({ title, why }) => this.#heading(title, why))}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              this.#paging.drawn(people),
              (person) => person,
              (person) => this.#row(person),
            )}
          </tbody>
        </table>
      </div>
      ${this.#paging.button(people.length)}
    `;
  }

  get #columns(): readonly PeopleColumn[] {
    return [...usualColumns(this.view), ...this.#added];
  }

  /** What needs no measuring is about papers. */
  get #added(): readonly PeopleColumn[] {
    const hasPapers = isOfPapers(this.view.network);
    return this.added.filter(({ isMeasured }) => isMeasured || hasPapers);
  }

  get #measures(): ReadyMeasures | undefined {
    const isNeeded = this.#columns.some(({ isMeasured }) => isMeasured);
    return isNeeded && this.measuring.phase === "ready" ? this.measuring : undefined;
  }

  /** Measures that were chosen and are not there yet. */
  #wait() {
    const isNeeded = this.#columns.some(({ isMeasured }) => isMeasured);
    if (!isNeeded || this.measuring.phase === "ready") return nothing;
    return html`<measure-wait .measuring=${this.measuring}></measure-wait>`;
  }

  #heading(title: string, why: string) {
    return sortHeading({
      title,
      why,
      holds: title === NAME ? "text" : "number",
      order: title === this.#sorting ? this.order : undefined,
      sort: () => this.#sortBy(title),
    });
  }

  #row(person: number) {
    const { name = "", key = "" } = this.view.network.authors[person] ?? {};
    const select = (event: MouseEvent) =>
      act(this, { type: event.shiftKey ? "person-added" : "person-selected", key });
    return html`<tr class=${this.selected.includes(person) ? "selected" : ""}>
      <th scope="row" class="text"><button class="link" @click=${select}>${name}</button></th>
      ${this.#columns.map((column) => {
        const why = column.doubt?.(this.view, person) || nothing;
        return html`<td class="number" title=${why} aria-description=${why}>${this.#text(column, person)}</td>`;
      })}
    </tr>`;
  }

  #text({ values, text }: PeopleColumn, person: number): string {
    const value = values(this.view, this.#measures)[person];
    return value === undefined ? "…" : text(value, this.view, person);
  }

  #explanation(count: number): string {
    const wanted = this.filter.trim();
    if (this.view.network.authors.length === 0) return sayNobody(this.view);
    if (count === 0)
      return wanted === ""
        ? "Nobody is shown: Undo, or the choices under “Show”, bring people back."
        : `Nobody is called “${wanted}”: try the search.`;
    const cut = this.view.lowerBounds.cutPapers.length;
    if (!isOfPapers(this.view.network))
      return `${formatQuantity(count, PEOPLE)}. Strength is the sum over all ties of a person.`;
    const isFull = this.view.slice.filters.counting === "full";
    const what = isFull ? "of shared papers" : "of the shares of shared papers";
    const marks = isFull ? "≥: at least" : "≥: at least, ≈: about";
    const bound =
      cut === 0
        ? ""
        : ` ${marks}, because ${formatQuantity(cut, AUTHOR_LISTS)} ${cut === 1 ? "is" : "are"} cut.`;
    return `${formatQuantity(count, PEOPLE)}. Strength is the sum ${what} over all ties.${bound}`;
  }

  /** Everybody asked for, in order; so far as those are drawn, or all. */
  #rows(needed = Number.POSITIVE_INFINITY): Uint32Array {
    const { network } = this.view;
    const people = peopleAmong(network, this.among, this.filter);
    const column = this.#columns.find(({ title }) => title === this.#sorting);
    const values = column?.values(this.view, this.#measures);
    return inOrder(people, values, { network, order: this.order, needed });
  }

  get #sorting(): string | undefined {
    return this.sortedBy ?? this.#columns[0]?.title;
  }

  #sortBy(title: string) {
    const order = title === this.#sorting ? this.order : undefined;
    this.order = nextOrder(order, title === NAME ? "ascending" : "descending");
    this.sortedBy = title;
  }

  async #findColumns() {
    const { moreColumns } = await import("./more-columns.ts");
    this.added = moreColumns(this.view).filter(({ title }) => this.columns.includes(title));
    // Measures of many people are for those who ask: what waits for that has come with the panels.
    this.dispatchEvent(new LaterEvent());
  }

  #addColumns({ columns }: ColumnsEvent) {
    this.added = columns;
    const titles = columns.map(({ title }) => title);
    act(this, { type: "columns-chosen", columns: titles });
    const isNeeded = this.#columns.some(({ isMeasured }) => isMeasured);
    if (isNeeded && this.measuring.phase === "unasked") act(this, { type: "measures-asked" });
  }

  #narrow(event: Event) {
    if (event.target instanceof HTMLInputElement) this.filter = event.target.value;
    this.#paging.restart();
  }

  async #save() {
    const { savePeople } = await import("./save-people.ts");
    const content = { view: this.view, measures: this.#measures };
    savePeople(this.sourceName, this.#rows(), this.#columns, content);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "people-table": PeopleTable;
  }
}
