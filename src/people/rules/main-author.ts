/** Whose list it is, by and large: beside somebody's many papers a stranger of the same name is hardly in it. */

import { commonFamilies } from "../names/common-families.ts";

import type { Block } from "./block.ts";
import { type Candidate, haveFittingNames, isWrittenOut } from "./candidate.ts";

/** All other people of a frequent family and one initial are on hardly a thousandth of the papers, a fiftieth of this. */
const LEAST_SHARE = 0.05;
/** In a short list that may be one paper. */
const FEWEST_PAPERS = 6;

/**
 * Whether one of some people has so many of the list's papers, and each of the others so few, that these are
 * his: of two with many papers each, in two circles, nothing is known, nor of the commonest families, nor where a
 * name written out says that there are two.
 */
export function isOfMainAuthor(group: readonly Candidate[], block: Block): boolean {
  const { candidates, clusters, evidence } = block;
  const [main, ...others] = group.toSorted((one, other) => other.weight() - one.weight());
  if (main === undefined || others.some((other) => other.weight() > 1)) return false;
  if (commonFamilies.has(main.names[0]!.family)) return false;
  const papers = clusters.mentionsOf(main.root);
  const rest = others.reduce((sum, { root }) => sum + clusters.mentionsOf(root), 0);
  if (papers < Math.max(FEWEST_PAPERS, LEAST_SHARE * evidence.paperCount, rest)) return false;
  return !candidates.some(
    (person) =>
      person !== main &&
      isWrittenOut(person) &&
      others.some((other) => haveFittingNames(person, other)),
  );
}
