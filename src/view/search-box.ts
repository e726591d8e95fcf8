/** Search for people and papers, by keyboard alone if wanted (the ARIA combobox pattern). */

import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { Hit, LateSearch } from "../state/search.ts";
import type { View } from "../state/select.ts";

import { countsOf } from "./map/words.ts";
import { focusedIn } from "./panel-focus.ts";
import { controls } from "./parts/theme.ts";
import { searchBoxStyle } from "./search-box-style.ts";

const LIMIT = 12;

const NOBODY = "Nobody and nothing here is called that.";
const ELSEWHERE = " In files of your own? Open these.";
const FAILED = "The search could not be loaded. Type again, or reload the page.";

@customElement("search-box")
export class SearchBox extends LitElement {
  static override styles = [controls, searchBoxStyle];

  @property({ attribute: false }) search!: LateSearch;
  @property({ attribute: false }) view!: View;
  /** Text to begin with: a link led to somebody who is not here. */
  @property() text = "";

  @state() private hits: readonly Hit[] = [];
  /** Why there are no hits, if a text was searched for. */
  @state() private why = "";
  @state() private active = 0;
  @state() private isOpen = false;
  @query("input") private input!: HTMLInputElement;

  #finding: Promise<void> = Promise.resolve();
  #cameFrom: HTMLElement | undefined;

  override focus() {
    if (!this.matches(":focus-within")) this.#cameFrom = focusedIn(document);
    this.input.focus();
    this.input.select();
  }

  override updated(changed: PropertyValues<this>) {
    const { papers } = this.view.network;
    // Words that were left there were meant for the list of before.
    if (
      (changed.get("view")?.network.papers ?? papers) !== papers &&
      !this.matches(":focus-within")
    )
      this.input.value = "";
    if (changed.has("text") && this.text !== "") {
      this.input.value = this.text;
      // Focus opens the list, and lets Escape or a click elsewhere close it.
      this.input.focus();
    }
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  override render() {
    return html`
      <input
        role="combobox"
        aria-label="Find a person or a paper"
        aria-expanded=${this.#isListOpen}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant=${this.#isListOpen ? `hit-${this.active}` : nothing}
        placeholder="Find a person or a paper…"
        autocomplete="off"
        spellcheck="false"
        @input=${this.#begin}
        @focus=${this.#begin}
        @blur=${this.#close}
        @keydown=${this.#onKey}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id="hits" role="listbox" aria-label="Found" ?hidden=${!this.#isListOpen} @pointerdown=${this.#keepFocus}>
        ${this.hits.map((hit, index) => this.#option(hit, index))}
      </ul>
      <p role="status" class="soft">${(this.isOpen && this.why) || nothing}</p>
    `;
  }

  get #isListOpen(): boolean {
    return this.isOpen && this.hits.length > 0;
  }

  #option(hit: Hit, index: number) {
    return html`<li
      id="hit-${index}"
      role="option"
      aria-selected=${index === this.active}
      @click=${() => this.#choose(hit)}
    >
      <span>${hit.kind === "person" ? hit.name : hit.title}</span>
      <span class="soft">${this.#facts(hit)}</span>
    </li>`;
  }

  /** Namesakes differ in their counts; whoever is not shown has none. */
  #facts(hit: Hit): string {
    return hit.kind === "person" && this.view.slice.authorShown[hit.author]
      ? [hit.kind, ...countsOf(this.view, hit.author)].join(" · ")
      : hit.kind;
  }

  /** Answers to a text that has changed since come too late, and so does one after the focus has gone. */
  async #find() {
    const text = this.input.value;
    const hits = await this.search(text, LIMIT).catch(() => undefined);
    if (text !== this.input.value || !this.matches(":focus-within")) return;
    this.hits = hits ?? [];
    const nobody = text === this.text ? NOBODY + ELSEWHERE : NOBODY;
    this.why = hits === undefined ? FAILED : hits.length === 0 ? nobody : "";
    this.active = 0;
    this.#open();
  }

  #open() {
    this.isOpen = this.input.value.trim() !== "";
  }

  #begin() {
    this.#finding = this.#find();
  }

  #close() {
    this.isOpen = false;
  }

  /** A press on an option must not take the focus, or the list closes before the click. */
  #keepFocus(event: Event) {
    event.preventDefault();
  }

  #onKey(event: KeyboardEvent) {
    // Within an input method these keys are for that.
    if (event.isComposing) return;
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      this.#open();
      this.active = (this.active + move + this.hits.length) % Math.max(1, this.hits.length);
    } else if (event.key === "Enter") {
      void this.#chooseActive();
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (this.isOpen) this.isOpen = false;
      else this.#leave();
    }
  }

  /** Back to where a key called the search from. */
  #leave() {
    this.input.value = "";
    this.input.blur();
    this.#cameFrom?.focus();
    this.#cameFrom = undefined;
  }

  /** Whoever types fast presses Enter before the answer is there. */
  async #chooseActive() {
    await this.#finding;
    const hit = this.isOpen ? this.hits[this.active] : undefined;
    if (hit !== undefined) this.#choose(hit);
  }

  #choose(hit: Hit) {
    this.input.value = "";
    this.isOpen = false;
    this.input.blur();
    this.dispatchEvent(new ChosenEvent(hit));
  }
}

/** Somebody or something was picked from the search. */
export class ChosenEvent extends Event {
  static readonly type = "coterie-chosen";

  constructor(readonly hit: Hit) {
    super(ChosenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "search-box": SearchBox;
  }
  interface HTMLElementEventMap {
    "coterie-chosen": ChosenEvent;
  }
}
