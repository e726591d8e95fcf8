/** One cluster: its people, papers, leading people, telling words, and ties to other clusters. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import { listMark } from "../../bibliography/bylines/list-mark.ts";
import { PALETTES } from "../../figure/palette.ts";
import type { Cluster } from "../../network/clusters/cluster.ts";
import type { ClusterTies } from "../../network/clusters/cluster-ties.ts";
import { keysOfCommunity } from "../../network/clusters/given-names.ts";
import type { Tab } from "../../state/exploration.ts";
import type { Action } from "../../state/reduce.ts";
import type { View } from "../../state/select.ts";
import { act } from "../parts/action-event.ts";
import { formatQuantity, PAPERS, PEOPLE, TIES } from "../parts/format.ts";
import { isLeaving } from "../parts/leaving.ts";
import { nameForm } from "../parts/name-form-style.ts";
import { passFocus } from "../parts/pass-focus.ts";
import { controls } from "../parts/theme.ts";

/** Leading people and tied clusters that are named. */
const MOST_NAMED = 5;

@customElement("cluster-card")
export class ClusterCard extends LitElement {
  static override styles = [
    controls,
    nameForm,
    css`
      :host {
        display: block;
        padding: 10px 0;
        border-top: 1px solid var(--line);
        overflow-wrap: anywhere;
      }

      h2 {
        display: flex;
        gap: 9px;
        align-items: baseline;
        margin: 0;
        font-size: 1rem;
        line-height: 1.35;
      }

      svg {
        flex: none;
      }

      dl {
        display: grid;
        /* One width for all cards, so that their lines begin on one edge. */
        grid-template-columns: 4.4rem 1fr;
        gap: 1px var(--space-3);
        margin: 3px 0 0;
        font-size: 0.92rem;
      }

      dt {
        color: var(--ink-soft);
      }

      dd {
        margin: 0;
      }

      .item {
        white-space: nowrap;
      }

      .item button,
      .gap {
        white-space: normal;
      }

      /* Between plain text, which they would be taken for. */
      .counts button {
        text-decoration: underline;
        text-underline-offset: 3px;
      }

      .counts button:last-child {
        margin-left: auto;
      }

      .counts {
        display: flex;
        gap: 14px;
        margin-top: 3px;
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) cluster!: Cluster;
  /** Of all clusters, strongest first. */
  @property({ attribute: false }) ties: readonly ClusterTies[] = [];

  @state() private isNaming = false;

  override render() {
    const { name, people, papers, words } = this.cluster;
    const { colour: colours, colourBy, theme } = this.view.appearance;
    const colour = colourBy === "cluster" ? colours[people[0]!] : PALETTES[theme].other;
    return html`
      <h2>
        <svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="6" fill=${colour}></circle></svg>
        ${name}
      </h2>
      <p class="counts">
        ${this.#count(formatQuantity(people.length, PEOPLE), "people")}
        ${papers === 0 ? nothing : this.#count(formatQuantity(papers, PAPERS, this.view.lowerBounds.cutPapers.length > 0), "papers")}
        <button class="link" aria-expanded=${this.isNaming} aria-label="Rename ${name}" @click=${this.#begin}>Rename…</button>
      </p>
      <dl>
        <dt>Led by</dt>
        <dd>${this.#leaders()}</dd>
        ${words.length === 0 ? nothing : html`<dt>Titles on</dt><dd>${words.join(", ")}</dd>`}
        ${this.#others()}
      </dl>
      ${this.isNaming ? this.#naming() : nothing}
    `;
  }

  #naming() {
    const { name, given } = this.cluster;
    return html`<form class="rename" @submit=${this.#onRename} @keydown=${this.#onKey}>
      <label>Name of the cluster <input name="name" .value=${name} required /></label>
      <button>Rename</button>
      ${given !== undefined ? html`<button type="button" @click=${() => this.#name("")}>Usual name</button>` : nothing}
    </form>`;
  }

  async #begin() {
    this.isNaming = !this.isNaming;
    await this.updateComplete;
    this.renderRoot.querySelector("input")?.select();
  }

  /** Escape leaves the name as it was. */
  #onKey(event: KeyboardEvent) {
    if (!isLeaving(event)) return;
    this.isNaming = false;
    passFocus(this, "[aria-expanded]");
  }

  async #onRename(event: SubmitEvent) {
    event.preventDefault();
    const name = this.renderRoot.querySelector("input")?.value.trim() ?? "";
    if (name !== "") await this.#name(name);
  }

  async #name(name: string) {
    this.isNaming = false;
    const { number, given } = this.cluster;
    const { network, placedCommunities } = this.view;
    const people = keysOfCommunity(network, placedCommunities, number);
    act(this, { type: "cluster-named", name, people, instead: given });
    await this.updateComplete;
    passFocus(this, "[aria-expanded]");
  }

  #count(text: string, tab: Tab) {
    const action = narrowedTo(this.view, this.cluster, tab);
    return html`<button class="link" aria-label="${text} of ${this.cluster.name}" @click=${() => act(this, action)}>${text}</button>`;
  }

  #leaders() {
    const leaders = this.cluster.people
      .slice(0, MOST_NAMED)
      .flatMap((person) => this.view.network.authors[person] ?? []);
    return listed(
      leaders.map(
        ({ name, key }) =>
          html`<button class="link" @click=${() => act(this, { type: "person-selected", key })}>${name}</button>`,
      ),
      leaders.map(({ name }) => name),
    );
  }

  /** Clusters that this one is tied to; each leads to its people. */
  #others() {
    const { number } = this.cluster;
    const ties = this.ties.flatMap(({ between: [one, other], ties: count }) => {
      if (one === other || (one !== number && other !== number)) return [];
      const cluster = this.view.clusters.find((it) => it.number === (one === number ? other : one));
      return cluster === undefined ? [] : [{ cluster, count }];
    });
    if (ties.length === 0) return nothing;
    const strongest = ties.slice(0, MOST_NAMED);
    return html`<dt>Tied to</dt>
      <dd>${listed(
        strongest.map(
          ({ cluster, count }) =>
            html`<button class="link" @click=${() => act(this, narrowedTo(this.view, cluster, "people"))}>${cluster.name}</button><span class="gap"> </span><span class="soft">(${formatQuantity(count, TIES)})</span>`,
        ),
        strongest.map(({ cluster }) => cluster.name),
      )}</dd>`;
  }
}

/** With marks between, none of which begins a line. */
function listed(items: readonly unknown[], names: readonly string[]) {
  const mark = (place: number) => (place === items.length - 1 ? "" : listMark(names));
  return items.map((item, place) => html`<span class="item">${item}${mark(place)}</span> `);
}

function narrowedTo({ network }: View, { people }: Cluster, tab: Tab): Action {
  const leader = network.authors[people[0] ?? -1]?.key ?? "";
  return { type: "narrowed", narrowing: { to: "cluster", leader }, tab };
}

declare global {
  interface HTMLElementTagNameMap {
    "cluster-card": ClusterCard;
  }
}
