/** The only element that knows the store: subscribes, selects, passes plain values down. */

import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { PositionFeed } from "../layout/feed.ts";
import type { AppState } from "../state/app-state.ts";
import { searchOf } from "../state/late-search.ts";
import { isExample } from "../state/opened/examples.ts";
import { standsAlone } from "../state/opened/source.ts";
import { stepBack, stepForward } from "../state/opened/source-step.ts";
import { selectView } from "../state/select.ts";
import type { Store } from "../state/store.ts";

import { appLayout } from "./app-layout.ts";
import type { ExportDialog } from "./export/export-dialog.ts";
import { AloneEvent } from "./map/map-tools.ts";
import type { MapView } from "./map/map-view.ts";
import type { OpenDialog } from "./open/open-dialog.ts";
import { describeSource, nameFiles } from "./open/source-words.ts";
import { type PageContent, pageContentOf } from "./page-content.ts";
import { ActionEvent } from "./parts/action-event.ts";
import { LaterEvent } from "./parts/later-event.ts";
import { controls } from "./parts/theme.ts";
import { Preparation } from "./preparation.ts";
import { fetchPanels, fetchRestSoon } from "./rest.ts";
import { ChosenEvent } from "./search-box.ts";
import { isAnswered, Sheets } from "./sheets.ts";
import { actionOf } from "./shortcut-action.ts";
import { shortcutOf } from "./shortcuts.ts";
import { DialogEvent, type TopBar } from "./top-bar.ts";
import "./cut-off.ts";
import "./question/data-panel.ts";
import "./open/drop-zone.ts";
import "./map/map-view.ts";
import "./open/reading-bar.ts";
import "./side-panel.ts";
import "./years/year-histogram.ts";

@customElement("coterie-app")
export class CoterieApp extends LitElement {
  static override styles = [controls, appLayout];

  /** Given before the element is put into the page. */
  @property({ attribute: false }) store!: Store;
  @property({ attribute: false }) feed!: PositionFeed;

  @state() private appState!: AppState;
  @state() private isMapAlone = false;
  @query("top-bar") private topBar!: TopBar;
  @query("map-view") private map!: MapView;
  @query("side-panel") private sidePanel!: HTMLElement;
  @query("open-dialog") private openDialog!: OpenDialog;
  @query("export-dialog") private exportDialog!: ExportDialog;

  readonly #sheets = new Sheets(this, (covered) => this.map.canvas.camera?.cover(covered));
  #stop: (() => void) | undefined;
  #shown!: PageContent;
  #title = "";

  override connectedCallback() {
    super.connectedCallback();
    this.appState = this.store.get();
    if (this.appState.exploration.selected.length > 0) this.#sheets.open("answer");
    const preparation = new Preparation(this.appState, (state) => this.#show(state));
    const unsubscribe = this.store.subscribe((state) => preparation.follow(state));
    const listening = new AbortController();
    this.#stop = () => {
      unsubscribe();
      preparation.stop();
      listening.abort();
    };
    this.addEventListener(ActionEvent.type, this.#onAction, listening);
    this.addEventListener(DialogEvent.type, (event) => void this.#showDialog(event), listening);
    this.addEventListener(ChosenEvent.type, this.#onChosen, listening);
    this.addEventListener(AloneEvent.type, this.#onAlone, listening);
    this.addEventListener(LaterEvent.type, fetchPanels, listening);
    document.addEventListener("keydown", this.#onKey, listening);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop?.();
  }

  /** Only of a state that is new: while the next one is prepared, the last is not worked out again. */
  override willUpdate(changed: PropertyValues) {
    if (!changed.has("appState")) return;
    this.#shown = pageContentOf(this.appState);
    if (this.appState.report !== undefined) fetchPanels();
    const { title } = this.#shown;
    // Not the same again: what is printed has a title of its own for a while.
    if (title !== this.#title) document.title = title;
    this.#title = title;
  }

  override render() {
    const { source, history, layout, theme, report, reading } = this.appState;
    const { view, exploration, measuring, narrowed, ranges, isIdentifying } = this.#shown;
    const opened = describeSource(source);
    return html`
      <top-bar
        role="banner"
        .opened=${opened}
        .openedFiles=${nameFiles(source)}
        .theme=${theme}
        .canUndo=${history.past.length > 0 || stepBack(this.appState) !== undefined}
        .canRedo=${history.future.length > 0 || stepForward(this.appState) !== undefined}
        .search=${searchOf(view.network)}
        .view=${view}
        .searchText=${this.appState.searchText}
      ></top-bar>
      <main ?data-alone=${this.isMapAlone}>
        <aside class="question" aria-label="Data and choices" ?data-open=${this.#sheets.isOpen("question")}>
          ${this.#sheets.closeButton}
          <data-panel
            .view=${view}
            .source=${source}
            .exploration=${exploration}
            .ranges=${ranges}
            .measuring=${measuring}
            .quality=${"quality" in layout ? layout.quality : undefined}
            .areFilesKept=${this.appState.areFilesKept}
          ></data-panel>
        </aside>
        <div class="middle">
          <map-view
            .view=${view}
            .exploration=${exploration}
            .narrowed=${narrowed}
            .layoutState=${this.appState.layout}
            .isIdentifying=${isIdentifying}
            .isReading=${reading !== undefined}
            .isAlone=${this.isMapAlone}
            .feed=${this.feed}
          ></map-view>
          ${
            report === undefined
              ? nothing
              : html`<import-report .report=${report} .contradictions=${source.diagnostics}></import-report>`
          }
          ${
            view.network.papers.length > 0
              ? html`<year-histogram .view=${view} .narrowing=${exploration.narrowing}></year-histogram>`
              : nothing
          }
        </div>
        <aside class="answer" aria-label="People and papers" ?data-open=${this.#sheets.isOpen("answer")}>
          ${this.#sheets.closeButton}
          <side-panel
            .view=${view}
            .exploration=${exploration}
            .narrowed=${narrowed}
            .measuring=${measuring}
            .isIdentifying=${isIdentifying}
            .foundSuggestions=${this.appState.foundSuggestions}
            .sourceName=${source.name}
            .isBusy=${layout.phase === "running"}
          ></side-panel>
        </aside>
      </main>
      <nav aria-label="Panels">
        ${this.#sheets.button("question", "Data and clusters")} ${this.#sheets.button("answer", "People and papers")}
      </nav>
      ${reading === undefined ? nothing : html`<reading-bar .reading=${reading}></reading-bar>`}
      <cut-off></cut-off>
      <open-dialog .opened=${opened} .isExample=${isExample(source)} .isAlone=${standsAlone(source)}></open-dialog>
      <drop-zone .isExample=${isExample(source)} .isAlone=${standsAlone(source)}></drop-zone>
      <export-dialog
        .view=${view}
        .source=${source}
        .exploration=${exploration}
        .layoutState=${this.appState.layout}
      ></export-dialog>
    `;
  }

  /** A selection opens its panel, and comes into view. */
  #show(state: AppState) {
    const isNew = state.exploration.selected !== this.appState.exploration.selected;
    const hasMoved = state.layout !== this.appState.layout;
    this.appState = state;
    const isDrawn = hasMoved && state.layout.phase !== "running" && state.source.files.length > 0;
    if (isDrawn) fetchRestSoon();
    if (state.exploration.selected.length === 0 || !(isNew || hasMoved)) return;
    if (isNew) this.#sheets.open("answer");
    const { authors } = selectView(state).network;
    const author = authors.findIndex(({ key }) => key === state.exploration.selected.at(-1));
    // Once panels have rendered all that is in them: measured sooner, the page would be laid out twice.
    requestAnimationFrame(() => this.map.canvas.camera?.reveal(author, this.#sheets.cover));
  }

  readonly #onAction = (event: ActionEvent) => {
    const { action } = event;
    this.store.dispatch(action);
    if (!isAnswered(action) || event.composedPath().includes(this.sidePanel)) return;
    this.#sheets.open("answer");
    // Years are pressed one after the other, unless the sheet lies over them.
    const isOfMany = action.type === "narrowed" && action.narrowing.to === "year";
    void this.updateComplete.then(() => {
      if (!isOfMany || this.#sheets.cover > 0) this.sidePanel.focus();
    });
  };

  /** Dialogs come when they are first asked for, that of exports with everything that writes files. */
  async #showDialog({ dialog }: DialogEvent) {
    const isOpen = dialog === "open";
    await (isOpen ? import("./open/open-dialog.ts") : import("./export/export-dialog.ts"));
    await this.updateComplete;
    if (isOpen) this.openDialog.show();
    else this.exportDialog.show(this.map.canvas);
  }

  readonly #onChosen = ({ hit }: ChosenEvent) => {
    const { network } = this.#shown.view;
    this.isMapAlone = false;
    if (hit.kind === "person") {
      this.store.dispatch({ type: "person-selected", key: network.authors[hit.author]?.key ?? "" });
    } else {
      const narrowing = { to: "paper", title: hit.title } as const;
      this.store.dispatch({ type: "narrowed", narrowing, tab: "papers" });
      this.#sheets.open("answer");
    }
    // The search has let go of the keyboard, and a sheet must be open to take it.
    void this.updateComplete.then(() => this.sidePanel.focus());
  };

  readonly #onAlone = () => {
    this.isMapAlone = !this.isMapAlone;
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const shortcut = shortcutOf(event);
    if (shortcut === undefined) return;
    if (shortcut !== "escape") event.preventDefault();
    if (shortcut === "search") return this.topBar.focusSearch();
    if (shortcut === "help") return void this.topBar.showHelp();
    if (shortcut === "alone") return this.#onAlone();
    const before = this.store.get();
    const action = actionOf(shortcut, before);
    if (action !== undefined) this.store.dispatch(action);
    if (shortcut === "escape" && this.store.get() === before) this.#sheets.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "coterie-app": CoterieApp;
  }
}
