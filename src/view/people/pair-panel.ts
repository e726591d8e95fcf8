/** Two people: the papers they share, or how they are connected without one. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { COUNTED } from "../../network/chain.ts";
import { sharedPapers } from "../../network/coauthors.ts";
import { isTieCut } from "../../network/lower-bounds.ts";
import { tieBetween } from "../../network/network.ts";
import { hiddenBetween } from "../../state/hidden-between.ts";
import { chainsBetween } from "../../state/known-chain.ts";
import type { View } from "../../state/select.ts";
import type { FoundSuggestions } from "../../state/suggesting.ts";
import { newestFirst } from "../papers/paper-order.ts";
import { act } from "../parts/action-event.ts";
import { formatBound, formatCount, formatQuantity, formatStrength } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";

import { shareText } from "./share-text.ts";
import "../parts/explained-number.ts";
import "../parts/late-details.ts";
import { paperItemStyle } from "../papers/paper-item.ts";
import "./pair-identity.ts";
import "./pair-strengths.ts";

const SHARED = ["shared paper", "shared papers"] as const;

/** Why the strength of a tie is not certain. */
const UNCERTAIN = {
  count:
    "Author lists of one of these two people, or of both, are cut, so papers they share may be missing.",
  shares:
    "Author lists of one of these two people, or of both, are cut: each name that is missing makes a share smaller, each paper that is missing makes the sum larger.",
};

@customElement("pair-panel")
export class PairPanel extends LitElement {
  static override styles = [
    controls,
    paperItemStyle,
    css`
      :host {
        display: block;
      }

      h2 {
        width: fit-content;
        margin-bottom: var(--space-1);
        border-radius: 3px;
        outline: var(--panel-ring, none);
        outline-offset: 2px;
        font-size: 1.25rem;
        line-height: 1.3;
        overflow-wrap: anywhere;
      }

      li.paper {
        border-top: 1px solid var(--line);
      }

      .counts {
        display: flex;
        flex-wrap: wrap;
        gap: 0 14px;
      }

      late-details {
        margin-top: var(--space-2);
      }

      .share {
        margin-top: -8px;
        padding-bottom: 10px;
        color: var(--ink-soft);
        font-size: 0.9rem;
        font-variant-numeric: tabular-nums;
      }

      .unhide {
        margin-top: var(--space-2);
      }

      .chain {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 8px;
        margin-top: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Two indices into `view.network.authors`. */
  @property({ attribute: false }) pair: readonly [number, number] = [0, 0];

  @property({ attribute: false }) found: FoundSuggestions | undefined;

  override render() {
    const [one, other] = this.pair;
    const papers = newestFirst(this.view.network, sharedPapers(this.view.network, one, other));
    return html`
      <h2>${this.#person(one)} <span class="soft">and</span> ${this.#person(other)}</h2>
      ${this.#tie()} ${papers.length === 0 ? nothing : this.#papers(papers)}
      ${papers.length === 0 && this.#given === undefined ? this.#without() : nothing}
      ${papers.length === 0 ? html`<pair-identity .view=${this.view} .pair=${this.pair} .found=${this.found}></pair-identity>` : nothing}
    `;
  }

  /** Of a network without papers. */
  get #given(): number | undefined {
    const { network } = this.view;
    return network.givenStrength?.[tieBetween(network, ...this.pair)];
  }

  #tie() {
    if (this.#given === undefined) return nothing;
    return html`<p class="soft">A tie of strength ${formatCount(this.#given)}; the file holds no papers.</p>
      ${this.#ratios()}`;
  }

  #papers(papers: readonly number[]) {
    const { share } = this.view.slice;
    const counted = papers.filter((paper) => share[paper]! > 0);
    const others = papers.filter((paper) => share[paper] === 0);
    const names = `${this.#name(this.pair[0])} and ${this.#name(this.pair[1])}`;
    return html`
      ${this.#sum(counted)} ${this.#ratios()}
      ${this.#list("Papers", `Papers shared by ${names}`, counted)}
      ${this.#list("Not counted", `Papers of ${names} that are not counted`, others)}
    `;
  }

  /** What the shares of the papers come to. */
  #sum(papers: readonly number[]) {
    const { slice } = this.view;
    const { counting } = slice.filters;
    const isCut = isTieCut(this.view.lowerBounds, ...this.pair);
    const strength = papers.reduce((sum, paper) => sum + slice.share[paper]!, 0);
    return html`<p class="soft counts">
      <explained-number
        text=${formatQuantity(papers.length, SHARED, isCut)}
        why=${isCut ? UNCERTAIN.count : ""}
      ></explained-number>
      <explained-number
        text="strength ${formatStrength(strength, counting, isCut)}"
        why=${isCut ? UNCERTAIN[counting === "full" ? "count" : "shares"] : ""}
      ></explained-number>
    </p>`;
  }

  /** Of a tie on the map. */
  #ratios() {
    const { network, slice } = this.view;
    const tie = tieBetween(network, ...this.pair);
    if (!slice.tieShown[tie]) return nothing;
    return html`<late-details
      name="Normalised strengths"
      .content=${() => html`<pair-strengths .view=${this.view} .tie=${tie}></pair-strengths>`}
    ></late-details>`;
  }

  #list(title: string, name: string, papers: readonly number[]) {
    if (papers.length === 0) return nothing;
    return html`
      <h3>${title}</h3>
      <ul aria-label=${name}>
        ${papers.map(
          (paper) => html`<li class="paper">
            <paper-item .network=${this.view.network} .paper=${paper} .chosen=${this.pair}></paper-item>
            <p class="share">${shareText(this.view, paper)}</p>
          </li>`,
        )}
      </ul>
    `;
  }

  #without() {
    const { count, first } = chainsBetween(this.view, this.pair);
    const shared = html`<p>They share no paper${this.view.cutPapers.length > 0 ? " that the lists show" : ""}.</p>`;
    if (first.length === 0) {
      return html`${shared}
        <p class="soft">Nor does a chain of shared papers connect them on the map.</p>
        ${hiddenBetween(this.view, this.pair).map(
          (person) => html`<p>Over ${this.#person(person)}, who is hidden, one would.</p>
            <button class="unhide" @click=${() => this.#unhide(person)}>Show ${this.#name(person)} and the chain</button>`,
        )}`;
    }
    const steps = formatQuantity(first[0]!.length - 1, ["step", "steps"]);
    const chains =
      count === 1 ? "A shortest chain" : `${formatBound(count, count === COUNTED)} shortest chains`;
    const listed = first.length < count ? `; ${formatCount(first.length)} shown` : "";
    return html`
      ${shared}
      <h3>${chains}, ${steps}${listed}</h3>
      ${first.map(
        (chain) => html`<ol class="chain">
          ${chain.map((person, index) => html`<li>${this.#person(person)}${this.#step(person, chain[index + 1])}</li>`)}
        </ol>`,
      )}
    `;
  }

  #unhide(person: number) {
    const key = this.view.network.authors[person]?.key ?? "";
    act(this, { type: "person-unhidden", key });
  }

  /** From one of a chain to the next: leads to what they share. */
  #step(one: number, next: number | undefined) {
    if (next === undefined) return nothing;
    const { network, slice } = this.view;
    const counted = sharedPapers(network, one, next).filter((paper) => slice.share[paper]! > 0);
    const given = network.givenStrength?.[tieBetween(network, one, next)];
    const shared =
      given === undefined
        ? `${formatBound(counted.length, isTieCut(this.view.lowerBounds, one, next))} shared`
        : `strength ${formatCount(given)}`;
    const keys = [network.authors[one]!.key, network.authors[next]!.key] as const;
    const select = () => act(this, { type: "pair-selected", keys });
    const name = `${shared}, ${this.#name(one)} and ${this.#name(next)}: show the tie`;
    return html` – <button class="link soft" aria-label=${name} @click=${select}>${shared}</button> –`;
  }

  #person(person: number) {
    const key = this.view.network.authors[person]?.key ?? "";
    const select = () => act(this, { type: "person-selected", key });
    return html`<button class="link" @click=${select}>${this.#name(person)}</button>`;
  }

  #name(person: number): string {
    return this.view.network.authors[person]?.name ?? "";
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pair-panel": PairPanel;
  }
}
