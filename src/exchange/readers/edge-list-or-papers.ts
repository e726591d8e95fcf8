/** Telling lists of ties from tables of papers, whose two first columns may look like two people. */

/** What a line of a list says. */
interface Line {
  readonly source: string;
  readonly target: string;
  readonly strength: string | undefined;
}

/** "Ada Lovelace; Bob Byron", "李小四，王五". */
const LIST = /[;；、]|[\p{Script=Han}\p{Script=Hangul}]\s?[,，]/u;
/** "Networks of coauthorship": particles of names, "van der", "degli", are shorter than its words. */
const TITLE = /^\P{Ll}.* \p{Ll}{6}|^(?:\S+ ){5}/u;
const YEAR = /^(?:1[89]\d\d|20[0-3]\d)$/u;

/**
 * Whether lines are papers: what one column has the other never has, and the third one has nothing but years,
 * or a cell has several people, or one column alone has titles.
 */
export function arePapers(lines: readonly Line[]): boolean {
  const sources = lines.map(({ source }) => source);
  const targets = lines.map(({ target }) => target);
  const known = new Set(sources);
  if (targets.some((target) => known.has(target))) return false;
  if (lines.every(({ strength }) => YEAR.test(strength ?? ""))) return true;
  const areTitles = [sources, targets].map(mostlyTitles);
  return [...sources, ...targets].some((cell) => LIST.test(cell)) || areTitles[0] !== areTitles[1];
}

/** Institutions, which may be called alike, stand in both columns. */
function mostlyTitles(cells: readonly string[]): boolean {
  return cells.filter((cell) => TITLE.test(cell)).length * 2 > cells.length;
}
