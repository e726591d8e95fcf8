/** Values of BibTeX: `{braced}`, `"quoted"`, abbreviations and numbers, joined by `#`. */

/** The text of one entry. */
export interface Area {
  readonly text: string;
  /** Nothing of the entry lies at or after this offset. */
  readonly limit: number;
  readonly closer: "}" | ")";
  /** BibTeX counts `\{` as a brace; some exports mean a character by it. */
  readonly countsEscaped: boolean;
}

/** A value and the offset of what follows it. */
export interface ReadValue {
  readonly value: string;
  readonly end: number;
  /** Abbreviations that are not defined: their names stand in the value. */
  readonly undefinedNames: readonly string[];
  /** Its abbreviations stand for more than {@link LONGEST} or the file's allowance; the value is blank. */
  readonly isTooLong?: true;
}

/** What `@string` defines, and how much more of it the values of the file may take. */
export interface Abbreviations {
  /** By their names in lower case. */
  readonly texts: Map<string, string>;
  /** In characters, each use counted. */
  left: number;
}

/**
 * What abbreviations may add to one value, and to a file, in characters: 200,000 entries with a long
 * journal take 20 million, and forty lines of `@string{b = a # a}` more than a memory holds.
 */
const LONGEST = 1_000_000;
const LONGEST_IN_FILE = 50_000_000;

/** The abbreviations that every style of BibTeX defines, and what is written in their place: "july", "sept". */
const MONTHS: ReadonlyMap<string, string> = new Map(
  "January February March April May June July August September October November December"
    .split(" ")
    .flatMap((month) =>
      [month.slice(0, 3), month.slice(0, 4), month].map((name) => [name.toLowerCase(), month]),
    ),
);

/** The abbreviations at the beginning of a file. */
export function knownAbbreviations(): Abbreviations {
  return { texts: new Map(MONTHS), left: LONGEST_IN_FILE };
}

/** Always matches. */
const BLANKS = /(?:\s+|%[^\r\n]*)*/uy;

/** The value at an offset; `undefined` when a brace or quotation mark in it is not closed. */
export function readValue(
  area: Area,
  from: number,
  abbreviations: Abbreviations,
): ReadValue | undefined {
  const undefinedNames: string[] = [];
  let value = "";
  let expanded = 0;
  let at = from;
  do {
    at = skipBlanks(area.text, area.text[at] === "#" ? at + 1 : at);
    const isBare = area.text[at] !== "{" && area.text[at] !== '"';
    const end = isBare ? bareEnd(area, at) : closingOf(area, at);
    if (end === undefined || end > area.limit) return undefined;
    const piece = area.text.slice(isBare ? at : at + 1, end);
    const name = isBare ? piece.trim() : "";
    const text = isBare ? abbreviations.texts.get(name.toLowerCase()) : piece;
    if (isBare) expanded += text?.length ?? 0;
    if (expanded <= Math.min(LONGEST, abbreviations.left)) value += text ?? name;
    if (text === undefined && /^\D\S*$/u.test(name)) undefinedNames.push(name);
    at = skipBlanks(area.text, isBare ? end : end + 1);
  } while (area.text[at] === "#" && at < area.limit);
  if (expanded > Math.min(LONGEST, abbreviations.left)) {
    return { value: "", end: at, undefinedNames, isTooLong: true };
  }
  abbreviations.left -= expanded;
  return { value, end: at, undefinedNames };
}

/** The offset of the next character that is neither blank nor commented out. */
export function skipBlanks(text: string, from: number): number {
  BLANKS.lastIndex = from;
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

function bareEnd({ text, closer }: Area, from: number): number {
  const stops = closer === ")" ? /[,#)}\r\n]/gu : /[,#}\r\n]/gu;
  stops.lastIndex = from;
  return stops.exec(text)?.index ?? text.length;
}

/** The offset of the delimiter that closes the brace or quotation mark at `open`. */
export function closingOf(
  { text, limit, countsEscaped }: Omit<Area, "closer">,
  open: number,
): number | undefined {
  const isQuoted = text[open] === '"';
  const marks = countsEscaped ? /["{}]/gu : /\\.|["{}]/gsu;
  marks.lastIndex = open + 1;
  let depth = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark.index >= limit) return undefined;
    if (mark[0] === "{") depth++;
    else if (mark[0] === '"' && isQuoted && depth === 0) return mark.index;
    else if (mark[0] === "}" && depth-- === 0) return isQuoted ? undefined : mark.index;
  }
  return undefined;
}
