/**
 * A person's name ⇄ the label that VOSviewer gives it: family first, in small letters, else as the source prints
 * it. "Rügamer, David" is "rügamer, david", and "Phillips J.C." of older exports of Scopus has no comma.
 */

import {
  authorFromParts,
  familyFirst,
  givenFirst,
  isInOnePiece,
  isParticle,
} from "../../bibliography/author-name.ts";
import { familyThenInitials } from "../../bibliography/bylines/family-then-initials.ts";
import { fold } from "../../bibliography/fold.ts";
import { oneLine } from "../../bibliography/one-line.ts";
import type { PrintedAuthor } from "../../bibliography/paper.ts";
import { type Name, readName } from "../name.ts";

/** A name as it stands on the map or in a list, with the family as the list parts it. */
export interface Labelled {
  readonly printed: string;
  readonly family?: string;
}

/** "Rügamer, David", whatever the order in which it is printed → "rügamer, david". */
export function labelOf(name: Labelled): string {
  return labelOfParts(partsOf(name));
}

/** All labels that it may have: of initials also the one without a comma. */
export function labelsOf(name: Labelled): readonly string[] {
  const parts = partsOf(name);
  const { family = "", given = "" } = parts;
  const label = labelOfParts(parts);
  return INITIALS.test(given) ? [label, oneCase(`${family} ${given}`)] : [label];
}

const INITIALS = /^(?:[-\s]?\p{L}\p{M}*\.)+$/u;

function labelOfParts(parts: PrintedAuthor): string {
  const { printed, family = "", given = "", suffix = "" } = parts;
  if (given === "" || isInOnePiece(parts)) return oneCase(printed);
  return oneCase([family, given, suffix].filter((part) => part !== "").join(", "));
}

function oneCase(text: string): string {
  return oneLine(text.toLowerCase());
}

function partsOf({ printed, family = "" }: Labelled): PrintedAuthor {
  const given = printed.slice(0, -family.length);
  return family !== "" && printed.endsWith(family) && given.endsWith(" ")
    ? authorFromParts({ family, given })
    : givenFirst(printed);
}

/**
 * What a printed name and its label have in common, the surest first: however blanks are set, "phillips,j.c.",
 * and whether or not initials have dots, which are none in Web of Science: "phillips,jc".
 */
function labelKeys({ family, glued, suffix }: Name): readonly [string, string] {
  const letters = glued.replaceAll(/[^\p{L}\p{N}]+/gu, "");
  return [[family, glued, suffix].join(), `~${[family, letters, suffix].join()}`];
}

/** The same for a name whose parts are known or told by its order. */
export function labelKeysOf(name: Labelled): readonly [string, string] {
  return labelKeys(readName(partsOf(name)));
}

/** The same for what stands in a thesaurus. */
export function labelKeysOfText(text: string): readonly [string, string] {
  return labelKeys(readName(partsOfText(text)));
}

function partsOfText(text: string): PrintedAuthor {
  if (text.includes(",")) return familyFirst(text);
  return WITHOUT_COMMA.test(text) ? familyThenInitials(text.toUpperCase()) : givenFirst(text);
}

const WITHOUT_COMMA = /\p{L}{2}.*\s(?:-?\p{L}\p{M}*\.)+$/u;

/** Whether a text is set as VOSviewer sets labels, and says nothing of capitals and order. */
export function isLabel(text: string): boolean {
  return text.includes(",") || text === text.toLowerCase();
}

/** A label as a name is printed: "bobrow, rj" → "RJ Bobrow". */
export function readableName(text: string): string {
  const isSmall = text === text.toLowerCase();
  const { printed, family = printed, given = "", suffix } = partsOfText(text);
  if (!text.includes(",") || fold(text) === "") return isSmall ? capitalised(text) : text;
  if (!isSmall) return printed;
  const name = authorFromParts({
    family: capitalised(family),
    given: capitalised(given).replace(/^[^aeiouy\s.]{2,3}$/iu, (initials) =>
      initials.toUpperCase(),
    ),
    ...(suffix !== undefined && { suffix: capitalised(suffix) }),
  });
  return name.printed;
}

function capitalised(text: string): string {
  return text
    .split(" ")
    .map((word) => (isParticle(word) ? word : word.replaceAll(LETTERS, withCapital)))
    .join(" ");
}

const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;

function withCapital([first = "", ...others]: string): string {
  return first.toUpperCase() + others.join("");
}
