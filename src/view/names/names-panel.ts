/** Who is who: what is left to decide, how names are read, and what the reader decided. */

import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";

import { decisionWords, unmetWords } from "../../people/decisions/decision-words.ts";
import type { Decision } from "../../people/decisions.ts";
import type { Identities, NameChoices } from "../../people/identities.ts";
import type { View } from "../../state/select.ts";
import type { FoundSuggestions } from "../../state/suggesting.ts";
import { IDENTIFYING } from "../map/map-words.ts";
import { act } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";
import type { ChoiceEvent } from "../parts/segmented-choice.ts";
import { controls } from "../parts/theme.ts";
import "./decision-files.ts";
import "./name-review.ts";
import "../parts/segmented-choice.ts";
import { restingWords } from "./resting-words.ts";
import { sharedNames } from "./shared-names.ts";
import "./split-list.ts";

const LEVELS = [
  { value: "safe", label: "Safe", hint: "Also what ids, accents and initials leave no doubt of" },
  { value: "exact", label: "Exact", hint: "Only names that are printed alike" },
] as const;

/** So many decisions that change nothing stand below the others; more, as a thesaurus brings them, are folded. */
const MOST_IDLE = 3;

@customElement("names-panel")
export class NamesPanel extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      h2:first-child {
        margin-top: 0;
      }

      h2:focus {
        scroll-margin-block: var(--space-3);
      }

      .decision {
        display: flex;
        gap: var(--space-2);
        align-items: baseline;
        justify-content: space-between;
        padding: 4px 0;
      }

      .decision button {
        flex: none;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) naming!: NameChoices;
  @property({ attribute: false }) found: FoundSuggestions | undefined;
  @property({ type: Boolean }) isIdentifying = false;

  /** What is found comes later, and is more or less than before: the heading gone on at stays in view. */
  override updated(changed: PropertyValues<this>) {
    if (!changed.has("found")) return;
    const heading = this.renderRoot.querySelector("h2:focus");
    if (heading !== null) requestAnimationFrame(() => heading.scrollIntoView());
  }

  /** What there is to decide comes first: a sheet on a phone has room for little more than a question. */
  override render() {
    const { identities } = this.view;
    if (identities === undefined)
      return html`<p class="soft">A network file says who is who: every node is a person.</p>`;
    return html`
      <h2 class="section">To decide</h2>
      <name-review
        .view=${this.view}
        .decisions=${this.naming.decisions}
        .found=${this.found}
        .isIdentifying=${this.isIdentifying}
      ></name-review>
      <h2 class="section" id="two" tabindex="-1">May be two people</h2>
      <split-list .view=${this.view} .found=${this.found} @coterie-action=${() => this.#goOnAt("two")}></split-list>
      <h2 class="section">How names are read</h2>
      <segmented-choice
        name="Names are one person when they are"
        .options=${LEVELS}
        .value=${this.naming.names}
        @coterie-choice=${this.#onLevel}
      ></segmented-choice>
      ${this.#resting(identities)}
      <h2 class="section" id="decided" tabindex="-1">Decided</h2>
      ${this.#decisions(identities)}
      <decision-files .view=${this.view} .decisions=${this.naming.decisions}></decision-files>
    `;
  }

  /** How sure the people are. */
  #resting(identities: Identities) {
    if (this.isIdentifying) return html`<p class="soft">${IDENTIFYING} …</p>`;
    return html`<p class="soft">${restingWords(identities)}</p>
    ${sharedNames(this.view, identities)}`;
  }

  #decisions({ unmet }: Identities) {
    const { decisions } = this.naming;
    if (decisions.length === 0)
      return html`<p class="soft">
        Nothing yet. Two people whom nobody asks about here are joined from the panel of either, by
        “Compare with…”.
      </p>`;
    const why = new Map(unmet.map((each) => [each.decision, unmetWords(each.why)]));
    const idle = decisions.filter((decision) => why.has(decision)).toReversed();
    const others = decisions.filter((decision) => !why.has(decision)).toReversed();
    if (idle.length <= MOST_IDLE) return this.#list("Decisions", [...others, ...idle], why);
    const more = others.length === 0 ? "" : " more";
    return html`
      ${others.length === 0 ? nothing : this.#list("Decisions", others, why)}
      <details>
        <summary>${formatCount(idle.length)}${more} change nothing here</summary>
        ${this.#list("Decisions that change nothing", idle, why)}
      </details>
    `;
  }

  #list(name: string, decisions: readonly Decision[], why: ReadonlyMap<Decision, string>) {
    return html`<ul aria-label=${name}>
      ${decisions.map(
        (decision) => html`<li class="decision">
          <span>${decisionWords(decision)}${this.#unmet(why.get(decision))}</span>
          <button
            class="link"
            aria-label="Take back: ${decisionWords(decision)}"
            @click=${() => this.#withdraw(decision)}
          >Take back</button>
        </li>`,
      )}
    </ul>`;
  }

  #unmet(why: string | undefined) {
    return why === undefined ? nothing : html` <span class="soft">(changes nothing: ${why})</span>`;
  }

  /** What was pressed goes away with what it did. */
  #goOnAt(id: "two" | "decided") {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #onLevel({ value }: ChoiceEvent) {
    if (value === "safe" || value === "exact") act(this, { type: "names-read", names: value });
  }

  #withdraw(decision: Decision) {
    this.#goOnAt("decided");
    act(this, { type: "decision-withdrawn", decision });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "names-panel": NamesPanel;
  }
}
