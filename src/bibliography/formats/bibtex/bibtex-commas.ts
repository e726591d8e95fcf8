/** Whether a whole file sets commas between names, where BibTeX has them within: "Ada Lovelace, Bob Byron and Cem Demir". */

import { partsOf } from "../../parts.ts";
import { commaUse, hasInitialsLast } from "../names/several-names.ts";

/** With braces one within the other, once, as accents have them. */
const AUTHORS =
  /\bauthor\s{0,9}=\s{0,9}(?:\{((?:[^{}]|\{[^{}]{0,40}\}){1,3000})\}|"([^"{}]{1,3000})")/giu;
/** So many lists, and so many characters, show how a file is written. */
const SHOWING = 500;
const LOOKED_THROUGH = 500_000;
/** "García Márquez, Gabriel José and Ada Lovelace" may be two people; so many lists like it are none. */
const TELLING = 3;

/** No list has a name with one word or initials beside its comma, and some can only be people with commas between. */
export function hasCommasBetween(text: string): boolean {
  let telling = 0;
  let count = 0;
  /** One list on many papers shows no more than on one. */
  const lists = new Set<string>();
  for (const [, inBraces, inQuotes] of text.slice(0, LOOKED_THROUGH).matchAll(AUTHORS)) {
    const list = (inBraces ?? inQuotes ?? "").replaceAll(/[{}]/gu, "");
    if (lists.has(list)) continue;
    lists.add(list);
    const names = list.split(/\s+and\s+/iu);
    const uses = names.map(useOf);
    if (uses.includes("within")) return false;
    const isList = uses.length === 2 && uses.join() === "unknown,none";
    telling += uses.includes("between") ? TELLING : Number(isList);
    if (++count === SHOWING) break;
  }
  return telling >= TELLING;
}

function useOf(name: string): "none" | "between" | "within" | "unknown" {
  const parts = partsOf(name, ",");
  if (parts.length < 2) return "none";
  const areWhole = parts.every((part) => /^\p{Lu}\S* /u.test(part) && !hasInitialsLast(part));
  if (!areWhole || commaUse(parts, true) !== "between") return "within";
  return parts.length === 2 ? "unknown" : "between";
}
