/** Groups among the names of a reference, and behind them. */

import { groupAuthor } from "../../author-name.ts";
import type { PrintedAuthor } from "../../paper.ts";

import { BLOCK, ITALIC, UPRIGHT } from "./reference-marks.ts";
import { matchAt, sticky } from "./reference-places.ts";

/** A group, and where what follows it begins. */
export interface GroupAt {
  readonly author: PrintedAuthor;
  readonly end: number;
}

const ORGANISATION = sticky(
  `(?:the )?[\\p{Lu}\\d][^,.;:()"“”${ITALIC}${UPRIGHT}${BLOCK}]{2,60}?(?:Group|Team|Consorti(?:um|a)|Collaborat(?:ion|ors)|Investigators|Committee|Initiative|Project|Society|Association|Organi[sz]ation|Institute|Foundation|Network|Trialists|Programme)(?: Members| Participants)?(?![\\p{L}])(?= ?[.,;:()&]| and |$)`,
);
/** "A. Lovelace et al. [ATLAS], …" of INSPIRE. */
const BRACKETED = sticky(String.raw`[ ]?\[\p{Lu}[^\[\]]{1,200}\](?=,)`);
const IN_PARENTHESES = sticky(`[ ]?\\((?=[^()]{3,100}\\))`);

/** "the Looms Collaboration", among names. */
export function organisationAt(text: string, place: number): GroupAt | undefined {
  const printed = matchAt(ORGANISATION, text, place).trimEnd();
  return printed === "" ? undefined : groupAt(printed, place, "literal");
}

function groupAt(printed: string, place: number, kind: "group" | "literal"): GroupAt {
  return { author: groupAuthor(printed, kind), end: place + printed.length };
}

/** With which physicists begin: "LHCb collaboration, R. Aaij et al., …", "LIGO Scientific, Virgo collaboration, …". */
const COLLABORATION = sticky(
  `(?:[Tt]he )?(?:\\p{Lu}{3}[^,.;:()${BLOCK}]{0,30}, ){0,3}[\\p{Lu}\\d][^,.;:()"“”${ITALIC}${UPRIGHT}${BLOCK}]{1,60}? [Cc]ollaborations?(?=, )`,
);

export function collaborationAt(text: string, place: number): GroupAt | undefined {
  const printed = matchAt(COLLABORATION, text, place);
  return printed === "" ? undefined : groupAt(printed, place, "group");
}

/** For whom the names before it wrote, as physicists have it: "(ATLAS Collaboration)", "[ATLAS]". */
export function groupBehind(text: string, place: number): GroupAt | undefined {
  const bracketed = matchAt(BRACKETED, text, place);
  if (bracketed !== "") {
    const printed = bracketed.trim().slice(1, -1);
    return { author: groupAuthor(printed), end: place + bracketed.length };
  }
  const opening = matchAt(IN_PARENTHESES, text, place);
  const start = place + opening.length;
  const printed = opening === "" ? "" : matchAt(ORGANISATION, text, start).trimEnd();
  if (printed === "" || text[start + printed.length] !== ")") return undefined;
  return { author: groupAuthor(printed), end: start + printed.length + 1 };
}
