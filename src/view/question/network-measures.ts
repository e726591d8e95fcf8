/** The network as a whole in numbers, each with a plain sentence. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { NetworkMeasures as Numbers } from "../../network/measures/measures.ts";
import { measuresOf } from "../../state/measures-of.ts";
import type { Measuring } from "../../state/measuring.ts";
import type { View } from "../../state/select.ts";
import {
  formatBound,
  formatCount,
  formatMeasure,
  formatQuantity,
  PEOPLE,
} from "../parts/format.ts";
import { type MeasureLine, measureList } from "../parts/measure-list.ts";
import { numberList } from "../parts/number-list-style.ts";
import { controls } from "../parts/theme.ts";
import "./measure-wait.ts";

interface Line extends Omit<MeasureLine, "text"> {
  readonly text: (numbers: Numbers, view: View) => string;
}

const LINES: readonly Line[] = [
  {
    name: "Components",
    why: "Groups of people whom no chain of ties connects.",
    text: ({ components }) => formatCount(components),
  },
  {
    name: "Largest component",
    why: "People in the largest of them.",
    text: ({ largestComponent }) => formatCount(largestComponent),
  },
  {
    name: "Density",
    why: "Share of all pairs of people who have a tie.",
    text: ({ density }) => formatMeasure(density),
  },
  {
    name: "Average clustering",
    why: "Of two co-authors of the same person, how often they also wrote together: the mean over all people.",
    text: ({ averageClustering }) => formatMeasure(averageClustering),
  },
  {
    name: "Transitivity",
    why: "The same, counted over all such pairs at once.",
    text: ({ transitivity }) => formatMeasure(transitivity),
  },
  {
    name: "Diameter",
    why: "Steps between the two people of the largest component who are farthest from each other.",
    text: (numbers, view) => formatBound(numbers.diameter, numbers.searched < peopleWithTies(view)),
  },
  {
    name: "Mean distance",
    why: "Steps between two people of the largest component, on average.",
    text: ({ meanDistance }) => formatMeasure(meanDistance),
  },
  {
    name: "Assortativity",
    why: "Above 0, people with many co-authors write with each other; below 0, with people who have few.",
    text: ({ assortativity }) => formatMeasure(assortativity),
  },
  {
    name: "Innermost core",
    why: "The largest k such that some people have k co-authors or more among themselves.",
    text: ({ maxCore }) => formatCount(maxCore),
  },
  {
    name: "Modularity",
    why: "How much more of the strength of ties stays inside the clusters than chance would leave there. The command line counts every tie the same.",
    text: (_, { communities }) => formatMeasure(communities.modularity),
  },
];

@customElement("network-measures")
export class NetworkMeasures extends LitElement {
  static override styles = [
    controls,
    numberList,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) measuring!: Measuring;

  override render() {
    if (this.measuring.phase !== "ready")
      return html`<measure-wait .measuring=${this.measuring}></measure-wait>`;
    const { network } = measuresOf(this.measuring);
    return html`
      ${measureList(LINES.map(({ text, ...line }) => ({ ...line, text: text(network, this.view) })))}
      ${this.#sampling(network)}
    `;
  }

  #sampling({ searched }: Numbers) {
    if (searched >= peopleWithTies(this.view)) return nothing;
    return html`<p class="soft">Distances are measured from a sample of ${formatQuantity(searched, PEOPLE)}; the command line measures from everybody.</p>`;
  }
}

/** As many are searched from where nothing is sampled. */
function peopleWithTies({ slice }: View): number {
  return slice.coauthors.reduce((people, coauthors) => people + Number(coauthors > 0), 0);
}

declare global {
  interface HTMLElementTagNameMap {
    "network-measures": NetworkMeasures;
  }
}
