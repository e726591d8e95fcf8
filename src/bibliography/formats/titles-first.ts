/** Lists that print the title of each paper, and its authors on the line below: Google Scholar, pages of groups. */

import { type BylineReader, bylineReader } from "../bylines/byline-reader.ts";
import { isPlausibleYear } from "../date.ts";
import { type Finding, quoted } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { Line } from "../lines.ts";
import { filledLines } from "../lines.ts";
import { paperList } from "../paper-list.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { timesOf } from "../times-of.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { idsIn } from "./reference-list/reference-facts.ts";
import { bare, type NameLine, nameLineIn } from "./titles-first/name-line.ts";

export const titlesFirst: Format = {
  name: "list of titles and names",
  recognises: isTitlesFirst,
  read: readTitlesFirst,
  isOfText: true,
};

/** So much of a text shows what it is. */
const LOOKED_AT = 131_072;
/** Fewer alike are no list. */
const FEWEST = 3;
/** A paper has no more lines, unless its abstract stands there, too. */
const MOST_LINES = 12;

/** A paper as the lines of the list have it. */
interface Item {
  /** Which of the filled lines holds the names; `year` lines below it is the year, or none at -1. */
  readonly place: number;
  readonly year: number;
  /** Above the names, or above a number that stands between. */
  readonly title: Line;
  /** The line above the title, and that of the names, which may say when: "(Jan 1, 2020)". */
  readonly around: readonly string[];
  readonly names: NameLine;
  /** What stands below the names: where it appeared, when, how often it was cited. */
  readonly below: readonly string[];
}

/**
 * Whether a text lists papers by title, then names, then where and when: three at least, most with
 * initials, or dots between names, or with somebody who is on several. Interests of people and tables are not.
 */
function isTitlesFirst(head: string): boolean {
  const lines = filledLines(head.slice(0, LOOKED_AT));
  const items = itemsOf(lines);
  const length = (items.at(-1)?.place ?? 0) - (items[0]?.place ?? 0);
  if (items.length < FEWEST || length > items.length * MOST_LINES) return false;
  const certain = items.filter(({ names }) => names.hasInitials || names.areDotted);
  const times = timesOf(items.flatMap(({ names }) => [...new Set(names.names.map(bare))]));
  return certain.length * 2 >= items.length || Math.max(...times.values()) >= FEWEST;
}

/** Reads the papers of such a list; what looks like one and has no line of names is left out and said. */
function* readTitlesFirst({ file, text }: Source): Reader {
  const papers = paperList(file, "titles");
  const lines = filledLines(text);
  const items = itemsOf(lines);
  const bylineOf = bylineReader(personOrOrganisation);
  for (const { text: title, number } of unreadAmong(lines, items))
    papers.say(unread(title), number);
  for (const [i, item] of items.entries()) {
    papers.add(printedOf(item, bylineOf), item.title.number);
    yield (i + 1) / items.length;
  }
  return papers.reading();
}

/** Lines of names, first those of several, then of one whom these name or whom initials show. */
function itemsOf(lines: readonly Line[]): readonly Item[] {
  const found = lines.map(({ text }) =>
    nameLineIn(text.replace(/(?<!\s)(?:\s+https?:\/\/\S+){1,20}$/u, "")),
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
  const titled = places.filter((place) => {
    const title = titleAbove(lines, place);
    return isTitle(lines[title]!.text) && !isSure(found[title]);
  });
  return titled.flatMap((place, i) => {
    const title = titleAbove(lines, place);
    const next = titled[i + 1];
    const end = next === undefined ? lines.length : titleAbove(lines, next);
    const names = found[place]!;
    const rest = lines.slice(place + 1, Math.min(end, place + 1 + MOST_LINES));
    const below = [names.below, ...rest.map(({ text }) => text)].filter((text) => text !== "");
    const year = below.slice(0, LINES_TO_YEAR).findIndex((line) => yearIn(line) !== undefined);
    const around = [lines[title - 1]?.text ?? "", lines[place]!.text];
    // The page of a conference is of one year, which stands in none of its lines.
    if (year === -1 && !names.areDotted && yearAround(around) === undefined) return [];
    return { place, year, title: lines[title]!, around, names, below };
  });
}

/** Between a title and its names: "#1" of INSPIRE, "w12345" of NBER. */
const NUMBER = /^(?:#\d{1,6}|[a-z]?\d{1,6})$/u;
/** "arXiv:2401.00001": its first four digits are a year and a month. */
const ARXIV = /\barXiv:(\d\d)\d\d\.\d{4,5}\b/u;

/** Which line is the title of the names on another: a number may stand between. */
function titleAbove(lines: readonly Line[], names: number): number {
  return names > 1 && NUMBER.test(lines[names - 1]!.text) ? names - 2 : names - 1;
}

/** Titles of what looks like a paper: two lines that belong to none, and below them one with a year. */
function unreadAmong(lines: readonly Line[], items: readonly Item[]): readonly Line[] {
  const first = items[0]?.place ?? lines.length;
  const isUsed = new Uint8Array(lines.length);
  for (const { place, year } of items)
    isUsed.fill(1, titleAbove(lines, place), place + Math.max(0, year) + 2);
  return lines.flatMap((title, i) => {
    const below = lines[i + 2]?.text ?? "";
    const isFree = i >= first && [i, i + 1, i + 2].every((at) => isUsed[at] === 0);
    const isPaper = isFree && isTitle(title.text) && isTitle(below) && yearIn(below) !== undefined;
    return isPaper ? [title] : [];
  });
}

function unread(title: string): Finding {
  return {
    severity: "warning",
    code: "unread",
    message: `Below ${quoted(titleIn(title))} stands no line of names that can be told apart; it was left out.`,
    remedy: "Add what was left out in another file, such as BibTeX.",
    several: "papers have no line of names that can be told apart and were left out",
  };
}

/** In characters; of what stands below the names no more is looked at either. */
const LONGEST_TITLE = 1000;

/** In these scripts a title is one word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{5}/u;

/** Two words at least, of letters for the most part. */
function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  if (UNSPACED.test(text)) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 6 && letters * 2 > text.length && /\p{L}\S*\s+\S*\p{L}/u.test(text);
}

/** The last one: "Synthese 1999 (3), 2003". */
function yearIn(text: string): string | undefined {
  const years = text.match(/(?<![\d/.-])(?:1[5-9]|20)\d\d(?![\d/-]|\.\d{4})/gu) ?? [];
  return years.findLast((printed) => isPlausibleYear(Number(printed)));
}

function yearAround([above = "", names = ""]: readonly string[]): string | undefined {
  const [, ofArxiv] = ARXIV.exec(above) ?? [];
  return ofArxiv === undefined ? yearIn(names) : `20${ofArxiv}`;
}

/** Where it appeared, how often it was cited, when. */
const LINES_TO_YEAR = 4;

function printedOf(
  { title, around, names, below, year }: Item,
  bylineOf: BylineReader,
): PrintedPaper {
  const [inArxiv = ""] = ARXIV.exec(around[0]!) ?? [];
  return {
    title: titleIn(title.text),
    byline: { ...bylineOf(names.names), ...(!names.listComplete && { listComplete: false }) },
    year: yearIn(below[year] ?? "") ?? yearAround(around) ?? "",
    // Where no year stands, the line below is the room of a talk.
    venue: year === -1 ? "" : venueOf(below[0] ?? ""),
    ids: idsIn([inArxiv, title.text, ...below].join(" ")),
  };
}

/** "[PDF] On growth. [code] [slides] https://…": signs of Google Scholar before it, and links behind. */
function titleIn(text: string): string {
  return text
    .replace(/^Title:\s*/u, "")
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
