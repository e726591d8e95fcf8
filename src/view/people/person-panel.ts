/** Everything about the selected person: closest co-authors, and all papers. */

import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";

import { closestCoauthors } from "../../network/coauthors.ts";
import { isOfPapers } from "../../network/network.ts";
import { rowsOf } from "../../people/grouped.ts";
import type { Measuring } from "../../state/measuring.ts";
import type { Action } from "../../state/reduce.ts";
import type { View } from "../../state/select.ts";
import type { FoundSuggestions } from "../../state/suggesting.ts";
import { newestFirst } from "../papers/paper-order.ts";
import { act } from "../parts/action-event.ts";
import {
  COAUTHORS,
  formatCount,
  formatQuantity,
  formatStrength,
  formatYears,
  PAPERS,
} from "../parts/format.ts";
import { Paging } from "../parts/paging.ts";
import { controls } from "../parts/theme.ts";

import { COAUTHORS_CUT, doubtOfPapers, SHARES_CUT } from "./doubts.ts";
import { mayAlsoBe } from "./may-also-be.ts";
import { notTheSame } from "./not-the-same.ts";
import { shareText } from "./share-text.ts";
import "./coauthor-list.ts";
import "./compare-with.ts";
import "../parts/explained-number.ts";
import "../parts/late-details.ts";
import { paperItemStyle } from "../papers/paper-item.ts";
import "./person-identity.ts";
import "./person-position.ts";

@customElement("person-panel")
export class PersonPanel extends LitElement {
  static override styles = [
    controls,
    paperItemStyle,
    css`
      :host {
        display: block;
      }

      h2 {
        width: fit-content;
        border-radius: 3px;
        outline: var(--panel-ring, none);
        outline-offset: 2px;
        font-size: 1.4rem;
        line-height: 1.25;
        overflow-wrap: anywhere;
      }

      .counts {
        display: flex;
        flex-wrap: wrap;
        gap: 0 14px;
        margin-top: var(--space-1);
        color: var(--ink-soft);
      }

      .same button {
        color: var(--accent);
      }

      .papers li {
        border-top: 1px solid var(--line);
      }

      .share {
        margin-top: -8px;
        padding-bottom: 10px;
        color: var(--ink-soft);
        font-size: 0.9rem;
      }

      .actions {
        margin-top: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Index into `view.network.authors`. */
  @property({ type: Number }) person = 0;
  @property({ attribute: false }) measuring: Measuring = { phase: "unasked" };
  @property({ attribute: false }) found: FoundSuggestions | undefined;
  readonly #paging = new Paging(this);

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has("person")) this.#paging.restart();
  }

  override render() {
    const author = this.view.network.authors[this.person];
    if (author === undefined) return nothing;
    return html`
      <h2>${author.name}</h2>
      ${isOfPapers(this.view.network) ? this.#counts() : this.#tieCounts()}
      ${mayAlsoBe(this.view, this.person, this.found)}${notTheSame(this.view, this.person)}
      <person-identity .view=${this.view} .person=${this.person}></person-identity>
      <person-position .view=${this.view} .person=${this.person} .measuring=${this.measuring}></person-position>
      ${keyed(author.key, this.#comparing())}
      ${this.#coauthors()}
      <h3>Papers</h3>
      ${
        isOfPapers(this.view.network)
          ? this.#papers(`Papers of ${author.name}`)
          : html`<p class="soft">The file holds people and ties, and no papers.</p>`
      }
      <p class="actions">${this.#hiding(author.key)}</p>
    `;
  }

  /** Closed again for somebody else, of whom it was not asked. */
  #comparing() {
    return html`<late-details
      name="Compare with…"
      .content=${() => html`<compare-with .view=${this.view} .person=${this.person}></compare-with>`}
    ></late-details>`;
  }

  /** Papers that the filters leave. */
  get #shown(): readonly number[] {
    const { network, slice } = this.view;
    const papers = [...rowsOf(network.papersOfAuthor, this.person)];
    return newestFirst(
      network,
      papers.filter((paper) => slice.paperShown[paper] === 1),
    );
  }

  #papers(name: string) {
    const papers = this.#shown;
    const all = rowsOf(this.view.network.papersOfAuthor, this.person).length;
    return html`<ul class="papers" aria-label=${name}>
        ${repeat(
          this.#paging.drawn(papers),
          (paper) => paper,
          (paper) => html`<li>
            <paper-item .network=${this.view.network} .paper=${paper} .chosen=${[this.person]}></paper-item>
            ${this.#isFull ? nothing : html`<p class="share">${shareText(this.view, paper)} per tie</p>`}
          </li>`,
        )}
      </ul>
      ${this.#paging.button(papers.length)}
      ${this.#leftOut(all - papers.length)}`;
  }

  #leftOut(papers: number) {
    if (papers === 0) return nothing;
    return html`<p class="soft">${formatQuantity(papers, ["more paper is", "more papers are"])} left out by the filters.</p>`;
  }

  /** Of a network that was given as ties. */
  #tieCounts() {
    const coauthors = closestCoauthors(this.view, this.person).length;
    return html`
      <p class="counts">
        <span>${formatQuantity(coauthors, COAUTHORS)}</span>
        <span>strength ${formatCount(this.view.slice.authorStrength[this.person]!)}</span>
      </p>
    `;
  }

  #counts() {
    const papers = this.#shown;
    const { network, slice } = this.view;
    const years = formatYears(papers.map((paper) => network.papers[paper]?.year));
    const doubt = doubtOfPapers(this.view, this.person);
    const coauthors = closestCoauthors(this.view, this.person);
    const strength = coauthors.reduce((sum, one) => sum + one.strength, 0);
    return html`<p class="counts">
      <explained-number
        text=${formatQuantity(papers.length, PAPERS, doubt !== "")}
        why=${doubt}
      ></explained-number>
      <explained-number
        text=${formatQuantity(coauthors.length, COAUTHORS, this.#isCut)}
        why=${this.#isCut ? COAUTHORS_CUT : ""}
      ></explained-number>
      ${
        this.#isFull
          ? nothing
          : html`<explained-number
              text="strength ${formatStrength(strength, slice.filters.counting, this.#isCut)}"
              why=${this.#isCut ? SHARES_CUT : ""}
            ></explained-number>`
      }
      <span>${years}</span>
    </p>`;
  }

  #coauthors() {
    const coauthors = closestCoauthors(this.view, this.person);
    if (coauthors.length === 0)
      return html`<h3>Co-authors</h3><p class="soft">Nobody shown on the map.</p>`;
    return html`
      <h3>Closest co-authors</h3>
      <coauthor-list .view=${this.view} .person=${this.person} .coauthors=${coauthors}></coauthor-list>
    `;
  }

  get #isFull(): boolean {
    return this.view.slice.filters.counting === "full";
  }

  /** One button for all, which keeps the keyboard. */
  #hiding(key: string) {
    const { authorShown, filters } = this.view.slice;
    const isShown = authorShown[this.person] === 1;
    const isLeftOut = !isShown && !filters.hidden.includes(this.person);
    const [title, action]: readonly [string, Action] = isLeftOut
      ? ["Reset the filters", { type: "filters-lifted" }]
      : isShown
        ? ["Hide on the map", { type: "person-hidden", key }]
        : ["Show on the map", { type: "person-unhidden", key }];
    return html`${isLeftOut ? html`<span class="soft">Left out by the filters.</span> ` : nothing}
      <button @click=${() => act(this, action)}>${title}</button>`;
  }

  get #isCut(): boolean {
    return this.view.lowerBounds.authorIsCut[this.person] === 1;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "person-panel": PersonPanel;
  }
}
