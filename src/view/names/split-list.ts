/** People who may be two, with the groups of papers into which they would be split. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { listMark } from "../../bibliography/list-mark.ts";
import { plainTitle } from "../../bibliography/title.ts";
import { referenceTo, referenceToPaper } from "../../people/decisions.ts";
import { everywhere } from "../../people/everywhere.ts";
import { rowsOf } from "../../people/grouped.ts";
import { authorIndices, type View } from "../../state/select.ts";
import type { FoundSuggestions, SuggestedSplit } from "../../state/suggesting.ts";
import { ActionEvent } from "../parts/action-event.ts";
import { formatCount, formatQuantity, PAPERS } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";

import { ID_NAMES } from "./reason-words.ts";

/** Listed at once; the next come up as these are decided. */
const MOST = 8;

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

  override render() {
    const splits = (this.found?.splits ?? []).filter(({ key }) => this.#person(key) !== undefined);
    if (this.found?.reason !== undefined) return nothing;
    if (splits.length === 0)
      return html`<p class="soft">${this.found?.isDone ? "Nobody seems to be two people." : "Comparing names …"}</p>`;
    return html`
      <ul aria-label="People who may be two">
        ${splits.slice(0, MOST).map((split) => html`<li>${this.#split(split)}</li>`)}
      </ul>
      ${
        splits.length > MOST
          ? html`<p class="soft">and ${formatCount(splits.length - MOST)} more, with fewer papers in question</p>`
          : nothing
      }
    `;
  }

  #person(key: string): number | undefined {
    return authorIndices(this.view.network, [key])[0];
  }

  #split(split: SuggestedSplit) {
    const name = this.view.network.authors[this.#person(split.key) ?? -1]?.name ?? "";
    return html`<details>
      <summary>${name} <span class="soft">– ${reasonsOf(split, this.#besides(split)).join("; ")}</span></summary>
      ${split.groups.map((papers, index) => this.#group(split.key, papers, index))}
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

  #group(key: string, papers: readonly number[], index: number) {
    return html`<div class="group">
      <ul>
        ${papers.map((paper) => {
          const { title = "", year } = this.view.network.papers[paper] ?? {};
          return html`<li>${plainTitle(title)} <span class="soft">${year ?? ""}</span></li>`;
        })}
      </ul>
      ${
        index === 0
          ? nothing
          : html`<button @click=${() => this.#splitOff(key, papers)}>Split off ${formatQuantity(papers.length, PAPERS)}</button>`
      }
    </div>`;
  }

  #splitOff(key: string, indices: readonly number[]) {
    const { identities, network } = this.view;
    const person = this.#person(key);
    if (identities === undefined || person === undefined) return;
    const papers = indices.flatMap((index) => {
      const paper = network.papers[index];
      return paper === undefined ? [] : [referenceToPaper(paper)];
    });
    const decision = {
      kind: "split",
      person: referenceTo(person, identities, network.papers),
      papers,
    } as const;
    this.dispatchEvent(new ActionEvent({ type: "identity-decided", decision }));
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
