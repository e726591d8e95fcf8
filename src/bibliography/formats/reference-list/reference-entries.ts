/** A text → its references: numbered, behind bullets, one a paragraph, one a line, or \bibitem. */

import { titleAtHead, VENUE_AT_HEAD } from "./reference-heads.ts";
import { nameForms } from "./reference-name-forms.ts";
import { namesAt } from "./reference-names.ts";
import { referenceText } from "./reference-text.ts";

/** A part of the text that may be a reference. */
export interface RawEntry {
  /** As printed, without its number or bullet. */
  readonly printed: string;
  /** Where it begins, from 1. */
  readonly line: number;
}

interface Row {
  readonly text: string;
  readonly line: number;
}

const HEADING =
  /^\W{0,9}(?:\d{0,2}\.?\s{0,3})?(?:references?|bibliography|(?:selected |list of |peer.reviewed |my )?publications?(?: list)?|works cited|literature(?: cited)?|literatur(?:verzeichnis)?|publikationen|r[ée]f[ée]rences(?: bibliographiques)?|bibliographie|bibliograf[ií]a|referencias|参考文献|список литературы)\W{0,9}$/iu;

/** Whether a text holds what LaTeX sets as a list of references. */
export function isBbl(text: string): boolean {
  return /\\bibitem\s*[[{]/u.test(text);
}

/** The references of a text and what stands between them, in their order. */
export function entriesOf(text: string): readonly RawEntry[] {
  const rows = text
    .split(/\r\n|\r|\n/u)
    .map((row, i) => ({ text: row.replace(QUOTED, ""), line: i + 1 }));
  return isBbl(text) ? bibitems(rows) : listed(withNumbers(fromHeading(rows)));
}

/** A number by itself, as DBLP and some PDFs have it above each reference. */
const NUMBER = /^\s*(?:\[[a-z]?\d{1,4}\]|\d{1,4}[.)])\s*$/u;
/** Above the numbers of what appeared in it. */
const YEAR = /^\s*(?:1[5-9]|20)\d\d\s*$/u;

/** Each number before the line below it. */
function withNumbers(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(({ text }) => NUMBER.test(text))) return rows;
  return rows.flatMap((row, i) => {
    const [before, next] = [rows[i - 1]?.text ?? "", rows[i + 1]?.text ?? ""];
    if (NUMBER.test(row.text) && next.trim() !== "") return [];
    if (YEAR.test(row.text) && NUMBER.test(next)) return { ...row, text: "" };
    return NUMBER.test(before) ? { ...row, text: `${before.trim()} ${row.text}` } : row;
  });
}

/** A quotation in Markdown, "> Lovelace A. …", without its signs. */
const QUOTED = /^\s{0,3}>\s?/u;

/** What stands above the heading of a list is no part of it. */
function fromHeading(rows: readonly Row[]): readonly Row[] {
  const heading = rows.findIndex(({ text }) => text.length < 60 && HEADING.test(text.trim()));
  return rows.slice(heading + 1);
}

/** INSPIRE has titles for who writes, not for who reads: "%``On Looms,''". */
const TITLE_COMMENT = /^\s*%\s*(``.{3,999}'')\s*$/u;

function bibitems(rows: readonly Row[]): readonly RawEntry[] {
  const entries: { printed: string; line: number }[] = [];
  for (const { text, line } of rows) {
    const last = entries.at(-1);
    if (/^\s*%/u.test(text)) {
      const [, title] = TITLE_COMMENT.exec(text) ?? [];
      if (last !== undefined && title !== undefined) last.printed += `\n${title}`;
      continue;
    }
    if (/\\end\s*\{thebibliography\}/u.test(text)) break;
    const bare = text.replace(/(?<!\\)%\s*$/u, "");
    const [before = "", ...items] = bare.split(/\\bibitem(?=\s*[[{])/u);
    if (last !== undefined) last.printed += `\n${before}`;
    for (const item of items) entries.push({ printed: item, line });
  }
  return entries.map(({ printed, line }) => ({ printed: withoutKey(printed), line }));
}

/** "[Ada(1843)]{ada}" before the reference; the label may hold brackets within braces. */
function withoutKey(item: string): string {
  let [depth, i] = [0, 0];
  const isLabelled = /^\s*\[/u.test(item);
  for (; isLabelled && i < item.length; i++) {
    if (item[i] === "{") depth += 1;
    else if (item[i] === "}") depth -= 1;
    else if (item[i] === "]" && depth <= 0) break;
  }
  const key = item.indexOf("{", i);
  const end = key === -1 ? -1 : item.indexOf("}", key);
  return end === -1 ? item : item.slice(end + 1);
}

const BULLET =
  /^(?:[-*+•–·▪◦●]|\\item|<li(?:\s[^<>]{0,100})?>|\*{0,2}\\?\[\^?[\w+:.'-]{1,24}\\?\]:?\*{0,2}|\(?[A-Z]{0,2}\d{1,4}\\?[.):]|\d{1,3}(?=\s+\p{Lu}))(?:\s+|(?<=[\]>])(?=\p{L}))(?=\S)/u;

function bulletOf(row: string): string {
  const start = row.trimStart();
  const first = BULLET.exec(start)?.[0] ?? "";
  if (first === "") return "";
  // "- [1] Lovelace, A."
  return first + (BULLET.exec(start.slice(first.length))?.[0] ?? "");
}

function indentOf({ text }: Row): number {
  return text.length - text.trimStart().length;
}

/** Whether a row begins a reference, by those around it: the first of the paragraph, and what the next says. */
type Begins = (at: {
  readonly row: Row;
  readonly before: Row;
  readonly first: Row;
  readonly next: string;
}) => boolean;

function listed(rows: readonly Row[]): readonly RawEntry[] {
  const paragraphs = paragraphsOf(rows);
  const bulleted = rows.filter(({ text }) => bulletOf(text) !== "");
  const isBulleted =
    bulleted.length > 1 && bulleted.length * 2 >= paragraphs.length && areBullets(bulleted);
  const begins = isBulleted
    ? atBullets(Math.min(...bulleted.slice(0, SHOWING).map(indentOf)))
    : isHanging(paragraphs)
      ? atMargin
      : isOneALine(paragraphs)
        ? atLines
        : atNames;
  return paragraphs.flatMap((paragraph) => splitAt(paragraph, begins));
}

/** Numbers that go on counting, and other bullets; "2011." may be in a wrapped line. */
function atBullets(indent: number): Begins {
  let last = 0;
  return ({ row, first }) => {
    const bullet = bulletOf(row.text);
    if (bullet === "" || indentOf(row) > indent + 1) return false;
    const number = Number(/\d+/u.exec(bullet)?.[0] ?? last + 1);
    const isNext = row === first || number === last + 1 || number === 1;
    if (!isNext && !beginsReference(withoutBullet(row.text))) return false;
    last = number;
    return true;
  };
}

const atMargin: Begins = ({ row, first }) => indentOf(row) <= indentOf(first);

/** Where the row before ends as a reference does, and names begin here. */
const atNames: Begins = (at) =>
  atMargin(at) &&
  !/(?:^|[\s,])\p{Lu}\.\s*$/u.test(at.before.text.slice(-9)) &&
  /(?:[.．。)\]”"*_>]|(?:\/|10\.|doi|http)\S{1,200})\s*$/iu.test(at.before.text.slice(-220)) &&
  (beginsReference(withoutBullet(at.row.text)) ||
    beginsReference(`${withoutBullet(at.row.text)} ${at.next}`));

/** Also at a line that is as long as a reference and has a year: "IBGE. Census of looms. Rio: IBGE, 2011." */
const atLines: Begins = (at) => atNames(at) || (atMargin(at) && WHOLE.test(at.row.text));
const WHOLE = /^[\p{Lu}“"[(](?=.{39})(?=.{0,999}(?<!\d)(?:1[5-9]|20)\d\d(?!\d))/u;

/** Whether nearly every line begins a reference or may, and not only every other does. */
function isOneALine(paragraphs: readonly (readonly [Row, ...Row[]])[]): boolean {
  const rows = paragraphs.flat().slice(0, SHOWING);
  if (paragraphs.length === rows.length) return false;
  const areNamed = rows.map(({ text }) => beginsReference(withoutBullet(text)));
  const mayBe = rows.filter(({ text }, i) => areNamed[i] === true || WHOLE.test(text)).length;
  const inTurn = areNamed.filter((isNamed, i) => isNamed && areNamed[i - 1]).length;
  return mayBe >= rows.length * NEARLY_ALL && inTurn >= rows.length * SOME;
}

const NEARLY_ALL = 0.9;
const SOME = 0.2;

/** Whether the lines of a reference but its first stand behind the margin. */
function isHanging(paragraphs: readonly (readonly [Row, ...Row[]])[]): boolean {
  const others = paragraphs
    .slice(0, SHOWING)
    .flatMap(([first, ...rest]) => rest.map((row) => indentOf(row) > indentOf(first) + 1));
  return others.filter(Boolean).length * 4 > others.length;
}

/** A wrapped line may begin with a page or a year: bullets have names behind them, at least here and there. */
function areBullets(rows: readonly Row[]): boolean {
  const some = rows.slice(0, SHOWING);
  return some.filter(({ text }) => beginsReference(withoutBullet(text))).length * 3 >= some.length;
}

/** Lines between blank ones, a heading by itself. */
function paragraphsOf(rows: readonly Row[]): readonly (readonly [Row, ...Row[]])[] {
  const paragraphs: [Row, ...Row[]][] = [];
  let isOpen = false;
  for (const row of rows) {
    const isBlank = row.text.trim() === "" || /^\s*<[^<>]{0,200}>\s*$/u.test(row.text);
    const isHeading = /^\s{0,3}#{1,6}\s/u.test(row.text);
    if (isOpen && !isBlank && !isHeading) paragraphs.at(-1)?.push(row);
    else if (!isBlank) paragraphs.push([row]);
    isOpen = !isBlank && !isHeading;
  }
  return paragraphs;
}

function splitAt(
  [first, ...others]: readonly [Row, ...Row[]],
  begins: Begins,
): readonly RawEntry[] {
  const entries = [{ printed: withoutBullet(first.text), line: first.line }];
  let before = first;
  // It begins one whatever is said of it, and is counted.
  begins({ row: first, before, first, next: "" });
  for (const [i, row] of others.entries()) {
    const next = others[i + 1]?.text.slice(0, BEGINNING) ?? "";
    if (begins({ row, before, first, next })) {
      entries.push({ printed: withoutBullet(row.text), line: row.line });
    } else entries.at(-1)!.printed += `\n${row.text.trim()}`;
    before = row;
  }
  return entries;
}

function withoutBullet(row: string): string {
  return row.trimStart().slice(bulletOf(row).length);
}

/** "———. 2019.": the names of the reference above. */
export const SAME_NAMES = /^(?:[—–-]{2,9}|_{3,20})[.,]?(?= )/u;

const SHOWING = 200;

/** So much of a line shows whether it begins with names. */
const BEGINNING = 1000;

/** Whether a line begins with names of a form that says so by itself, or with a title and then names. */
function beginsReference(row: string): boolean {
  const head = row.slice(0, BEGINNING);
  const rest = titleAtHead(head)?.rest;
  if (rest !== undefined && nameForms.some((form) => namesAt(rest, form) !== undefined))
    return true;
  const text = referenceText(head).replace(VENUE_AT_HEAD, "");
  if (SAME_NAMES.test(text)) return true;
  return nameForms.some((form) => {
    const names = namesAt(text, form);
    const isTold = form.is !== "spoken" || (names?.byline.authors.length ?? 0) > 1;
    return (
      names !== undefined && (isTold || names.boundary === "year" || names.boundary === "quote")
    );
  });
}
