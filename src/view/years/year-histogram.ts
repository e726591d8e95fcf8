/** Papers per year, under the map; a bar leads to its papers, a drag over bars shows only their years. */

import { html, LitElement, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";

import type { Narrowing } from "../../state/exploration.ts";
import { papersCounted } from "../../state/narrow.ts";
import type { View } from "../../state/select.ts";
import { act } from "../parts/action-event.ts";
import { formatCount, formatQuantity, formatYears, PAPERS } from "../parts/format.ts";
import { newGesture } from "../parts/gesture.ts";
import { Roving } from "../parts/roving.ts";
import { controls } from "../parts/theme.ts";

import { countYears, type YearCount } from "./year-counts.ts";
import { histogram } from "./year-histogram-style.ts";
import { labelsOf, type Printed, type YearLabels } from "./year-labels.ts";
import { type WholeRange, yearsNarrowed } from "./years-narrowed.ts";

/** Height of the tallest bar in pixels. */
const TALLEST = 46;
@customElement("year-histogram")
export class YearHistogram extends LitElement {
  static override styles = [controls, histogram];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) narrowing: Narrowing | undefined;

  @query("ol") private bars!: HTMLElement;

  readonly #roving = new Roving(this, "li button", "horizontal");
  #drag: { readonly from: number; readonly gesture: number } | undefined;
  /** A drag ends in a click, on the bar that it ends on, which is meant for none. */
  #hasDragged = false;

  override render() {
    const papers = papersCounted(this.view);
    const years = countYears(papers);
    const undated = papers.length - years.reduce((sum, { papers: dated }) => sum + dated, 0);
    const pixelsPerPaper = TALLEST / Math.max(1, ...years.map(({ papers: most }) => most));
    const labels = labelsOf(years);
    return html`
      <div class="years">
        <div
          role="toolbar"
          aria-label="Choose a year"
          @keydown=${this.#roving.handleEvent}
          @focusin=${this.#roving.handleEvent}
        >
          <ol
            aria-label="Papers per year"
            @pointerdown=${this.#press}
            @pointermove=${this.#move}
            @pointerup=${this.#release}
            @pointercancel=${this.#release}
          >
            ${years.map((count) => html`<li>${this.#bar(count, pixelsPerPaper * count.papers, labels)}</li>`)}
          </ol>
        </div>
        ${this.#player(years)}
      </div>
      ${this.#notes(years, undated)}
    `;
  }

  #player(years: readonly YearCount[]) {
    const within = rangeOf(years);
    if (within === undefined || years.length < 2) return nothing;
    return html`<year-player .within=${within} .years=${this.view.slice.filters.years}></year-player>`;
  }

  /** One line, whatever is shown: the map above would change its height with every other one. */
  #notes(bars: readonly YearCount[], undated: number) {
    const { years } = this.view.slice.filters;
    const shown =
      years === undefined
        ? usualNote(bars, undated)
        : html`${formatYears([years.from, years.to])} shown. <button class="link all" @click=${this.#showAll}>Show all years</button>`;
    const others = `${formatQuantity(undated, PAPERS)} without a year`;
    return html`<p>${shown}${undated === 0 ? nothing : `${bars.length === 0 ? "" : " · "}${others}`}</p>`;
  }

  #bar(count: YearCount, height: number, { labelled, counted }: YearLabels) {
    const { year, papers, inferred } = count;
    const isPressed = this.narrowing?.to === "year" && this.narrowing.year === year;
    const isInferred = isOnlyInferred(count);
    const hint =
      inferred === 0
        ? ""
        : `, ${isInferred ? "their" : `${formatCount(inferred)} of them with a`} year inferred, not printed`;
    const printed = `${year}${isInferred ? "?" : ""}`;
    const name = `${year}: ${formatQuantity(papers, PAPERS)}${hint}`;
    return html`<button
      aria-label=${name}
      title=${name}
      aria-pressed=${isPressed}
      class=${this.#isShown(year) ? "" : "left-out"}
      ?disabled=${papers === 0}
      @click=${() => this.#focusOn(year, isPressed)}
    >
      ${word("label", labelled(year), printed)}
      <svg class="bar ${isInferred ? "inferred" : ""}" height=${height} aria-hidden="true">
        <rect width="100%" height=${height + 3} rx="3"></rect>
      </svg>
      ${word("count", counted(count), formatCount(papers))}
    </button>`;
  }

  #isShown(year: number): boolean {
    const { from = -Infinity, to = Infinity } = this.view.slice.filters.years ?? {};
    return year >= from && year <= to;
  }

  #press(event: PointerEvent) {
    const year = this.#yearAt(event);
    this.#hasDragged = false;
    this.#drag =
      event.isPrimary && year !== undefined ? { from: year, gesture: newGesture() } : undefined;
  }

  #move(event: PointerEvent) {
    const year = this.#yearAt(event);
    if (this.#drag === undefined || year === undefined) return;
    const { from, gesture } = this.#drag;
    if (year === from && !this.#hasDragged) return;
    if (!this.#hasDragged) this.bars.setPointerCapture(event.pointerId);
    this.#hasDragged = true;
    this.#narrow({ from: Math.min(from, year), to: Math.max(from, year) }, gesture);
  }

  #release() {
    this.#drag = undefined;
  }

  #showAll() {
    act(this, { type: "years-narrowed", years: undefined });
  }

  #narrow(years: WholeRange, gesture: number) {
    const within = rangeOf(countYears(papersCounted(this.view)));
    if (within === undefined) return;
    act(this, yearsNarrowed(years, within, gesture));
  }

  /** The year whose bar is above or under a pointer; beside the bars, the nearest. */
  #yearAt({ clientX }: PointerEvent): number | undefined {
    const { left, width } = this.bars.getBoundingClientRect();
    const within = rangeOf(countYears(papersCounted(this.view)));
    if (within === undefined) return undefined;
    const years = within.to - within.from + 1;
    const place = Math.floor(((clientX - left) / width) * years);
    return within.from + Math.min(years - 1, Math.max(0, place));
  }

  #focusOn(year: number, isPressed: boolean) {
    if (this.#hasDragged) return;
    act(
      this,
      isPressed
        ? { type: "narrowing-cleared" }
        : { type: "narrowed", narrowing: { to: "year", year }, tab: "papers" },
    );
  }
}

/** What can be done stands where there is room for it. */
function usualNote(bars: readonly YearCount[], undated: number) {
  if (bars.length === 0) return nothing;
  const isDoubted = bars.some(isOnlyInferred);
  return html`Papers per year${
    bars.length > 1 && undated === 0
      ? html`<span class=${isDoubted ? "spare" : ""}> · drag over bars to show only some</span>`
      : nothing
  }${isDoubted ? " · ?: year inferred, not printed" : nothing}`;
}

function isOnlyInferred({ papers, inferred }: YearCount): boolean {
  return inferred > 0 && inferred === papers;
}

function rangeOf(years: readonly YearCount[]): WholeRange | undefined {
  const [first] = years;
  const last = years.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : { from: first.year, to: last.year };
}

function word(kind: string, where: Printed, text: string) {
  const often = where === "where there is room" ? "often" : "";
  return html`<span class="${kind} ${often}">${where === "nowhere" ? "" : text}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "year-histogram": YearHistogram;
  }
}
