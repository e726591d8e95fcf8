/** How the cells of one column separate the authors of a paper: told from what they hold. */

import { commasIn, mayBeOneEach, mostly } from "./author-commas.ts";
import {
  AND,
  atCommas,
  DOT,
  type Separator,
  withoutBrackets,
  withoutSuffix,
} from "./author-separator.ts";

/** "&amp;" and its kin separate nothing. */
const REFERENCE = /&#?\w{1,8};/gu;
/** A mark that so small a share of the cells holds stands there by mistake. */
const STRAY_SHARE = 0.05;
/** The cells are cut there: the first authors of a paper show how it separates them. */
const LONGEST_CELL = 2000;

/** Marks that stand within no name, with those of Chinese and Japanese text. */
const MARKS = [
  [";", /[;؛；]/u],
  ["|", /\|/u],
  [" / ", /\s[/／]\s/u],
  // Within Chinese names from abroad, and between words of Catalan, they have no blanks around.
  [" · ", DOT],
  ["\n", /\n/u],
] as const satisfies readonly (readonly [Separator, RegExp])[];

/** The separator of the cells of one source, all taken together. */
export function separatorOf(cells: readonly string[]): Separator {
  const beginnings = cells.map(beginningOf);
  const texts = beginnings.map((cell) => cell.replaceAll(REFERENCE, ""));
  for (const [mark, pattern] of MARKS) {
    const marked = texts.filter((text) => pattern.test(text));
    if (mark === "\n" && (marked.some(isWrapped) || mostly(marked, endsInComma))) break;
    if (marked.length > cells.length * STRAY_SHARE) return mark;
  }
  if (areSlashed(texts)) return " / ";
  if (isBibtexLike(beginnings)) return "and";
  const parts = beginnings.map((cell) =>
    atCommas(cell).map((name) => withoutBrackets(withoutSuffix(name))),
  );
  return commasIn(texts, parts);
}

/** The separator of cells that are said to be of one person each, under "First author". */
export function separatorOfSingles(cells: readonly string[]): Separator {
  const separator = separatorOf(cells);
  const areSingle =
    separator === "," && mayBeOneEach(cells.map((cell) => atCommas(beginningOf(cell))));
  return areSingle ? "" : separator;
}

function beginningOf(cell: string): string {
  return cell.slice(0, LONGEST_CELL).trim();
}

/** "Ada King/Bob Byron", where no cell shows another separator: groups are called "UK/IMPACT". */
function areSlashed(cells: readonly string[]): boolean {
  const slashed = cells.filter((cell) => /\p{L}\.?[/／]\p{L}/u.test(cell));
  return (
    slashed.length > cells.length * STRAY_SHARE &&
    !cells.some((cell) => /[,،，、;؛；]/u.test(cell) || AND.test(cell))
  );
}

/** BibTeX's lists are broken after some "and" when they grow long, and within names, too. */
function isWrapped(cell: string): boolean {
  return /\sand[^\S\n]*\n/iu.test(cell);
}

/** "Ada King, Bob Byron,\nCem Ay" is a list that somebody broke to see more of it. */
function endsInComma(cell: string): boolean {
  return cell
    .split("\n")
    .slice(0, -1)
    .every((line) => /,\s*$/u.test(line));
}

/**
 * In "Lovelace, Ada and Byron, Bob" the word separates; in "Ada, Bob and Cem" it ends a list, and in
 * "University of Ely and Wells, Ada, Bob" it is of a name.
 */
function isBibtexLike(cells: readonly string[]): boolean {
  if (cells.filter(isListWithCommas).length > cells.length * STRAY_SHARE) return false;
  const lists = cells.map((cell) => cell.split(AND)).filter(({ length }) => length > 1);
  const hasCommas = lists.some((names) => names.some((name) => name.includes(",")));
  // "Ada, Bob, Cem" beside "Ada and Bob": the word ends a list of two there.
  if (!hasCommas && cells.some((cell) => !AND.test(cell) && atCommas(cell).length > 2))
    return false;
  return (
    lists.length > 0 &&
    (!hasCommas || lists.some((names) => names.length > 2 || names.at(-1)?.includes(",")))
  );
}

/** "Ada, Bob, Cem" is no name: it has two commas, of which none stands before a suffix. */
function isListWithCommas(cell: string): boolean {
  return cell.split(AND).some((name) => atCommas(name).filter((part) => part !== "").length > 2);
}
