/** Papers per year, under the map; a bar leads to its papers. */

import { max, range, rollup } from "d3";
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Paper } from "../bibliography/paper.ts";
import type { Narrowing } from "../state/exploration.ts";

import { ActionEvent } from "./action-event.ts";
import { formatCount, formatQuantity, PAPERS } from "./format.ts";
import { controls } from "./theme.ts";

/** Height of the tallest bar in pixels. */
const TALLEST = 46;
/** Years that still get a printed label each; of more, every second, fifth, tenth … does. */
const MOST_LABELS = 14;

interface YearCount {
  readonly year: number;
  readonly papers: number;
  readonly inferred: number;
}

@customElement("year-histogram")
export class YearHistogram extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        padding: 6px var(--space-4) 8px;
        border-top: 1px solid var(--line);
        background: var(--paper);
      }

      ol {
        display: flex;
        gap: 4px;
        align-items: flex-end;
      }

      li {
        flex: 1;
        min-width: 0;
      }

      button {
        display: flex;
        /* Read as "2025 15", year first; drawn with the count on top. */
        flex-direction: column-reverse;
        align-items: stretch;
        width: 100%;
        padding: 0;
        border: 0;
        border-radius: 4px;
        background: none;
        color: var(--ink-soft);
        font-size: 0.78rem;
        font-weight: 400;
        line-height: 1.3;
        text-align: center;
      }

      .bar {
        width: 100%;
        fill: var(--accent);
        opacity: 0.8;
      }

      .bar.inferred {
        opacity: 0.45;
      }

      button:hover .bar,
      [aria-pressed="true"] .bar {
        opacity: 1;
      }

      [aria-pressed="true"] {
        color: var(--ink);
        font-weight: 600;
      }

      .label {
        overflow: visible;
        height: 1.3em;
        white-space: nowrap;
      }

      p {
        color: var(--ink-soft);
        font-size: 0.8rem;
      }
    `,
  ];

  @property({ attribute: false }) papers: readonly Paper[] = [];
  @property({ attribute: false }) narrowing: Narrowing | undefined;

  override render() {
    const years = countYears(this.papers);
    const undated = this.papers.filter(({ year }) => year === undefined).length;
    const pixelsPerPaper = TALLEST / (max(years, ({ papers }) => papers) ?? 1);
    const every = labelStep(years.length);
    return html`
      <ol aria-label="Papers per year">
        ${years.map((count) => html`<li>${this.#bar(count, pixelsPerPaper * count.papers, count.year % every === 0)}</li>`)}
      </ol>
      ${undated === 0 ? nothing : html`<p>${formatQuantity(undated, PAPERS)} without a year</p>`}
    `;
  }

  #bar({ year, papers, inferred }: YearCount, height: number, isLabelled: boolean) {
    const isPressed = this.narrowing?.to === "year" && this.narrowing.year === year;
    const isInferred = inferred > 0 && inferred === papers;
    const hint =
      inferred === 0
        ? ""
        : `, ${inferred === papers ? "their" : `${formatCount(inferred)} of them with a`} year inferred`;
    const printed = `${year}${isInferred ? "?" : ""}`;
    const name = `${year}: ${formatQuantity(papers, PAPERS)}${hint}`;
    return html`<button
      aria-label=${name}
      title=${name}
      aria-pressed=${isPressed}
      ?disabled=${papers === 0}
      @click=${() => this.#focusOn(year, isPressed)}
    >
      <span class="label">${isLabelled ? printed : ""}</span>
      <svg class="bar ${isInferred ? "inferred" : ""}" height=${height} aria-hidden="true">
        <rect width="100%" height=${height + 3} rx="3"></rect>
      </svg>
      <span>${papers > 0 && isLabelled ? formatCount(papers) : ""}</span>
    </button>`;
  }

  #focusOn(year: number, isPressed: boolean) {
    this.dispatchEvent(
      new ActionEvent(
        isPressed
          ? { type: "narrowing-cleared" }
          : { type: "narrowed", narrowing: { to: "year", year }, tab: "papers" },
      ),
    );
  }
}

/** One row for every year from the first to the last, also for those without a paper. */
function countYears(papers: readonly Paper[]): readonly YearCount[] {
  const dated = papers.filter((paper) => paper.year !== undefined);
  const counts = rollup(
    dated,
    (group) => ({
      papers: group.length,
      inferred: group.filter(({ inferredYear }) => inferredYear).length,
    }),
    ({ year }) => year ?? 0,
  );
  const years = [...counts.keys()];
  if (years.length === 0) return [];
  return range(Math.min(...years), Math.max(...years) + 1).map((year) => ({
    year,
    ...(counts.get(year) ?? { papers: 0, inferred: 0 }),
  }));
}

function labelStep(years: number): number {
  return [1, 2, 5, 10, 20, 50, 100].find((step) => years / step <= MOST_LABELS) ?? 1000;
}

declare global {
  interface HTMLElementTagNameMap {
    "year-histogram": YearHistogram;
  }
}
