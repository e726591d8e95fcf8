/** Everything about the selected person: closest co-authors, and all papers. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";

import { closestCoauthors } from "../network/coauthors.ts";
import { rowsOf } from "../network/network.ts";
import type { View } from "../state/select.ts";

import { ActionEvent } from "./action-event.ts";
import { COAUTHORS, formatBound, formatYears, PAPERS } from "./format.ts";
import { newestFirst } from "./paper-order.ts";
import { controls } from "./theme.ts";
import "./lower-bound.ts";
import "./paper-item.ts";
import "./person-identity.ts";

@customElement("person-panel")
export class PersonPanel extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      h2 {
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

      .coauthor {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0 var(--space-2);
        padding: 5px 0;
      }

      .coauthor .bar {
        grid-column: 1 / -1;
        width: 100%;
        margin-top: 3px;
        fill: var(--accent);
      }

      .papers li {
        border-top: 1px solid var(--line);
      }

      .actions {
        margin-top: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Index into `view.network.authors`. */
  @property({ type: Number }) person = 0;

  override render() {
    const author = this.view.network.authors[this.person];
    if (author === undefined) return nothing;
    const papers = newestFirst(
      this.view.network,
      rowsOf(this.view.network.papersOfAuthor, this.person),
    );
    return html`
      <h2>${author.name}</h2>
      ${this.#counts(papers)}
      <person-identity .view=${this.view} .person=${this.person}></person-identity>
      ${this.#coauthors(author.name)}
      <h3>Papers</h3>
      <ul class="papers" aria-label="Papers of ${author.name}">
        ${repeat(
          papers,
          (paper) => paper,
          (paper) => html`<li>
            <paper-item .network=${this.view.network} .paper=${paper} .chosen=${[this.person]}></paper-item>
          </li>`,
        )}
      </ul>
      <p class="actions">${this.#hiding(author.key)}</p>
    `;
  }

  #counts(papers: readonly number[]) {
    const { network, lowerBounds } = this.view;
    const years = formatYears(papers.map((paper) => network.papers[paper]?.year));
    const cut = lowerBounds.cutPapers.length;
    return html`<p class="counts">
      <lower-bound
        .count=${papers.length}
        .noun=${PAPERS}
        .why=${cut === 0 ? "" : `${cut} of the ${network.papers.length} author lists are cut ("et al."), and any of them may hide this person.`}
      ></lower-bound>
      <lower-bound
        .count=${closestCoauthors(this.view, this.person).length}
        .noun=${COAUTHORS}
        .why=${this.#isCut ? "The author list of at least one of these papers is cut, so co-authors may be missing." : ""}
      ></lower-bound>
      <span>${years}</span>
    </p>`;
  }

  #coauthors(name: string) {
    const coauthors = closestCoauthors(this.view, this.person);
    if (coauthors.length === 0)
      return html`<h3>Co-authors</h3><p class="soft">Nobody shown on the map.</p>`;
    const strongest = coauthors[0]?.papers ?? 1;
    return html`
      <h3>Closest co-authors</h3>
      <ul aria-label="Co-authors of ${name}">
        ${coauthors.map(({ author, papers }) => this.#coauthor(author, papers, papers / strongest))}
      </ul>
    `;
  }

  #coauthor(coauthor: number, papers: number, share: number) {
    const { authors } = this.view.network;
    const { name = "", key = "" } = authors[coauthor] ?? {};
    const own = authors[this.person]?.key ?? "";
    const bound = formatBound(papers, this.#isCut);
    return html`<li class="coauthor">
      <button class="link" @click=${() => this.#act({ type: "person-selected", key })}>${name}</button>
      <button
        class="link soft"
        aria-label="${bound} shared with ${name}: show the papers"
        @click=${() => this.#act({ type: "pair-selected", keys: [own, key] })}
      >${bound} shared</button>
      <svg class="bar" height="5" aria-hidden="true"><rect width="${100 * share}%" height="5" rx="2.5"></rect></svg>
    </li>`;
  }

  #hiding(key: string) {
    if (this.view.slice.authorShown[this.person]) {
      return html`<button @click=${() => this.#act({ type: "person-hidden", key })}>Hide on the map</button>`;
    }
    return html`<button @click=${() => this.#act({ type: "person-unhidden", key })}>Show on the map</button>`;
  }

  get #isCut(): boolean {
    return this.view.lowerBounds.authorIsCut[this.person] === 1;
  }

  #act(action: ActionEvent["action"]) {
    this.dispatchEvent(new ActionEvent(action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "person-panel": PersonPanel;
  }
}
