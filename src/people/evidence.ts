/** Whom people wrote with, as evidence for who they are. */

import type { Blocks } from "./blocks.ts";
import type { Clusters } from "./clusters.ts";
import type { PrintedName } from "./mentions.ts";

/** Longer lists say little about who knows whom. */
const LONGEST_BYLINE = 50;

/** Co-authors by block, because one record may abbreviate all names and the next none. */
export class Evidence {
  readonly #clusters: Clusters;
  readonly #blocks: Blocks;
  /** Units on each paper that is not too long. */
  readonly #unitsOn: readonly (readonly number[])[];

  constructor(clusters: Clusters, blocks: Blocks, paperCount: number) {
    this.#clusters = clusters;
    this.#blocks = blocks;
    const unitsOn: number[][] = Array.from({ length: paperCount }, () => []);
    clusters.units.forEach(({ papers }, unit) => {
      for (const paper of papers) unitsOn[paper]!.push(unit);
    });
    this.#unitsOn = unitsOn.map((list) => (list.length > LONGEST_BYLINE ? [] : list));
  }

  /** Blocks of the co-authors of a cluster, without its own. */
  coauthorsOf(root: number, own: number): ReadonlySet<number> {
    const coauthors = new Set<number>();
    for (const unit of this.#unitsBeside(root)) {
      const block = this.#blocks.of[unit]!;
      if (block !== own) coauthors.add(block);
    }
    return coauthors;
  }

  /** How papers of these clusters print a co-author of one of these blocks: the fullest spelling. */
  namedAmong(roots: readonly number[], coauthors: Iterable<number>): { evidence?: string } {
    const wanted = new Set(coauthors);
    if (wanted.size === 0) return {};
    let fullest: PrintedName | undefined;
    for (const root of roots) {
      for (const unit of this.#unitsBeside(root)) {
        const name = this.#clusters.units[unit]!.names[0]!;
        if (wanted.has(this.#blocks.of[unit]!) && (!fullest || isFuller(name, fullest)))
          fullest = name;
      }
    }
    return fullest === undefined ? {} : { evidence: fullest.printed };
  }

  *#unitsBeside(root: number): Generator<number, void> {
    for (const unit of this.#clusters.membersOf(root)) {
      for (const paper of this.#clusters.units[unit]!.papers) yield* this.#unitsOn[paper]!;
    }
  }
}

function isFuller({ printed: one }: PrintedName, { printed: other }: PrintedName): boolean {
  return one.length > other.length || (one.length === other.length && one < other);
}
