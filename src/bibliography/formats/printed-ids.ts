/** Identifiers as catalogues print them. */

import type { Finding } from "../diagnostic.ts";
import { quoted } from "../diagnostic.ts";
import type { PaperIds } from "../paper.ts";

const doiForm = /^(?:doi:?\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?10\.\d{4,9}\//iu;
const arxivForm = /^(?:https?:\/\/)?(?:\w+\.)?arxiv(?:\.org\/|:)/iu;

/**
 * The ids, as printed, among values of many kinds: addresses, accession numbers, notes. A page that
 * has a DOI somewhere in its address is none.
 */
export function idsIn(printed: readonly string[]): PaperIds {
  return {
    doi: printed.find((value) => doiForm.test(value)),
    arxiv: printed.find((value) => arxivForm.test(value)),
  };
}

/** What to say of an ORCID whose check digit is wrong. */
export function impossibleOrcid(name: string, printed: string): Finding {
  return {
    severity: "note",
    code: "impossible-orcid",
    message: `${quoted(printed)} beside ${quoted(name)} cannot be an ORCID and was left out.`,
    remedy: "Correct slips in the file: the last character of an ORCID is a check digit.",
    several: "ORCIDs are impossible and were left out",
  };
}
