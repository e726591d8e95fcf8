/** Who is named on the papers of a cluster. */

import type { Mentions } from "../mentions.ts";

import type { Clusters } from "./clusters.ts";

/** Longer lists say little about who knows whom. */
export const LONGEST_BYLINE = 50;

/** One list for all clusters: a call for each mention, or a list for each cluster, takes longer than to gather them. */
export class Beside {
  /** Those gathered last, and behind them what is left of those before. */
  readonly mentions: number[] = [];
  readonly #clusters: Clusters;
  readonly #list: Mentions;

  constructor(clusters: Clusters, list: Mentions) {
    this.#clusters = clusters;
    this.#list = list;
  }

  /** Gathers the mentions on the papers of a cluster, its own among them, but for long lists. @returns how many. */
  gather(root: number): number {
    const { paper: paperOf, start } = this.#list;
    const { units } = this.#clusters;
    const { mentions } = this;
    let count = 0;
    for (let unit = root; unit !== -1; unit = this.#clusters.nextOf(unit)) {
      for (let i = units.mentions.start[unit]!; i < units.mentions.start[unit + 1]!; i++) {
        const paper = paperOf[units.mentions.values[i]!]!;
        const [first, end] = [start[paper]!, start[paper + 1]!];
        if (end - first > LONGEST_BYLINE) continue;
        for (let mention = first; mention < end; mention++) mentions[count++] = mention;
      }
    }
    return count;
  }
}
