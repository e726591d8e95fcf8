/** Where the records of one paper contradict each other, and what a source itself calls doubtful. */

import { type Diagnostic, quoted } from "./diagnostic.ts";
import { nameKey } from "./duplicates.ts";
import type { Byline, Paper, PaperRecord, PrintedAuthor } from "./paper.ts";
import { plainTitle } from "./title.ts";

/**
 * Complete author lists that name other people than the list shown, and notes of sources.
 *
 * Initials agree with the names they may stand for; lists that are cut are not compared.
 */
export function contradictionsIn(papers: readonly Paper[]): readonly Diagnostic[] {
  return papers.filter(mayContradict).flatMap(contradictionsOf);
}

/** Most papers have one record without a note. */
function mayContradict({ records }: Paper): boolean {
  return records.length > 1 || records[0]?.note !== undefined;
}

function contradictionsOf(paper: Paper): readonly Diagnostic[] {
  const { byline, records } = paper;
  const shown = records.find((record) => record.byline === byline);
  const differing = records.filter(
    (record) => record.byline !== undefined && !areAlike(record.byline, byline),
  );
  const noted = records.filter(({ note }) => note !== undefined);
  return [
    ...differing.map((record) => differentList(paper, record, shown)),
    ...noted.map((record) => notedDoubt(paper, record)),
  ];
}

function areAlike(one: Byline, shown: Byline): boolean {
  if (one === shown || !one.listComplete || one.authors.length === 0) return true;
  if (areSpelledAlike(one, shown)) return true;
  const [people, shownPeople] = [one, shown].map(peopleOf);
  return (
    people!.length === shownPeople!.length &&
    people!.every((person, i) => mayBeOne(person, shownPeople![i]!))
  );
}

/** Most lists of one paper are the same to the letter, which is cheaper to see. */
function areSpelledAlike({ authors }: Byline, shown: Byline): boolean {
  return (
    authors.length === shown.authors.length &&
    authors.every(({ printed }, i) => printed === shown.authors[i]?.printed)
  );
}

/** Sources differ in whether they list a consortium beside its members. */
function peopleOf({ authors }: Byline): readonly PrintedAuthor[] {
  return authors.filter(({ kind }) => kind !== "group");
}

/** "van der Berg", "Berg" and "VANDERBERG" may be one family, as spellings of one paper's author. */
function mayBeOne(one: PrintedAuthor, other: PrintedAuthor): boolean {
  const [family = "", otherFamily = ""] = [one, other].map(familyOf);
  const [given = "", otherGiven = ""] = [one, other].map(firstGiven);
  const areFamiliesAlike = family.endsWith(otherFamily) || otherFamily.endsWith(family);
  return areFamiliesAlike && (given.startsWith(otherGiven) || otherGiven.startsWith(given));
}

function familyOf({ family, printed }: PrintedAuthor): string {
  return nameKey((family ?? printed).replace(/[^\p{L}\p{M}]+/gu, ""));
}

/** "Karl-Robert" → "karl", "K.-R." and "KR" → "k". */
function firstGiven({ given = "" }: PrintedAuthor): string {
  const first = given.split(/[\s.-]/u)[0] ?? "";
  return nameKey(/^\p{Lu}{2,4}$/u.test(first) ? first.charAt(0) : first);
}

function differentList(
  { title }: Paper,
  record: PaperRecord,
  shown: PaperRecord | undefined,
): Diagnostic {
  return {
    severity: "warning",
    code: "combine/bylines-differ",
    file: record.file,
    line: record.line,
    message:
      `${quoted(plainTitle(title))} has two author lists: ${listOf(record)}, and in ` +
      `${shown?.file} on line ${shown?.line}: ${listOf(shown)}. The second one is shown.`,
    remedy: "Correct the list that is wrong in its file and open that again.",
    several: "papers have author lists that differ between files",
  };
}

function listOf(record: PaperRecord | undefined): string {
  return `"${record?.byline?.authors.map(({ printed }) => printed).join(", ") ?? ""}"`;
}

function notedDoubt({ title }: Paper, { file, line, note, source }: PaperRecord): Diagnostic {
  return {
    severity: "note",
    code: "combine/noted-doubt",
    file,
    line,
    message: `${quoted(plainTitle(title))}, from ${source ?? file}: ${note}.`,
    remedy: "Check the list against the paper itself.",
    several: "author lists carry a note on their source",
  };
}
