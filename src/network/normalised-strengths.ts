/** The strength of one tie, set against how much its two people write at all. */

import { rowsOf } from "../people/grouped.ts";

import { associationStrengths } from "./clusters/association.ts";
import { STAYS } from "./ledger.ts";
import type { Network } from "./network.ts";
import type { Slice } from "./slice.ts";

/** Ratios, never to be shown as papers together. */
export interface LinkRatios {
  /** VOSviewer's: 2m × strength / (strength of one × strength of the other); 1 is what chance gives. */
  readonly association: number;
  /** networkanalysis's fractionalization: strength × (n / strength of one + n / strength of the other) / 2. */
  readonly fractionalization: number;
}

/** Of c papers shared by people with a and b papers. */
export interface PaperRatios {
  /** bibliometrix's association strength: c / (a b), another measure than VOSviewer's. */
  readonly association: number;
  /** c / (a + b − c) */
  readonly jaccard: number;
  /** Cosine: c / √(a b) */
  readonly salton: number;
  /** Simpson's coefficient: c / min(a, b) */
  readonly inclusion: number;
  /** The square of Salton's cosine: c² / (a b) */
  readonly equivalence: number;
}

/**
 * From strengths, under the counting of the slice, of a tie that is shown.
 *
 * @see van Eck and Waltman, How to normalize cooccurrence data?, Journal of the American Society for
 *   Information Science and Technology 60 (2009), 1635–1651; CWTSLeiden/networkanalysis, Network.java,
 *   where the weight of a node is its strength.
 */
export function linkRatios(network: Network, slice: Slice, tie: number): LinkRatios {
  const { authorStrength, authorCount, strength } = slice;
  const one = authorStrength[network.source[tie]!]!;
  const other = authorStrength[network.target[tie]!]!;
  return {
    association: associationStrengths(network, slice)[tie]!,
    fractionalization: (strength[tie]! * (authorCount / one + authorCount / other)) / 2,
  };
}

/**
 * From numbers of papers, whatever the counting, of a tie that is shown in a network of papers.
 *
 * @see bibliometrix, normalizeSimilarity.R, where the papers of a person are the diagonal.
 */
export function paperRatios(network: Network, slice: Slice, tie: number): PaperRatios {
  const c = slice.sharedPapers[tie]!;
  const a = tyingPapers(network, slice, network.source[tie]!);
  const b = tyingPapers(network, slice, network.target[tie]!);
  return {
    association: c / (a * b),
    jaccard: c / (a + b - c),
    salton: c / Math.sqrt(a * b),
    inclusion: c / Math.min(a, b),
    equivalence: c ** 2 / (a * b),
  };
}

/** Papers of a person among which shared ones are counted: those over the author limit make no ties. */
function tyingPapers(network: Network, { paperTaken }: Slice, author: number): number {
  const papers = rowsOf(network.papersOfAuthor, author);
  return papers.reduce((count, paper) => count + Number(paperTaken[paper] === STAYS), 0);
}
