/** The answer, on the right, in tabs: the person, everybody, papers, clusters and names. */

import { html, LitElement, noChange, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";

import { isOfPapers } from "../network/network.ts";
import type { Exploration, Tab } from "../state/exploration.ts";
import type { Measuring } from "../state/measuring.ts";
import type { Narrowed } from "../state/narrow.ts";
import { selectedAuthors, type View } from "../state/select.ts";
import type { FoundSuggestions } from "../state/suggesting.ts";

import { PanelFocus } from "./panel-focus.ts";
import { act } from "./parts/action-event.ts";
import { icons } from "./parts/icons.ts";
import { placeAfter } from "./parts/roving.ts";
import { controls } from "./parts/theme.ts";
import { tabsAndPanels } from "./side-panel-style.ts";
import "./people/people-table.ts";

const TABS: readonly { readonly tab: Tab; readonly title: string }[] = [
  { tab: "person", title: "Person" },
  { tab: "people", title: "People" },
  { tab: "papers", title: "Papers" },
  { tab: "clusters", title: "Clusters" },
  { tab: "names", title: "Names" },
];

@customElement("side-panel")
export class SidePanel extends LitElement {
  static override styles = [controls, tabsAndPanels];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) exploration!: Exploration;
  @property({ attribute: false }) narrowed!: Narrowed;
  @property({ attribute: false }) measuring: Measuring = { phase: "unasked" };
  @property({ type: Boolean }) isIdentifying = false;
  @property({ attribute: false }) foundSuggestions: FoundSuggestions | undefined;
  @property() sourceName = "";
  @property({ type: Boolean }) isBusy = false;
  #focus: PanelFocus | undefined;

  override willUpdate() {
    this.#focus?.note();
  }

  override updated(changed: PropertyValues<this>) {
    const before = changed.get("exploration");
    this.#focus ??= new PanelFocus(this.shadowRoot!);
    this.#focus.follow(before, this.exploration);
  }

  /** The keyboard goes on in the panel of what was found. */
  override focus() {
    this.#focus?.await();
    this.requestUpdate();
  }

  override render() {
    if (this.exploration.tab !== "people") void import("./later-panels.ts");
    return html`
      <div role="tablist" aria-label="Answers" @keydown=${this.#onKey}>
        ${TABS.map(({ tab, title }) => this.#tab(tab, title))}
      </div>
      ${this.#panel("person", () => this.#person())} ${this.#panel("people", () => this.#people())}
      ${this.#panel("papers", () => this.#papers())} ${this.#panel("clusters", () => this.#clusters())}
      ${this.#panel("names", () => this.#names())}
    `;
  }

  #tab(tab: Tab, title: string) {
    const isSelected = this.exploration.tab === tab;
    const waiting = tab === "names" && !isSelected ? this.#waiting : "";
    return html`<button
      role="tab"
      title=${waiting ? `Pairs to decide: ${waiting}` : nothing}
      id="tab-${tab}"
      aria-selected=${isSelected}
      aria-controls="panel-${tab}"
      tabindex=${isSelected ? 0 : -1}
      @click=${() => act(this, { type: "tab-opened", tab })}
    >
      ${title}${waiting && html`<sup aria-hidden="true">${waiting}</sup>`}
    </button>`;
  }

  /** How many pairs there are to decide among these people, short enough for a tab; none until all have been looked for. */
  get #waiting(): string {
    const found = this.foundSuggestions;
    if (!found?.isDone || found.identities !== this.view.identities) return "";
    const { length } = found.pairs;
    return length > 99 ? "99+" : `${length || ""}`;
  }

  /** Panels stay in the page as they were left; what is not seen is not drawn again. */
  #panel(tab: Tab, content: () => unknown) {
    return html`<div
      role="tabpanel"
      id="panel-${tab}"
      aria-labelledby="tab-${tab}"
      aria-description=${(tab === "person" && this.#chosenNames) || nothing}
      tabindex="-1"
      ?hidden=${this.exploration.tab !== tab}
    >
      ${this.exploration.tab === tab ? content() : noChange}
    </div>`;
  }

  #person() {
    const [one, other] = selectedAuthors(this.view.network, this.exploration.selected);
    // Ties stay as they were left, for whoever comes back to them.
    return html`<panel-place .selected=${this.exploration.selected}></panel-place>
      <div ?hidden=${one !== undefined}>
        ${one === undefined ? html`<ties-table .view=${this.view}></ties-table>` : noChange}
      </div>
      ${one === undefined ? nothing : this.#chosen(one, other)}`;
  }

  /** What a screen reader says as the keyboard comes to the panel: "Person" alone is anybody. */
  get #chosenNames(): string {
    const { authors } = this.view.network;
    const chosen = selectedAuthors(this.view.network, this.exploration.selected);
    return chosen.map((author) => authors[author]!.name).join(" and ");
  }

  #chosen(one: number, other: number | undefined) {
    return other === undefined
      ? html`${this.exploration.narrowing?.to === "ego" ? this.#chip() : nothing}<person-panel .view=${this.view} .person=${one} .measuring=${this.measuring} .found=${this.foundSuggestions}></person-panel>`
      : html`<pair-panel .view=${this.view} .pair=${[one, other]} .found=${this.foundSuggestions}></pair-panel>`;
  }

  #people() {
    return html`${this.#chip()}<people-table
        .view=${this.view}
        .selected=${selectedAuthors(this.view.network, this.exploration.selected)}
        .among=${this.narrowed.people}
        .columns=${this.exploration.columns}
        .measuring=${this.measuring}
        .sourceName=${this.sourceName}
        .isBusy=${this.isBusy}
      ></people-table>`;
  }

  #papers() {
    if (!isOfPapers(this.view.network))
      return html`<p class="soft">The file holds people and ties, and no papers.</p>`;
    return html`${this.#chip()}<papers-table
        .view=${this.view}
        .papers=${this.narrowed.papers}
        .showsRecords=${this.#asksForRecords}
      ></papers-table>`;
  }

  #clusters() {
    return html`<clusters-panel .view=${this.view} .settings=${this.exploration.clustering}></clusters-panel>`;
  }

  #names() {
    return html`<names-panel
      .view=${this.view}
      .naming=${this.exploration.naming}
      .found=${this.foundSuggestions}
      .isIdentifying=${this.isIdentifying}
    ></names-panel>`;
  }

  /** A number of the ledger leads to records, with file and line. */
  get #asksForRecords(): boolean {
    const to = this.exploration.narrowing?.to;
    return to !== undefined && to !== "year" && to !== "cluster" && to !== "paper";
  }

  #chip() {
    if (this.narrowed.label === "") return nothing;
    return html`<button
      class="narrowed"
      aria-label="Only ${this.narrowed.label}, show all"
      @click=${() => act(this, { type: "narrowing-cleared" })}
    >
      Only ${this.narrowed.label} ${icons.close}
    </button>`;
  }

  #onKey(event: KeyboardEvent) {
    const at = TABS.findIndex(({ tab }) => tab === this.exploration.tab);
    const place = placeAfter(event.key, { at, of: TABS.length, axis: "horizontal" });
    if (place === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const { tab } = TABS[place]!;
    act(this, { type: "tab-opened", tab });
    this.renderRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "side-panel": SidePanel;
  }
}
