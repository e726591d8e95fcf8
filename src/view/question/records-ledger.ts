/** What became of every record that was read, filter by filter, down to what is shown. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { FilterStep } from "../../network/filters.ts";
import type { LedgerLine } from "../../network/ledger.ts";
import { wholeLedger } from "../../network/limit-ledger.ts";
import { isOfPapers } from "../../network/network.ts";
import { countAnonymous } from "../../state/anonymous-papers.ts";
import type { Narrowing, Tab } from "../../state/exploration.ts";
import { lossesOf } from "../../state/filter-ranges.ts";
import type { Action } from "../../state/reduce.ts";
import { remember } from "../../state/remember.ts";
import type { View } from "../../state/select.ts";
import { act } from "../parts/action-event.ts";
import { formatCount, formatQuantity } from "../parts/format.ts";
import { passFocus } from "../parts/pass-focus.ts";
import { controls } from "../parts/theme.ts";

const STEPS: Readonly<Record<FilterStep, string>> = {
  years: "Outside the years",
  kinds: "Kinds left out",
  topics: "Topics left out",
  authorLimit: "Over the author limit: no ties",
  hidden: "Hidden",
  minPapers: "Too few papers",
  keepSolo: "Only published alone",
  minShared: "Too few shared papers",
  minStrength: "Too weak",
  minComponent: "Component too small",
};

/** Where they are called otherwise without papers. */
const GIVEN_STEPS: Readonly<Partial<Record<FilterStep, string>>> = {
  keepSolo: "Without ties",
};

/** Steps that can take anything where there are no papers. */
const WITHOUT_PAPERS: ReadonlySet<FilterStep> = new Set([
  "hidden",
  "keepSolo",
  "minStrength",
  "minComponent",
]);

const ZERO = html`<span class="soft">0</span>`;

const ledgerOf = remember(({ network, slice }: View) =>
  wholeLedger(network, slice, () => lossesOf(network)(network.authorLimit).allTies),
);

@customElement("records-ledger")
export class RecordsLedger extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      table {
        width: 100%;
        margin-top: var(--space-2);
        border-collapse: collapse;
        font-size: 0.92rem;
      }

      th,
      td {
        padding: 3px 0;
        font-weight: 400;
        text-align: start;
        vertical-align: top;
      }

      thead th {
        color: var(--ink-soft);
      }

      td,
      thead th:not(:first-child) {
        padding-inline-start: 6px;
        text-align: end;
      }

      td {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      button.link {
        color: var(--accent);
      }

      .sum > * {
        border-top: 1px solid var(--line);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Records read, before duplicates were joined. */
  @property({ type: Number }) recordCount = 0;
  /** Records that the reader took out of a paper. */
  @property({ type: Number }) keptApart = 0;

  override render() {
    return html`<table aria-label="Records">
      <thead>
        <tr>
          <th><span class="visually-hidden">What became of them</span></th>
          ${isOfPapers(this.view.network) ? html`<th scope="col">Papers</th>` : nothing}
          <th scope="col">People</th><th scope="col">Ties</th>
        </tr>
      </thead>
      <tbody>${isOfPapers(this.view.network) ? this.#read() : nothing} ${this.#all()}</tbody>
      <tbody>
        ${ledgerOf(this.view)
          .lines.filter(({ step }) => isOfPapers(this.view.network) || WITHOUT_PAPERS.has(step))
          .map((line) => this.#taken(line))}
      </tbody>
      <tbody>${this.#shown()}</tbody>
    </table>
    ${this.keptApart === 0 ? nothing : this.#apart()}`;
  }

  /** What was taken out is not among the joined any more, where a mistake could be seen. */
  #apart() {
    const count = formatQuantity(this.keptApart, ["record is", "records are"]);
    return html`<p class="soft">
      ${count} kept apart by you. <button class="link" @click=${this.#rejoin}>Join again</button>
    </p>`;
  }

  #rejoin() {
    passFocus(this, "td button");
    act(this, { type: "records-rejoined" });
  }

  #read() {
    const { network, cutPapers } = this.view;
    const papers = network.papers.length;
    const anonymous = countAnonymous(network.papers);
    return html`
      ${this.#record("Read", this.recordCount, { to: "records" })}
      ${this.#record("Duplicates joined", this.recordCount - papers, { to: "duplicates" })}
      ${this.#record("Without authors", anonymous, { to: "without-authors" })}
      ${this.#record("Incomplete author lists", cutPapers.length, { to: "incomplete" })}
    `;
  }

  #all() {
    const { papers, authors } = this.view.network;
    return html`<tr class="sum">
      <th scope="row">All</th>
      ${this.#papers(formatCount(papers.length))}
      <td>${formatCount(authors.length)}</td>
      <td>${formatCount(ledgerOf(this.view).ties)}</td>
    </tr>`;
  }

  /** Only where there are papers. */
  #papers(count: unknown) {
    return isOfPapers(this.view.network) ? html`<td>${count}</td>` : nothing;
  }

  /** A count leads to its papers, unless there are none. */
  #record(name: string, count: number, narrowing: Narrowing) {
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${this.#link(count, name, { narrowing, tab: "papers" })}</td>
      <td></td>
      <td></td>
    </tr>`;
  }

  #taken({ step, papers, people, ties }: LedgerLine) {
    const name = (isOfPapers(this.view.network) ? undefined : GIVEN_STEPS[step]) ?? STEPS[step];
    const narrowing = { to: "left-out", by: step } as const;
    return html`<tr class=${papers + people + ties === 0 ? "soft" : ""}>
      <th scope="row">${name}</th>
      ${this.#papers(this.#link(papers, `${name}: papers`, { narrowing, tab: "papers" }))}
      <td>${this.#link(people, `${name}: people`, { narrowing, tab: "people" })}</td>
      <td>${ties === 0 ? ZERO : formatCount(ties)}</td>
    </tr>`;
  }

  #shown() {
    const { paperCount, authorCount, tieCount } = this.view.slice;
    return html`<tr class="sum">
      <th scope="row">Shown</th>
      ${this.#papers(this.#button(paperCount, "Papers shown", { type: "tab-opened", tab: "papers" }))}
      <td>${this.#button(authorCount, "People shown", { type: "tab-opened", tab: "people" })}</td>
      <td>${this.#button(tieCount, "Ties shown", { type: "ties-listed" })}</td>
    </tr>`;
  }

  #link(count: number, name: string, to: { readonly narrowing: Narrowing; readonly tab: Tab }) {
    return this.#button(count, name, { type: "narrowed", ...to });
  }

  #button(count: number, name: string, action: Action) {
    if (count === 0) return ZERO;
    const follow = () => act(this, action);
    return html`<button class="link" aria-label="${name}: ${formatCount(count)}" @click=${follow}>${formatCount(count)}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "records-ledger": RecordsLedger;
  }
}
