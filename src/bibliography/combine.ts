/** Several sources → one list: duplicate papers joined, short bylines completed, provenance kept. */

import { type Diagnostic, quoted } from "./diagnostic.ts";
import { findDuplicates } from "./duplicates.ts";
import { fold } from "./fold.ts";
import type { Bibliography, Byline, Link, Paper, PaperIds, PaperRecord } from "./paper.ts";
import { plainTitle } from "./title.ts";

/** What several sources come to. */
export interface Combined {
  readonly bibliography: Bibliography;
  /** Papers read, before duplicates were joined. */
  readonly recordCount: number;
  /** Where sources contradict each other. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Joins the papers of several sources; a single source is combined with itself.
 *
 * The order of the sources decides the order of the papers and nothing else. Every record stays on
 * its paper, with the byline that its file has.
 *
 * @param keepApart - keys of records ({@link recordKey}) that are papers of their own.
 */
export function combine(
  sources: readonly Bibliography[],
  keepApart: ReadonlySet<string> = new Set(),
): Combined {
  const records = sources.flatMap(({ papers }) => papers).map(withOwnByline);
  const isFree = (paper: Paper) => !keepApart.has(recordKey(paper.records[0]!));
  const groups = groupRecords(records.filter(isFree));
  const alone = records.filter((paper) => !isFree(paper)).map((paper) => [paper]);
  const papers = inOrder([...groups, ...alone], records).map(joined);
  const owner = sources.find((source) => source.owner !== undefined);
  return {
    bibliography: {
      papers,
      ...(owner?.owner !== undefined && { owner: owner.owner }),
      ...(owner?.capturedIn !== undefined && { capturedIn: owner.capturedIn }),
      claims: sources.flatMap(({ claims }) => claims),
    },
    recordCount: records.length,
    diagnostics: papers.flatMap(contradictions),
  };
}

/** Names a record among all that were opened. */
export function recordKey({ file, index }: PaperRecord): string {
  return `${file}#${index}`;
}

function withOwnByline(paper: Paper): Paper {
  const { byline } = paper;
  return { ...paper, records: paper.records.map((record) => ({ byline, ...record })) };
}

function groupRecords(records: readonly Paper[]): readonly (readonly Paper[])[] {
  const groups = new Map<number, Paper[]>();
  findDuplicates(records).forEach((first, index) => {
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [records[index]!]);
    else group.push(records[index]!);
  });
  return [...groups.values()];
}

/** Papers stand where their first record stood. */
function inOrder(
  groups: readonly (readonly Paper[])[],
  records: readonly Paper[],
): readonly (readonly Paper[])[] {
  const place = new Map(records.map((paper, index) => [paper, index]));
  return groups.toSorted((a, b) => (place.get(a[0]!) ?? 0) - (place.get(b[0]!) ?? 0));
}

/** One paper of several records: each fact from the fullest record that has it. */
function joined(group: readonly Paper[]): Paper {
  if (group.length === 1) return group[0]!;
  const fullest = group.toSorted(byFullness);
  const [best] = fullest;
  const dated = fullest.find(({ inferredYear, year }) => year !== undefined && !inferredYear);
  const facts: Paper = Object.assign({}, ...fullest.toReversed().map(withoutGaps));
  const { inferredYear: _inferred, date: _date, ...rest } = facts;
  const source = dated ?? fullest.find(({ year }) => year !== undefined);
  return {
    ...rest,
    ...(source?.year !== undefined && { year: source.year }),
    ...(source?.inferredYear && { inferredYear: true }),
    ...(source?.date !== undefined && { date: source.date }),
    title: best!.title,
    byline: best!.byline,
    ids: joinedIds(fullest),
    links: joinedLinks(fullest),
    ...listOf(
      "keywords",
      group.flatMap(({ keywords = [] }) => keywords),
    ),
    ...listOf(
      "impliedAuthors",
      group.flatMap(({ impliedAuthors = [] }) => impliedAuthors),
    ),
    records: group.flatMap(({ records }) => records),
  };
}

/** Complete lists first, then long ones; then what makes the order total, whatever was opened first. */
function byFullness(one: Paper, other: Paper): number {
  return (
    Number(other.byline.listComplete) - Number(one.byline.listComplete) ||
    other.byline.authors.length - one.byline.authors.length ||
    nameLength(other.byline) - nameLength(one.byline) ||
    Number(other.ids.doi !== undefined) - Number(one.ids.doi !== undefined) ||
    compare(JSON.stringify(content(one)), JSON.stringify(content(other)))
  );
}

/** Full names say more than initials. */
function nameLength({ authors }: Byline): number {
  return authors.reduce((sum, { printed }) => sum + printed.length, 0);
}

function content({ records: _records, ...facts }: Paper): Omit<Paper, "records"> {
  return facts;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withoutGaps(paper: Paper): Partial<Paper> {
  return Object.fromEntries(Object.entries(paper).filter(([, value]) => value !== undefined));
}

function listOf<Key extends string, Value>(key: Key, values: readonly Value[]) {
  const distinct = new Map(values.map((value) => [JSON.stringify(value), value]));
  return values.length === 0 ? {} : { [key]: [...distinct.values()] };
}

/** A preprint's own DOI gives way to that of the published version. */
function joinedIds(fullest: readonly Paper[]): PaperIds {
  const published = fullest.find(({ ids }) => ids.doi !== undefined && !isPreprintDoi(ids.doi));
  const ids: PaperIds = Object.assign({}, ...fullest.toReversed().map(({ ids }) => ids));
  return published?.ids.doi === undefined ? ids : { ...ids, doi: published.ids.doi };
}

/** Every other DOI stays as a link, so that both versions can be read. */
function joinedLinks(fullest: readonly Paper[]): readonly Link[] {
  const { doi: shown } = joinedIds(fullest);
  const others = fullest.flatMap(({ ids }) =>
    ids.doi === undefined || ids.doi === shown ? [] : [pageAt(`https://doi.org/${ids.doi}`)],
  );
  const links = [...fullest.flatMap(({ links }) => links), ...others];
  return [...new Map(links.map((link) => [link.href, link])).values()];
}

function isPreprintDoi(doi: string): boolean {
  return /^10\.(?:48550|1101|2139|31219|31234|20944|21203|36227)\//u.test(doi);
}

function pageAt(href: string): Link {
  return { kind: "page", href };
}

/** Two complete lists of one paper that name other people, and what a source itself calls doubtful. */
function contradictions({ title, records }: Paper): readonly Diagnostic[] {
  const complete = records.filter(
    ({ byline }) => byline?.listComplete && byline.authors.length > 0,
  );
  const versions = new Map(complete.map((record) => [familiesOf(record.byline!), record]));
  const noted = records.filter(({ note }) => note !== undefined);
  return [
    ...(versions.size > 1 ? [differentBylines(title, [...versions.values()])] : []),
    ...noted.map((record) => notedDoubt(title, record)),
  ];
}

function familiesOf({ authors }: Byline): string {
  return authors.map(({ family, printed }) => fold(family ?? printed)).join("; ");
}

function differentBylines(title: string, [one, other]: readonly PaperRecord[]): Diagnostic {
  const names = (record: PaperRecord | undefined) =>
    record?.byline?.authors.map(({ printed }) => printed).join(", ") ?? "";
  return {
    severity: "warning",
    code: "combine/bylines-differ",
    file: one!.file,
    line: one!.line,
    message:
      `${quoted(plainTitle(title))} has two author lists: "${names(one)}", and in ` +
      `${other?.file} on line ${other?.line}: "${names(other)}". The fuller one is shown.`,
    remedy: "Correct the list that is wrong in its file and open that again.",
    several: "papers have author lists that differ between files",
  };
}

function notedDoubt(title: string, { file, line, note, source }: PaperRecord): Diagnostic {
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
