/** Lists that print the title of each paper, and its authors on the line below: Google Scholar, pages of groups. */

import { type BylineReader, bylineReader } from "../byline-reader.ts";
import { isPlausibleYear } from "../date.ts";
import { diagnosticList } from "../diagnostic.ts";
import type { Line } from "../lines.ts";
import { filledLines } from "../lines.ts";
import type { Paper } from "../paper.ts";
import { type PrintedPaper, paperFrom } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { spokenName } from "../spoken-name.ts";

import { idsIn } from "./reference-list/reference-facts.ts";
import { bare, type NameLine, nameLineIn } from "./titles-first/name-line.ts";

/** So much of a text shows what it is. */
const LOOKED_AT = 131_072;
/** Fewer alike are no list. */
const FEWEST = 3;
/** A paper has no more lines, unless its abstract stands there, too. */
const MOST_LINES = 12;

/** A paper as the lines of the list have it. */
interface Item {
  readonly title: Line;
  readonly names: NameLine;
  /** What stands below the names: where it appeared, when, how often it was cited. */
  readonly below: readonly string[];
}

/**
 * Whether a text lists papers by title, then names, then where and when: three at least, most with
 * initials, or with somebody who is on several. Interests of people and tables are not.
 */
export function isTitlesFirst(head: string): boolean {
  const lines = filledLines(head.slice(0, LOOKED_AT));
  const items = itemsOf(lines);
  if (items.length < FEWEST || lines.length > items.length * MOST_LINES) return false;
  const initialed = items.filter(({ names }) => names.hasInitials);
  const times = new Map<string, number>();
  for (const { names } of items) {
    for (const name of new Set(names.names.map(bare))) times.set(name, (times.get(name) ?? 0) + 1);
  }
  return initialed.length * 2 >= items.length || Math.max(...times.values()) >= FEWEST;
}

/** Reads the papers of such a list; what stands above the first and between them is passed over. */
export function* readTitlesFirst({ file, text }: Source): Reader {
  const { diagnostics, report, countUnlisted } = diagnosticList(file);
  const papers: Paper[] = [];
  const items = itemsOf(filledLines(text));
  const bylineOf = bylineReader((name) => spokenName(name));
  for (const [i, item] of items.entries()) {
    const record = { file, index: papers.length, line: item.title.number };
    const to = { record, format: "titles", report, countUnlisted };
    const paper = paperFrom(printedOf(item, bylineOf), to);
    if (paper !== undefined) papers.push(paper);
    yield (i + 1) / items.length;
  }
  return { bibliography: { papers, claims: [] }, diagnostics };
}

/** Lines of names, first those of several, then of one whom these name or whom initials show. */
function itemsOf(lines: readonly Line[]): readonly Item[] {
  const found = lines.map(({ text }) =>
    nameLineIn(text.replace(/(?:\s+https?:\/\/\S+){1,20}$/u, "")),
  );
  const known = new Set(
    found.flatMap((names) =>
      names !== undefined && names.names.length > 1 ? names.names.map(bare) : [],
    ),
  );
  const isSure = (names: NameLine | undefined) =>
    names !== undefined &&
    (names.names.length > 1 || names.hasInitials || known.has(bare(names.names[0]!)));
  const places = found.flatMap((names, i) => (i > 0 && isSure(names) ? i : []));
  // Of two such lines one below the other the first may be a title, or both names of no paper.
  const titled = places.filter(
    (place) => isTitle(lines[place - 1]!.text) && !isSure(found[place - 1]),
  );
  return titled.flatMap((place, i) => {
    const end = (titled[i + 1] ?? lines.length + 1) - 1;
    const names = found[place]!;
    const rest = lines.slice(place + 1, Math.min(end, place + 1 + MOST_LINES));
    const below = [names.below, ...rest.map(({ text }) => text)].filter((text) => text !== "");
    return yearIn(below) === undefined ? [] : [{ title: lines[place - 1]!, names, below }];
  });
}

/** In characters; of what stands below the names no more is looked at either. */
const LONGEST_TITLE = 1000;

/** Two words at least, of letters for the most part. */
function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 6 && letters * 2 > text.length && /\p{L}\S*\s+\S*\p{L}/u.test(text);
}

/** The last year of the first line that has one: "Synthese 1999 (3), 2003". */
function yearIn(below: readonly string[]): string | undefined {
  for (const text of below.slice(0, LINES_TO_YEAR)) {
    const years = text.match(/(?<![\d/.-])(?:1[5-9]|20)\d\d(?![\d/-])/gu) ?? [];
    const year = years.findLast((printed) => isPlausibleYear(Number(printed)));
    if (year !== undefined) return year;
  }
  return undefined;
}

/** Where it appeared, how often it was cited, when. */
const LINES_TO_YEAR = 4;

function printedOf({ title, names, below }: Item, bylineOf: BylineReader): PrintedPaper {
  return {
    title: titleIn(title.text),
    byline: { ...bylineOf(names.names), ...(!names.listComplete && { listComplete: false }) },
    year: yearIn(below) ?? "",
    venue: venueOf(below[0] ?? ""),
    ids: idsIn([title.text, ...below].join(" ")),
  };
}

/** "[PDF] On growth. [code] [slides] https://…": signs of Google Scholar before it, and links behind. */
function titleIn(text: string): string {
  return text
    .replace(/^(?:\[[A-Z]{1,8}\d{0,3}\]\s*){1,2}/u, "")
    .replace(/(?:\s*\[[^[\]]{1,20}\]|\s+https?:\/\/\S+){1,20}\s*$/u, "")
    .replace(/(?<=\p{Ll}{2})\.$/u, "");
}

/** "Nature 521 (7553), 436-444, 2015 → 42 → 2015", as it is pasted: the name of the journal. */
function venueOf(text: string): string {
  const venue = text
    .slice(0, LONGEST_TITLE)
    .replace(/\t.*$/u, "")
    .replace(/^In:? /u, "")
    .replace(/[\s,;(.]*(?:\p{Lu}\p{L}{2,8}\.? )?(?<!\d)(?:1[5-9]|20)\d\d\)?\.?\s*$/u, "")
    .replace(/[\s,;]+(?:vol\.? ?)?\d{1,4}(?:[\s,:(.].*)?$/iu, "")
    .trim();
  return /\p{L}/u.test(venue) ? venue : "";
}
