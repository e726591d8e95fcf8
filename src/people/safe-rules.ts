/**
 * Names → people where it is safe: rules a to d of our notes on author identity, block by block.
 *
 * Rule a, names equal but for case, accents, dots, hyphens and blanks, has been applied by making
 * units. A cluster never grows across a proof that two people are meant, nor across names that
 * contradict each other. Each step looks at all clusters as they stand and then joins, so that the
 * order of papers and files changes nothing; steps are repeated until none joins anybody.
 */

import { type Blocks } from "./blocks.ts";
import { type Candidate, candidatesIn } from "./candidate.ts";
import type { Clusters } from "./clusters.ts";
import { Evidence } from "./evidence.ts";
import { glued } from "./compatible.ts";
import { joinAbbreviated } from "./join-abbreviated.ts";
import { joinWrittenOut } from "./join-written-out.ts";
import type { Unit } from "./units.ts";

/** What the rules of one block look at. */
export interface Block {
  readonly clusters: Clusters;
  readonly evidence: Evidence;
  readonly candidates: readonly Candidate[];
  /** First letters that given names of this family have in the list: few when the family is rare. */
  readonly letters: number;
}

/** Joins what is safe to join. */
export function joinByRules(clusters: Clusters, blocks: Blocks, paperCount: number): void {
  const evidence = new Evidence(clusters, blocks, paperCount);
  blocks.units.forEach((units, number) => {
    if (!mayJoin(units.map((unit) => clusters.units[unit]!))) return;
    const letters = blocks.letters[number]!;
    let candidates: readonly Candidate[] = [];
    for (let isDone = false; !isDone; ) {
      candidates = candidatesIn(number, clusters, { blocks, evidence }, candidates);
      const block: Block = { clusters, evidence, candidates, letters };
      isDone = candidates.length < 2 || !(joinWrittenOut(block) || joinAbbreviated(block));
    }
  });
}

/** Most blocks hold people with different first names, and nobody who is abbreviated. */
function mayJoin(units: readonly Unit[]): boolean {
  if (units.length === 1) return false;
  if (units.some(({ isTelling }) => !isTelling)) return true;
  const firstNames = units.flatMap(({ names }) =>
    names.map(({ given }) => glued(given.slice(0, 1))),
  );
  return new Set(firstNames).size < firstNames.length;
}
