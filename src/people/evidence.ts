/** Whom people wrote with, as evidence for who they are. */

import type { Clusters } from "./clusters.ts";
import type { PrintedName } from "./printed-name.ts";
import type { Listed } from "./units.ts";

/** Longer lists say little about who knows whom. */
const LONGEST_BYLINE = 50;
/** A name with more mentions may be several people's, who know each other not at all. */
const MOST_MENTIONS = 40;

/** Those whom somebody's co-authors wrote with, by block. */
export interface Acquaintances {
  /** Ascending. */
  readonly blocks: Int32Array;
  /** The share of all mentions that is theirs: how often one would meet them by chance. */
  readonly share: number;
}

/** Co-authors by block, because one record may abbreviate all names and the next none. */
export class Evidence {
  readonly #clusters: Clusters;
  readonly #list: Listed;
  /** Per block: in which look it was last seen. */
  readonly #lookAt: Int32Array;
  #looks = 0;

  constructor(clusters: Clusters, list: Listed) {
    this.#clusters = clusters;
    this.#list = list;
    this.#lookAt = new Int32Array(list.blocks.letters.length);
  }

  /** Blocks of the co-authors of a cluster, without its own. */
  coauthorsOf(root: number, own: number): readonly number[] {
    const { of } = this.#list.blocks;
    const coauthors: number[] = [];
    this.#looks += 1;
    this.#lookAt[own] = this.#looks;
    this.#eachBeside(root, (mention) => {
      const block = of[mention]!;
      if (this.#lookAt[block] === this.#looks) return;
      this.#lookAt[block] = this.#looks;
      coauthors.push(block);
    });
    return coauthors;
  }

  /** Whom the co-authors of somebody wrote with on any paper, these co-authors among them. */
  acquaintancesOf(coauthors: Int32Array, own: number): Acquaintances {
    const { blocks, mentions } = this.#list;
    const { start, values } = blocks.mentions;
    const found: number[] = [];
    let times = 0;
    this.#looks += 1;
    this.#lookAt[own] = this.#looks;
    for (const coauthor of coauthors) {
      if (this.#timesOf(coauthor) > MOST_MENTIONS) continue;
      for (let i = start[coauthor]!; i < start[coauthor + 1]!; i++) {
        const paper = mentions.paper[values[i]!]!;
        const [first, end] = [mentions.start[paper]!, mentions.start[paper + 1]!];
        if (end - first > LONGEST_BYLINE) continue;
        for (let mention = first; mention < end; mention++) {
          const block = blocks.of[mention]!;
          if (this.#lookAt[block] === this.#looks) continue;
          this.#lookAt[block] = this.#looks;
          const its = this.#timesOf(block);
          if (its > MOST_MENTIONS) continue;
          found.push(block);
          times += its;
        }
      }
    }
    return { blocks: Int32Array.from(found).sort(), share: times / mentions.count };
  }

  /** How many mentions a block has. */
  #timesOf(block: number): number {
    const { start } = this.#list.blocks.mentions;
    return start[block + 1]! - start[block]!;
  }

  /** How papers of these clusters print a co-author of one of these blocks: the fullest spelling. */
  namedAmong(roots: readonly number[], coauthors: Iterable<number>): { evidence?: string } {
    const wanted = new Set(coauthors);
    if (wanted.size === 0) return {};
    const { blocks, mentions } = this.#list;
    let fullest: PrintedName | undefined;
    for (const root of roots) {
      this.#eachBeside(root, (mention) => {
        if (!wanted.has(blocks.of[mention]!)) return;
        for (const name of mentions.names[mention]!) {
          if (fullest === undefined || isFuller(name, fullest)) fullest = name;
        }
      });
    }
    return fullest === undefined ? {} : { evidence: fullest.printed };
  }

  /** Calls with each mention on the papers of a cluster, its own among them, but for long lists. */
  #eachBeside(root: number, call: (mention: number) => void): void {
    const { paper: paperOf, start } = this.#list.mentions;
    const { units } = this.#clusters;
    for (let unit = root; unit !== -1; unit = this.#clusters.nextOf(unit)) {
      for (let i = units.mentions.start[unit]!; i < units.mentions.start[unit + 1]!; i++) {
        const paper = paperOf[units.mentions.values[i]!]!;
        const [first, end] = [start[paper]!, start[paper + 1]!];
        if (end - first > LONGEST_BYLINE) continue;
        for (let mention = first; mention < end; mention++) call(mention);
      }
    }
  }
}

function isFuller({ printed: one }: PrintedName, { printed: other }: PrintedName): boolean {
  return one.length > other.length || (one.length === other.length && one < other);
}
