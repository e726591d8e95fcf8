/** Every cluster: who leads it, what its titles are about, what ties it to others; and how sure they are. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { ClusterSettings } from "../../network/clusters/communities.ts";
import { clusterTiesOf } from "../../state/cluster-facts.ts";
import type { View } from "../../state/select.ts";
import { CLUSTERS, formatDecimal, formatQuantity } from "../parts/format.ts";
import { Paging } from "../parts/paging.ts";
import { controls } from "../parts/theme.ts";
import "./cluster-card.ts";
import "./cluster-settings.ts";
import "../parts/explained-number.ts";

/** Cards drawn at once. */
const PAGE = 30;

@customElement("clusters-panel")
export class ClustersPanel extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: 0 14px;
        color: var(--ink-soft);
      }

      .more {
        margin-top: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) settings!: ClusterSettings;
  readonly #paging = new Paging(this, PAGE, PAGE);

  override render() {
    return html`
      ${this.#facts()}
      <cluster-settings .settings=${this.settings}></cluster-settings>
      ${this.#cards()}
    `;
  }

  #facts() {
    const { clusters, communities, clustering } = this.view;
    if (clustering === "failed") return html`<p>The clusters could not be found.</p>`;
    if (clustering === "sought") return html`<p role="status">Looking for clusters …</p>`;
    return html`<p class="facts">
      <span>${formatQuantity(clusters.length, CLUSTERS)}</span>
      ${clusters.length === 0 ? nothing : this.#quality(communities)}
    </p>`;
  }

  #quality({ modularity, agreement }: View["communities"]) {
    return html`<explained-number
        text="modularity ${formatDecimal(modularity)}"
        why="How much more of the strength of ties stays inside the clusters than chance would leave there: 0 is chance, above 0.3 is a clear division."
      ></explained-number>
      ${this.#agreement(agreement)}`;
  }

  #agreement(agreement: number) {
    const { runs } = this.settings;
    if (runs < 2) return nothing;
    return html`<explained-number
      text="clusters agree ${formatDecimal(agreement)}"
      why="How far ${runs} runs from different random starts agree (adjusted Rand index): 1 is the same clusters every time, 0 is chance."
    ></explained-number>`;
  }

  #cards() {
    const { clustering, network } = this.view;
    // As in the list on the left: by the people whom filters leave.
    const clusters = this.view.clusters.toSorted((a, b) => b.people.length - a.people.length);
    if (clusters.length === 0)
      return clustering === "found" && network.authors.length > 0
        ? html`<p class="soft">Nobody here has written together.</p>`
        : nothing;
    const ties = clusterTiesOf(this.view.network, this.view.slice, this.view.communities);
    return html`
      <ul aria-label="Clusters in detail">
        ${this.#paging.drawn(clusters).map(
          (cluster) => html`<li>
            <cluster-card .view=${this.view} .cluster=${cluster} .ties=${ties}></cluster-card>
          </li>`,
        )}
      </ul>
      ${this.#paging.button(clusters.length)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "clusters-panel": ClustersPanel;
  }
}
