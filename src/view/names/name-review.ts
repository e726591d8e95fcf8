/** The queue of people who may be one, a pair at a time, decided by a key. */

import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import {
  type Decision,
  type Decisions,
  NO_DECISIONS,
  referenceTo,
} from "../../people/decisions.ts";
import { authorIndices, type View } from "../../state/select.ts";
import { type FoundSuggestions, MOST_PAIRS, type SuggestedPair } from "../../state/suggesting.ts";
import { ActionEvent } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";
import { isTyping } from "../shortcuts.ts";

import { evidenceOf } from "./evidence-words.ts";
import "./person-card.ts";

type Answer = "same" | "different" | "skip" | "undo";

const ANSWERS: readonly {
  readonly answer: Answer;
  readonly title: string;
  readonly key: string;
}[] = [
  { answer: "same", title: "Same person", key: "y" },
  { answer: "different", title: "Two people", key: "n" },
  { answer: "skip", title: "Skip", key: "s" },
  { answer: "undo", title: "Step back", key: "u" },
];

@customElement("name-review")
export class NameReview extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-3);
        margin: var(--space-3) 0;
      }

      .answers {
        position: sticky;
        /* Over the room that the panel leaves at its end, so that nothing shows below. */
        bottom: calc(-1 * var(--space-4));
        z-index: 1;
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-2);
        padding: var(--space-2) 0 var(--space-4);
        background: var(--paper);
      }

      .answers button {
        padding: 5px 8px;
      }

      kbd {
        margin-inline-start: 6px;
        padding: 0 5px;
        border: 1px solid var(--line);
        border-radius: 4px;
        font: inherit;
        font-size: 0.8rem;
        font-weight: 400;
        opacity: 0.8;
      }

      .evidence li {
        padding: 2px 0;
      }

      .evidence li::before {
        content: "+ ";
        color: var(--ink-soft);
      }

      .evidence li.against::before {
        content: "− ";
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) decisions: Decisions = NO_DECISIONS;
  @property({ attribute: false }) found: FoundSuggestions | undefined;

  /** Keys of the pairs put off, the last one last; they come back with the next visit. */
  @state() private skipped: readonly string[] = [];
  /** What was decided here, by the pair: the next one comes before it is known who is who. */
  @state() private decided: ReadonlyMap<string, Decision> = new Map();
  /** What is taken back, the last one last. */
  #steps: readonly ("decided" | "skipped")[] = [];

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener("keydown", this.#onKey);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.#onKey);
  }

  /** What was taken back is to be decided again. */
  override willUpdate(changed: PropertyValues) {
    if (!changed.has("decisions")) return;
    const isTaken = ([, decision]: [string, Decision]) => this.decisions.includes(decision);
    this.decided = new Map([...this.decided].filter(isTaken));
  }

  override render() {
    const { found } = this;
    if (found === undefined) return html`<p class="soft" role="status">Comparing names …</p>`;
    if (found.reason !== undefined)
      return html`<p role="status">Names could not be compared: ${found.reason}.</p>`;
    const pairs = this.#pairs();
    const [pair] = pairs;
    return html`
      <p role="status" class="soft">${this.#progress(pairs.length)}</p>
      ${pair === undefined ? nothing : this.#pair(pair)}
      <div class="answers" ?hidden=${this.#hasNone}>
        ${ANSWERS.filter(({ answer }) => answer === "undo" || pair !== undefined).map(
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
    const more = this.found?.isDone ? "" : " so far";
    const skipped =
      this.skipped.length === 0 ? "" : `, ${formatCount(this.skipped.length)} skipped`;
    if (this.#hasNone) return `No two names look like one person${more}.`;
    if (count === 0) return `No more pairs to decide${more}${skipped}.`;
    const isCut = (this.found?.pairs.length ?? 0) > MOST_PAIRS;
    const known = count === 1 ? "One pair" : `${formatCount(count)} pairs`;
    const pairs = isCut ? `More than ${formatCount(count - 1)} pairs` : known;
    return `${pairs} may be one person${more}${skipped}. The one that moves most papers comes first.`;
  }

  /** Nothing was ever to be decided, and nothing can be taken back. */
  get #hasNone(): boolean {
    return this.found?.pairs.length === 0 && this.decisions.length + this.#steps.length === 0;
  }

  /** Why it is asked stands above the papers, which fill the panel. */
  #pair(pair: SuggestedPair) {
    const [one, other] = this.#people(pair);
    if (one === undefined || other === undefined) return nothing;
    return html`
      <ul class="evidence" aria-label="Evidence">
        ${evidenceOf(pair).map(
          ({ words, isAgainst }) => html`<li class=${isAgainst ? "against" : ""}>${words}</li>`,
        )}
      </ul>
      <div class="pair">
        <person-card .view=${this.view} .person=${one} .beside=${other} .shared=${pair.coauthors}></person-card>
        <person-card .view=${this.view} .person=${other} .beside=${one} .shared=${pair.coauthors}></person-card>
      </div>
    `;
  }

  /** Pairs that nobody has decided, and that were not put off. */
  #pairs(): readonly SuggestedPair[] {
    const skipped = new Set(this.skipped);
    const apart = new Set(this.view.identities?.keptApart.map(inOrder));
    return (this.found?.pairs ?? []).filter((pair) => {
      const people = this.#people(pair);
      return (
        people.length === 2 &&
        !apart.has(inOrder(people)) &&
        !skipped.has(nameOf(pair)) &&
        !this.decided.has(nameOf(pair))
      );
    });
  }

  #people({ keys }: SuggestedPair): readonly number[] {
    return authorIndices(this.view.network, keys);
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const isFree = !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
    const pressed = ANSWERS.find(({ key }) => key === event.key.toLowerCase());
    if (!isFree || pressed === undefined || !this.checkVisibility()) return;
    event.preventDefault();
    this.#answer(pressed.answer);
  };

  #answer(answer: Answer) {
    const [pair] = this.#pairs();
    if (answer === "undo") this.#undo();
    else if (pair === undefined) return;
    else if (answer === "skip") {
      this.#steps = [...this.#steps, "skipped"];
      this.skipped = [...this.skipped, nameOf(pair)];
    } else this.#decide(pair, answer === "same");
  }

  #decide(pair: SuggestedPair, isSame: boolean) {
    const { identities, network } = this.view;
    const [one, other] = this.#people(pair);
    if (identities === undefined || one === undefined || other === undefined) return;
    const people = [
      referenceTo(one, identities, network.papers),
      referenceTo(other, identities, network.papers),
    ] as const;
    const decision: Decision = { kind: isSame ? "joined" : "kept-apart", people };
    this.decided = new Map([...this.decided, [nameOf(pair), decision]]);
    this.#steps = [...this.#steps, "decided"];
    this.dispatchEvent(new ActionEvent({ type: "identity-decided", decision }));
  }

  #undo() {
    const last = this.#steps.at(-1);
    if (last === undefined) return;
    this.#steps = this.#steps.slice(0, -1);
    if (last === "skipped") this.skipped = this.skipped.slice(0, -1);
    else this.dispatchEvent(new ActionEvent({ type: "undone" }));
  }
}

function nameOf({ keys }: SuggestedPair): string {
  return keys.join("\n");
}

function inOrder(people: readonly number[]): string {
  return people.toSorted((a, b) => a - b).join(" ");
}

declare global {
  interface HTMLElementTagNameMap {
    "name-review": NameReview;
  }
}
