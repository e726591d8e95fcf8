/** The words between the last two names of a list, which commas stand for where nothing else does. */

import { ET_AL, withoutCutMark } from "./byline.ts";

/** In English, German and French, where no name has them. */
const PLAIN = "and|&|und|et";
/**
 * In Spanish, Italian, Portuguese, Catalan, the languages of the north and the east, Turkish, Greek: "José
 * Ortega y Gasset" has one. Those of one letter may be an initial elsewhere.
 */
const LINKING = String.raw`[ye]|[ai](?= \p{Lu})|og|och|ja|és|și|ir|ve|και|и|і|та`;

/** Any of these words, without the blanks around it, but not that of "et al." */
export const AND_WORD = String.raw`(?!${ET_AL}\b)(?:${PLAIN}|${LINKING})`;
/** No name begins with one. */
export const PLAIN_AND = String.raw`(?!${ET_AL}\b)(?:${PLAIN})`;

const PLAIN_WORD = new RegExp(String.raw`(?:,|(?<=\S)) ${PLAIN_AND} `, "giu");
const LINKING_WORD = new RegExp(`,? (?:${LINKING}) `, "gu");
/** Within "José da Costa e Silva Santos" it links two families. */
const LINKED = /\s(?:d[aeo]s?|del) \S{1,60}$/u;
/** "García, A. y López, L.": a family follows initials. */
const BEHIND_INITIALS = /,\s*(?:\p{Lu}\p{M}*\.[\s-]*){1,4}$/u;
/** What stands behind families in Portuguese: "Fernando Lima e Silva Filho". */
const DESCENT = / (?:Filho|J[uú]nior|Neto|Sobrinho)$/iu;
/** In characters: no name is longer. */
const LONGEST_NAME = 60;

/** Whether "e", which links families as often as it ends lists, does so in the lists of a column. */
export type UseOfE = "ends lists" | "links families";

/** In Portuguese and Italian one writes it before the last name or not; where so few lists have it, it is part of a name. */
const FEW = 0.2;

/** The lists that have commas show it; without any, it ends lists. */
export function useOfE(cells: readonly string[]): UseOfE {
  const lists = cells.filter((cell) => cell.includes(","));
  const ending = lists.filter((list) => list.includes(" e ") && hasLastName(list));
  return ending.length < lists.length * FEW ? "links families" : "ends lists";
}

function hasLastName(list: string): boolean {
  return withLastComma(list, "ends lists") !== list;
}

/** "Ada, Bob, and Cem", "Lovelace, A., & Byron, B." and "Ada, Bob und Cem" with commas alone. */
export function withCommas(cell: string, use: UseOfE): string {
  const list = /[،，、]/u.test(cell) ? cell.replaceAll(/[،，、]/gu, ",") : cell;
  return withLastComma(list.replaceAll(PLAIN_WORD, ", "), use);
}

/**
 * "Ana Cruz y Juan Pérez": between whole names. Within one name a single word follows: "José Ortega y
 * Gasset". A comma after it shows that the list goes on: "Ana Cruz y Pérez Soto, Bob Byron".
 */
function withLastComma(list: string, use: UseOfE): string {
  const lastComma = withoutCutMark(list).replace(/,$/u, "").lastIndexOf(",");
  return list.replaceAll(LINKING_WORD, (word, offset: number) => {
    const after = offset + word.length;
    const text = list.slice(Math.max(0, offset - LONGEST_NAME), offset);
    if (BEHIND_INITIALS.test(text)) return ", ";
    if (after <= lastComma) return word;
    const before = text.split(",").at(-1) ?? "";
    const [next = ""] = list.slice(after, after + LONGEST_NAME).split(",");
    if (LINKED.test(before)) return word;
    // Of two, the first ends the list: "Ana Cruz e Fernando Lima e Silva Ramos".
    const isFirst = !before.includes(" e ") && next.includes(" e ");
    // Lists with commas show nothing of two people without any.
    const isOnly = lastComma === -1 && !before.includes(" e ");
    if (word === " e " && use === "links families" && !isFirst && !isOnly) return word;
    const areWhole = [before, next.trim().replace(DESCENT, "")].every(isSeveralWords);
    return areWhole ? ", " : word;
  });
}

function isSeveralWords(name: string): boolean {
  return name.trim().includes(" ");
}
