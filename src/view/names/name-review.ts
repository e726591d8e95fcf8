/** The queue of people who may be one, a pair at a time, decided by a key. */

import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import { referenceTo } from "../../people/decisions/referring.ts";
import { type Decision, type Decisions, NO_DECISIONS } from "../../people/decisions.ts";
import { authorIndices, type View } from "../../state/select.ts";
import {
  type FoundSuggestions,
  MOST_PAIRS,
  nameOf,
  type SuggestedPair,
} from "../../state/suggesting.ts";
import { act } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";
import { isTyping } from "../shortcuts.ts";

import { areKeptApart } from "./kept-apart.ts";
import { nameReview } from "./name-review-style.ts";
import { ANSWERS, type Answer } from "./pair-answers.ts";
import { pairCards, pairEvidence, pairEvidenceStyle } from "./pair-evidence.ts";

interface Step {
  readonly answer: "decided" | "skipped";
  readonly pair: SuggestedPair;
}

@customElement("name-review")
export class NameReview extends LitElement {
  static override styles = [controls, pairEvidenceStyle, nameReview];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) decisions: Decisions = NO_DECISIONS;
  @property({ attribute: false }) found: FoundSuggestions | undefined;
  /** Whether people are not yet as decided. */
  @property({ type: Boolean }) isIdentifying = false;

  /** Keys of the pairs put off, the last one last; they come back with the next visit. */
  @state() private skipped: readonly string[] = [];
  /** What was decided here, by the pair: the next one comes before it is known who is who. */
  @state() private decided: ReadonlyMap<string, Decision> = new Map();
  /** What is taken back, the last one last. */
  #steps: readonly Step[] = [];
  /** Asked before all others, whatever is found meanwhile: what was taken back, and what the reader looks at. */
  #first: readonly SuggestedPair[] = [];
  /** Taken back, and asked again once its two people are two again, with the answers given until then. */
  #awaited: SuggestedPair | undefined;
  #early: readonly Answer[] = [];

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener("keydown", this.#onKey);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.#onKey);
  }

  /** What was taken back is to be decided again. */
  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("decisions")) {
      const isTaken = ([, decision]: [string, Decision]) => this.decisions.includes(decision);
      this.decided = new Map([...this.decided].filter(isTaken));
    }
    const isNews = changed.has("decisions") || changed.has("view") || changed.has("isIdentifying");
    if (this.#awaited !== undefined && isNews) this.#await(this.#awaited);
    if (this.#awaited === undefined) this.#keepFirst();
  }

  /** Where stepping back did not bring the pair back, what was answered meant nothing that is asked. */
  #await(pair: SuggestedPair) {
    const isThere = this.#canAsk(pair);
    if (!isThere && this.isIdentifying) return;
    this.#awaited = undefined;
    if (!isThere) this.#early = [];
  }

  /** What a reader who is answering looks at is not exchanged between a look and a key. */
  #keepFirst() {
    const [asked] = this.#pairs();
    const first = this.#steps.length === 0 || !asked ? this.#first : [...this.#first, asked];
    const known = new Set(this.found?.pairs.map(nameOf));
    this.#first = this.#isFinal ? first.filter((pair) => known.has(nameOf(pair))) : first;
  }

  override updated() {
    const [answer] = this.#early;
    if (answer === undefined || this.#awaited !== undefined) return;
    this.#early = this.#early.slice(1);
    this.#answer(answer);
    this.requestUpdate();
  }

  override render() {
    const { found } = this;
    if (found === undefined) return html`<p class="soft" role="status">Comparing names …</p>`;
    if (found.reason !== undefined)
      return html`<p role="status">Names could not be compared: ${found.reason}.</p>`;
    const pairs = this.#pairs();
    const [pair] = pairs;
    return html`
      <div role="status">
        <p class="soft">${this.#progress(pairs.length)}${this.#order(pairs.length)}</p>
        ${pair === undefined ? nothing : this.#question(pair)}
      </div>
      ${pair === undefined ? nothing : this.#pair(pair)}
      <div class="answers" ?hidden=${this.#hasNone}>
        ${ANSWERS.filter(
          ({ answer }) => answer === "undo" || pair !== undefined || this.#awaited !== undefined,
        ).map(
          ({ answer, title, key }) => html`<button
            class=${answer === "same" ? "primary" : ""}
            aria-keyshortcuts=${key}
            ?disabled=${answer === "undo" && this.#steps.length === 0}
            @click=${() => this.#answer(answer)}
          >${title}<kbd aria-hidden="true">${key.toUpperCase()}</kbd></button>`,
        )}
      </div>
    `;
  }

  #progress(count: number): string {
    if (this.#awaited !== undefined) return "Stepping back …";
    const more = this.found?.isDone ? "" : " so far";
    const skipped =
      this.skipped.length === 0 ? "" : `, ${formatCount(this.skipped.length)} skipped`;
    if (count === 0 && !this.#isFinal) return "Comparing names …";
    if (this.#hasNone) return "No two names look like one person.";
    if (count === 0) return `No more pairs to decide${skipped}.`;
    const isCut = (this.found?.pairs.length ?? 0) > MOST_PAIRS;
    const known = count === 1 ? "One pair" : `${formatCount(count)} pairs`;
    const pairs = isCut ? `More than ${formatCount(count - 1)} pairs` : known;
    return `${pairs} may be one person${more}${skipped}.`;
  }

  #order(count: number) {
    if (this.#awaited !== undefined || count === 0) return nothing;
    return html`<span class="order"> Most papers first.</span>`;
  }

  /** Nothing was ever to be decided, and nothing can be taken back. */
  get #hasNone(): boolean {
    return this.found?.pairs.length === 0 && this.decisions.length + this.#steps.length === 0;
  }

  /** Whether there is nothing to decide but what has been found. */
  get #isFinal(): boolean {
    const { isDone, identities } = this.found ?? {};
    return isDone === true && identities === this.view.identities && !this.isIdentifying;
  }

  /** Read out after each answer: who answers by a key hears what comes next. */
  #question(pair: SuggestedPair) {
    const [one, other] = this.#people(pair).map(
      (person) => this.view.network.authors[person]!.name,
    );
    return html`<p>Are <b>${one}</b> and <b>${other}</b> one person?</p>`;
  }

  /** Why it is asked stands above the papers, which fill the panel, or a phone. */
  #pair(pair: SuggestedPair) {
    const [one, other] = this.#people(pair);
    if (one === undefined || other === undefined) return nothing;
    return html`
      <div class="question">
      ${pairEvidence(this.view, [one, other], pair)}
      ${pairCards(this.view, [one, other], { ...pair, isBusy: this.#awaited !== undefined })}
      </div>
    `;
  }

  /** Pairs that nobody has decided, and that were not put off. */
  #pairs(): readonly SuggestedPair[] {
    const skipped = new Set(this.skipped);
    const first = new Map(this.#first.map((pair) => [nameOf(pair), pair]));
    const others = this.found?.pairs.filter((pair) => !first.has(nameOf(pair))) ?? [];
    return [...first.values(), ...others].filter(
      (pair) => this.#canAsk(pair) && !skipped.has(nameOf(pair)) && !this.decided.has(nameOf(pair)),
    );
  }

  #canAsk(pair: SuggestedPair): boolean {
    const people = this.#people(pair);
    return people.length === 2 && !areKeptApart(this.view.identities, people);
  }

  #people({ keys }: SuggestedPair): readonly number[] {
    return authorIndices(this.view.network, keys);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    // A key that is held down would answer for pairs that nobody has seen.
    const isHeld = event.repeat || event.ctrlKey || event.metaKey || event.altKey;
    const isFree = !isHeld && !isTyping(event);
    const pressed = ANSWERS.find(({ key }) => key === event.key.toLowerCase());
    if (!isFree || pressed === undefined || !this.checkVisibility()) return;
    event.preventDefault();
    this.#answer(pressed.answer);
  };

  #answer(answer: Answer) {
    const [pair] = this.#pairs();
    if (answer === "undo") this.#undo();
    else if (this.#awaited !== undefined) this.#early = [...this.#early, answer];
    else if (pair === undefined) return;
    else if (answer === "skip") {
      this.#steps = [...this.#steps, { answer: "skipped", pair }];
      this.skipped = [...this.skipped, nameOf(pair)];
    } else this.#decide(pair, answer === "same");
  }

  #decide(pair: SuggestedPair, isSame: boolean) {
    const { identities, network } = this.view;
    const [one, other] = this.#people(pair);
    if (identities === undefined || one === undefined || other === undefined) return;
    const reference = (author: number) => referenceTo(author, identities, network.papers);
    const people = [reference(one), reference(other)] as const;
    const decision: Decision = { kind: isSame ? "joined" : "kept-apart", people };
    this.decided = new Map([...this.decided, [nameOf(pair), decision]]);
    this.#steps = [...this.#steps, { answer: "decided", pair }];
    act(this, { type: "identity-decided", decision });
  }

  #undo() {
    const last = this.#steps.at(-1);
    if (this.#early.length > 0) this.#early = this.#early.slice(0, -1);
    else if (last !== undefined) this.#stepBack(last);
  }

  /** Not by Undo, which takes back whatever was changed last, here or elsewhere. */
  #stepBack({ answer, pair }: Step) {
    const decision = this.decided.get(nameOf(pair));
    this.#steps = this.#steps.slice(0, -1);
    this.#first = [pair, ...this.#first];
    this.#awaited = decision && pair;
    if (answer === "skipped") this.skipped = this.skipped.slice(0, -1);
    if (decision === undefined) this.requestUpdate();
    else act(this, { type: "decision-withdrawn", decision });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "name-review": NameReview;
  }
}
