/** People who may be two, with the groups of papers into which they would be split. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import { listMark } from "../../bibliography/bylines/list-mark.ts";
import { referenceTo, referenceToPaper } from "../../people/decisions/referring.ts";
import { everywhere } from "../../people/everywhere.ts";
import { rowsOf } from "../../people/grouped.ts";
import { authorIndices, type View } from "../../state/select.ts";
import type { FoundSuggestions, SuggestedSplit } from "../../state/suggesting.ts";
import { act } from "../parts/action-event.ts";
import { formatCount, formatQuantity, PAPERS } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";

import { paperInShort } from "./paper-in-short.ts";
import { ID_NAMES } from "./reason-words.ts";

/** Listed at first; the next come up as these are decided, or are asked for. */
const FIRST = 8;
/** Listed in addition each time more are asked for. */
const PAGE = 50;
const MORE_PAPERS = ["more paper", "more papers"] as const;

@customElement("split-list")
export class SplitList extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      summary {
        padding: 4px 0;
        color: inherit;
      }

      .group {
        margin: 4px 0 var(--space-2);
        padding-inline-start: var(--space-3);
        border-inline-start: 2px solid var(--line);
        font-size: 0.9rem;
      }

      .group li {
        padding: 2px 0;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) found: FoundSuggestions | undefined;

  @state() private most = FIRST;

  override render() {
    if (this.found?.reason !== undefined) return nothing;
    const splits = (this.found?.splits ?? []).flatMap((split) => this.#asOfNow(split));
    if (splits.length === 0)
      return html`<p class="soft">${this.found?.isDone ? "Nobody seems to be two people." : "Comparing names …"}</p>`;
    const more = Math.min(splits.length - this.most, PAGE);
    return html`
      <ul aria-label="People who may be two">
        ${repeat(
          splits.slice(0, this.most),
          // Whoever is opened stays so, and nobody else in that place, when a split takes others off the list.
          ({ key }) => key,
          (split) => html`<li>${this.#split(split)}</li>`,
        )}
      </ul>
      ${
        more > 0
          ? html`<button @click=${this.#showMore}>Show ${formatCount(more)} more, with fewer papers in question</button>`
          : nothing
      }
    `;
  }

  /** The button moves away or goes with what it did: the keyboard goes on at the first who was not there. */
  async #showMore() {
    const before = this.most;
    this.most += PAGE;
    await this.updateComplete;
    const summaries = this.renderRoot.querySelectorAll<HTMLElement>("ul > li > details > summary");
    summaries[before]?.focus();
  }

  /** What of a proposal is left to decide while names are compared anew: papers split off are somebody else's. */
  #asOfNow(split: SuggestedSplit): readonly SuggestedSplit[] {
    const person = this.#person(split.key);
    if (person === undefined) return [];
    const own = new Set(rowsOf(this.view.network.papersOfAuthor, person));
    const groups = split.groups
      .map((papers) => papers.filter((paper) => own.has(paper)))
      .filter(({ length }) => length > 0);
    return groups.length < Math.min(split.groups.length, 2) ? [] : [{ ...split, groups }];
  }

  #person(key: string): number | undefined {
    return authorIndices(this.view.network, [key])[0];
  }

  #split(split: SuggestedSplit) {
    const person = this.#person(split.key) ?? -1;
    const name = this.view.network.authors[person]?.name ?? "";
    return html`<details>
      <summary>${name} <span class="soft">– ${reasonsOf(split, this.#besides(split)).join("; ")}</span></summary>
      ${repeat(
        split.groups,
        ([first]) => first,
        (papers, index) => this.#group(person, papers, index),
      )}
      ${this.#others(person, split.groups.flat())}
    </details>`;
  }

  /** " besides Ada Lovelace", who would connect these groups, but is on every paper of a page; "" where nobody would. */
  #besides({ groups }: SuggestedSplit): string {
    const { identities, network } = this.view;
    if (identities === undefined) return "";
    const isOn = (person: number) => (paper: number) =>
      rowsOf(network.authorsOfPaper, paper).includes(person);
    const names = [...everywhere(identities)]
      .filter((person) => groups.filter((papers) => papers.some(isOn(person))).length > 1)
      .flatMap((person) => identities.authors[person]?.name ?? []);
    return names.length === 0 ? "" : ` besides ${names.join(`${listMark(names)} `)}`;
  }

  #group(person: number, papers: readonly number[], index: number) {
    return html`<div class="group">
      ${this.#papers(person, papers)}
      ${
        index === 0
          ? nothing
          : html`<button @click=${() => this.#splitOff(person, papers)}>Split off ${formatQuantity(papers.length, PAPERS)}</button>`
      }
    </div>`;
  }

  /** Papers that no group holds, because their co-authors are on no other. */
  #others(person: number, grouped: readonly number[]) {
    const known = new Set(grouped);
    const own = Array.from(rowsOf(this.view.network.papersOfAuthor, person));
    const others = own.filter((paper) => !known.has(paper));
    if (others.length === 0) return nothing;
    const words = known.size === 0 ? PAPERS : MORE_PAPERS;
    return html`<details class="group">
      <summary>${formatQuantity(others.length, words)}</summary>
      ${this.#papers(person, others)}
    </details>`;
  }

  #papers(person: number, papers: readonly number[]) {
    const { network } = this.view;
    return html`<ul>
      ${papers.map((paper) => html`<li>${paperInShort(network, paper, person)}</li>`)}
    </ul>`;
  }

  #splitOff(person: number, indices: readonly number[]) {
    const { identities, network } = this.view;
    if (identities === undefined) return;
    const papers = indices.flatMap((index) => {
      const paper = network.papers[index];
      return paper === undefined ? [] : [referenceToPaper(paper)];
    });
    const decision = {
      kind: "split",
      person: referenceTo(person, identities, network.papers),
      papers,
    } as const;
    act(this, { type: "identity-decided", decision });
  }
}

function reasonsOf(
  { groups, conflict, severalIds }: SuggestedSplit,
  besides: string,
): readonly string[] {
  return [
    ...(severalIds === undefined && groups.length > 1
      ? [`${formatCount(groups.length)} groups of papers without a common co-author${besides}`]
      : []),
    ...(conflict === undefined ? [] : [`${conflict.join(" and ")} contradict each other`]),
    ...(severalIds === undefined ? [] : [`several ${ID_NAMES[severalIds]} ids`]),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    "split-list": SplitList;
  }
}
