/** The clusters with colour, name and people; a click narrows to one, and again lets go. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import { colourOfCluster } from "../../figure/groups.ts";
import { PALETTES } from "../../figure/palette.ts";
import type { Cluster } from "../../network/clusters/cluster.ts";
import type { Narrowing } from "../../state/exploration.ts";
import type { View } from "../../state/select.ts";
import { act } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";
import { Roving } from "../parts/roving.ts";
import { controls } from "../parts/theme.ts";

/** Clusters listed at first. */
const SHORT_LIST = 8;

@customElement("cluster-list")
export class ClusterList extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      li button {
        display: flex;
        gap: 9px;
        align-items: center;
        width: calc(100% + 18px);
        padding: 5px 8px;
        margin-inline: -9px;
        border: 1px solid transparent;
        border-radius: 6px;
        background: none;
        font-weight: 400;
        text-align: start;
      }

      li button:hover {
        background: var(--sunken);
      }

      li button[aria-pressed="true"] {
        border-color: var(--accent);
        background: var(--accent-soft);
      }

      .name {
        display: -webkit-box;
        flex: 1;
        overflow: hidden;
        overflow-wrap: anywhere;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }

      svg {
        flex: none;
      }

      .grey {
        margin-top: var(--space-2);
        font-size: 0.85rem;
      }

      .rest {
        margin-top: var(--space-2);
        color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) narrowing: Narrowing | undefined;
  @state() private showsAll = false;
  readonly #roving = new Roving(this, "li button", "vertical");

  override render() {
    const { clustering } = this.view;
    // They are numbered, and coloured, by all their people, of whom filters may leave few.
    const clusters = this.view.clusters.toSorted((a, b) => b.people.length - a.people.length);
    if (clustering === "failed") return html`<p class="soft">The clusters could not be found.</p>`;
    if (clustering === "sought" && clusters.length === 0)
      return html`<p class="soft">Looking for clusters …</p>`;
    if (clusters.length === 0)
      return this.view.network.authors.length === 0
        ? nothing
        : html`<p class="soft">Nobody here has written together.</p>`;
    const listed = this.showsAll ? clusters : clusters.slice(0, SHORT_LIST);
    return html`
      <div
        role="toolbar"
        aria-label="Choose a cluster"
        aria-orientation="vertical"
        @keydown=${this.#roving.handleEvent}
        @focusin=${this.#roving.handleEvent}
      >
        <ul aria-label="Clusters">
          ${listed.map((cluster) => html`<li>${this.#cluster(cluster)}</li>`)}
        </ul>
      </div>
      ${
        clusters.length > SHORT_LIST
          ? html`<button class="link rest" aria-expanded=${this.showsAll} @click=${this.#toggle}>
            ${this.showsAll ? "Show fewer" : `Show all ${formatCount(clusters.length)} clusters`}
          </button>`
          : nothing
      }
      ${this.#whyGrey(clusters)}
    `;
  }

  #whyGrey(clusters: readonly Cluster[]) {
    if (!this.#areColoured)
      return html`<p class="soft grey">Colours on the map mean something else now.</p>`;
    if (clusters.every((cluster) => this.#colourOf(cluster) !== undefined)) return nothing;
    return html`<p class="soft grey">The eight largest without filters have a colour of their own, others a muted one; pairs are grey.</p>`;
  }

  get #areColoured(): boolean {
    return this.view.appearance.colourBy === "cluster";
  }

  #cluster(cluster: Cluster) {
    const leader = this.view.network.authors[cluster.people[0] ?? -1]?.key ?? "";
    const isPressed = this.narrowing?.to === "cluster" && this.narrowing.leader === leader;
    const colour = this.#colourOf(cluster) ?? PALETTES[this.view.appearance.theme].other;
    return html`<button aria-pressed=${isPressed} @click=${() => this.#focusOn(leader, isPressed)}>
      <svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="6" fill=${colour}></circle></svg>
      <span class="name" title=${cluster.name}>${cluster.name}</span>
      <span class="soft">${formatCount(cluster.people.length)}</span>
    </button>`;
  }

  #colourOf({ number, people: { length: people } }: Cluster): string | undefined {
    if (!this.#areColoured) return undefined;
    const { communities, appearance } = this.view;
    return colourOfCluster(communities, { number, people }, PALETTES[appearance.theme]);
  }

  #focusOn(leader: string, isPressed: boolean) {
    act(
      this,
      isPressed
        ? { type: "narrowing-cleared" }
        : { type: "narrowed", narrowing: { to: "cluster", leader }, tab: "people" },
    );
  }

  #toggle() {
    this.showsAll = !this.showsAll;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "cluster-list": ClusterList;
  }
}
