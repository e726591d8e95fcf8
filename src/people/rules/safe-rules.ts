/**
 * Names → people where it is safe: rules a to d of our notes on author identity, block by block.
 *
 * Rule a, names equal but for case, accents, dots, hyphens and blanks, has been applied by making
 * units. A cluster never grows across a proof that two people are meant, nor across names that
 * contradict each other. Each step looks at all clusters as they stand and then joins, so that the
 * order of papers and files changes nothing; steps are repeated until none joins anybody.
 */

import { groupedBy, rowsOf } from "../grouped.ts";
import { spelledFirst } from "../name.ts";

import type { Block } from "./block.ts";
import type { Blocks } from "./blocks.ts";
import { candidatesIn } from "./candidate.ts";
import type { Clusters } from "./clusters.ts";
import { Evidence } from "./evidence.ts";
import { joinAbbreviated } from "./join-abbreviated.ts";
import { joinWrittenOut } from "./join-written-out.ts";
import { Neighbours } from "./neighbours.ts";
import type { Listed, Units } from "./units.ts";

/** Joins what is safe to join. */
export function joinByRules(clusters: Clusters, list: Listed): void {
  const { blocks } = list;
  const { units } = clusters;
  const evidence = new Evidence(clusters, list);
  const neighbours = new Neighbours(
    FEW_WRITE_WITH,
    () => blocks.letters.length,
    (person) => person.coauthors(),
  );
  const alike = new Neighbours(
    FEW_WRITE_ABOUT,
    () => list.topics.wordCount,
    (person) => person.profile().words,
  );
  const rootOf = (unit: number) => clusters.rootOf(unit);
  const { start, values } = units.mentions;
  const blockOf = (unit: number) => blocks.of[values[start[unit]!]!]!;
  const owners = new Int32Array(units.count);
  for (let unit = 0; unit < units.count; unit++) owners[unit] = blockOf(unit);
  const unitsOfBlock = groupedBy(owners, blocks.letters.length);
  for (const block of inTurn(clusters, blocks)) {
    // Most blocks have one: not even a view of it is made.
    if (unitsOfBlock.start[block + 1]! - unitsOfBlock.start[block]! < 2) continue;
    const own = rowsOf(unitsOfBlock, block);
    if (!mayJoin(own, units)) continue;
    const here = { block, units: own, blockOf, clusters, evidence };
    let candidates = candidatesIn(here);
    neighbours.among(candidates);
    alike.among(candidates);
    for (let isDone = false; !isDone; ) {
      const now: Block = {
        clusters,
        evidence,
        candidates,
        neighbours,
        alike,
        letters: blocks.letters[block]!,
        relatives: blocks.relatives[block]!,
        chances: blocks.chances,
      };
      isDone = candidates.length < 2 || !(joinWrittenOut(now) || joinAbbreviated(now));
      if (isDone) break;
      candidates = candidatesIn(here, candidates);
      neighbours.become(candidates, rootOf);
      alike.become(candidates, rootOf);
    }
  }
}

/** Most people share a word, and few a name: there an index pays later. */
const FEW_WRITE_ABOUT = 128;
const FEW_WRITE_WITH = 8;

/**
 * Where ids have joined names of two blocks, what one block joins may keep the other from joining: then
 * their turn must not depend on the order of papers.
 */
function inTurn({ joins }: Clusters, { letters, labelOf }: Blocks): readonly number[] {
  const numbers = [...letters.keys()];
  if (joins.length === 0) return numbers;
  const labels = numbers.map(labelOf);
  return numbers.sort((a, b) => (labels[a]! < labels[b]! ? -1 : 1));
}

/** So few are compared with each other sooner than they are gathered. */
const FEW = 8;

/** Most blocks hold people with different first names, and nobody who is abbreviated. */
function mayJoin(own: Uint32Array, { names, isTelling }: Units): boolean {
  const firstNames: string[] = [];
  for (const unit of own) {
    if (isTelling[unit] === 0) return true;
    for (const name of names[unit]!) firstNames.push(name.first, ...spelledFirst(name));
  }
  if (firstNames.length > FEW) return new Set(firstNames).size < firstNames.length;
  return firstNames.some((first, i) => firstNames.includes(first, i + 1));
}
