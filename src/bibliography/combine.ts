/** Several sources → one list: duplicate papers joined, short bylines completed, provenance kept. */

import { byCodeUnit } from "./by-code-unit.ts";
import { agreedByline } from "./combining/agreement.ts";
import { isPreprint } from "./combining/clues.ts";
import { contradictionsIn } from "./combining/contradictions.ts";
import { findDuplicates } from "./combining/duplicates.ts";
import { recordKey } from "./combining/record-key.ts";
import { sharedIdsIn } from "./combining/shared-ids.ts";
import { isTitled } from "./combining/title-key.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { gatheredBy } from "./gathered.ts";
import { isPublishersDoi } from "./ids.ts";
import type { Bibliography, Byline, Link, Paper, PaperIds, PaperRecord } from "./paper.ts";

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
 * The order of the sources decides the order of papers and records, and which of several owners the
 * list is called after; nothing else. Every record stays on its paper; of several, each has the byline
 * of its file.
 *
 * @param keepApart - keys of records ({@link recordKey}) that are papers of their own.
 * @param firstsOf - of the others, for each the index of the first record of its paper.
 */
export function combine(
  sources: readonly Bibliography[],
  keepApart: ReadonlySet<string> = new Set(),
  firstsOf: (records: readonly Paper[]) => ArrayLike<number> = findDuplicates,
): Combined {
  const [first, ...others] = sources;
  const records = (first?.papers ?? []).concat(...others.map(({ papers }) => papers));
  const papers = papersOf(records, firstsAmong(records, keepApart, firstsOf));
  const owner = sources.find((source) => source.owner !== undefined);
  return {
    bibliography: {
      papers,
      ...(owner?.owner !== undefined && { owner: owner.owner }),
      ...(owner?.capturedIn !== undefined && { capturedIn: owner.capturedIn }),
      claims: sources.flatMap(({ claims }) => claims),
    },
    recordCount: records.length,
    diagnostics: [...contradictionsIn(papers), ...sharedIdsIn(papers, keepApart)],
  };
}

/** In a loop, and without a spread where a reader made the record: a file may be one paper 250,000 times. */
function withOwnBylines(group: readonly Paper[]): readonly PaperRecord[] {
  const all: PaperRecord[] = [];
  for (const { byline, records } of group) {
    for (const record of records) {
      const { file, index, line, source, note } = record;
      const isBare = record.byline === undefined && source === undefined && note === undefined;
      all.push(isBare ? { byline, file, index, line } : { byline, ...record });
    }
  }
  return all;
}

/** A record that is kept apart is the first and only one of its paper. */
function firstsAmong(
  records: readonly Paper[],
  keepApart: ReadonlySet<string>,
  firstsOf: (records: readonly Paper[]) => ArrayLike<number>,
): ArrayLike<number> {
  if (keepApart.size === 0) return firstsOf(records);
  const free = [...records.keys()].filter(
    (place) => !keepApart.has(recordKey(records[place]!.records[0]!)),
  );
  const firsts = Uint32Array.from(records.keys());
  const firstsOfFree = firstsOf(free.map((place) => records[place]!));
  free.forEach((place, i) => {
    firsts[place] = free[firstsOfFree[i]!]!;
  });
  return firsts;
}

/** Papers stand where their first record stood, which is before the others. */
function papersOf(records: readonly Paper[], firsts: ArrayLike<number>): readonly Paper[] {
  const several = new Map<number, Paper[]>();
  records.forEach((paper, place) => {
    const first = firsts[place]!;
    if (first === place) return;
    const group = several.get(first);
    if (group === undefined) several.set(first, [records[first]!, paper]);
    else group.push(paper);
  });
  if (several.size === 0) return records;
  return records.flatMap((paper, place) => {
    if (firsts[place] !== place) return [];
    const group = several.get(place);
    return group === undefined ? paper : joined(group);
  });
}

/** One paper of several records: each fact from the fullest record that has it. */
function joined(group: readonly Paper[]): Paper {
  const fullest = inOrderOfFullness(withoutRepeats(group));
  // Where and when it came out is for the journal to say, however much a preprint says of its authors.
  const published = fullest.toSorted((a, b) => Number(isPreprint(a)) - Number(isPreprint(b)));
  const facts = merged(published.map(withoutGaps));
  const { inferredYear: _inferred, date: _date, ...rest } = facts;
  return {
    ...rest,
    ...joinedDate(published),
    title: published.find(isTitled)?.title ?? facts.title ?? "",
    byline: agreedByline(fullest, group),
    ids: joinedIds(fullest),
    links: joinedLinks(fullest),
    ...listOf(
      "keywords",
      fullest.flatMap(({ keywords = [] }) => keywords),
    ),
    ...listOf(
      "impliedAuthors",
      fullest.flatMap(({ impliedAuthors = [] }) => impliedAuthors),
    ),
    records: withOwnBylines(group),
  };
}

/** A file of one record again and again says everything once. */
function withoutRepeats(group: readonly Paper[]): readonly Paper[] {
  if (group.length <= MOST_VERSIONS) return group;
  return [...gatheredBy(group, (paper) => JSON.stringify({ ...paper, records: 0 })).values()].map(
    ([first]) => first,
  );
}

/** More records are hardly all of other sources. */
const MOST_VERSIONS = 20;

/** Each fact from the first that has it. A loop, because a call takes but so many arguments. */
function merged<Facts extends object>(fullestFirst: readonly Facts[]): Partial<Facts> {
  const facts: Partial<Facts> = {};
  for (const some of fullestFirst.toReversed()) Object.assign(facts, some);
  return facts;
}

/** A printed year goes before an inferred one; the date is the most precise of that year. */
function joinedDate(fullest: readonly Paper[]): Pick<Paper, "year" | "inferredYear" | "date"> {
  const dated = fullest.filter(({ year }) => year !== undefined);
  const source = dated.find(({ inferredYear }) => !inferredYear) ?? dated[0];
  if (source?.year === undefined) return {};
  const [date] = fullest
    .flatMap(({ date: printed }) => (printed?.startsWith(`${source.year}`) ? printed : []))
    .toSorted((a, b) => b.length - a.length);
  return {
    year: source.year,
    ...(source.inferredYear && { inferredYear: true }),
    ...(date !== undefined && { date }),
  };
}

/** Long lists first, then complete ones; then what makes the order total, whatever was opened first. */
function inOrderOfFullness(group: readonly Paper[]): readonly Paper[] {
  const contents = new Map<Paper, string>();
  // Written out once, and only where nothing else tells two records apart.
  const contentOf = (paper: Paper): string => {
    const known = contents.get(paper) ?? JSON.stringify(content(paper));
    contents.set(paper, known);
    return known;
  };
  // The abstract comes last: without it the same record goes first, or one that says the same of people.
  return group.toSorted(
    (a, b) =>
      byFullness(a, b) ||
      byCodeUnit(contentOf(a), contentOf(b)) ||
      byCodeUnit(a.abstract ?? "", b.abstract ?? ""),
  );
}

function byFullness(one: Paper, other: Paper): number {
  return (
    other.byline.authors.length - one.byline.authors.length ||
    Number(other.byline.listComplete) - Number(one.byline.listComplete) ||
    nameLength(other.byline) - nameLength(one.byline) ||
    Number(other.ids.doi !== undefined) - Number(one.ids.doi !== undefined)
  );
}

/** Full names say more than initials. */
function nameLength({ authors }: Byline): number {
  return authors.reduce((sum, { printed }) => sum + printed.length, 0);
}

function content({
  records: _records,
  abstract: _abstract,
  ...facts
}: Paper): Omit<Paper, "records" | "abstract"> {
  return facts;
}

function withoutGaps(paper: Paper): Partial<Paper> {
  const hasGaps = Object.values(paper).some((value) => value === undefined || value === "");
  if (!hasGaps) return paper;
  return Object.fromEntries(
    Object.entries(paper).filter(([, value]) => value !== undefined && value !== ""),
  );
}

function listOf<Key extends string, Value>(key: Key, values: readonly Value[]) {
  const distinct = new Map(values.map((value) => [JSON.stringify(value), value]));
  return values.length === 0 ? {} : { [key]: [...distinct.values()] };
}

/** The DOI of a preprint or of an archive gives way to that of the published version. */
function joinedIds(fullest: readonly Paper[]): PaperIds {
  const published = fullest.find(({ ids }) => ids.doi !== undefined && isPublishersDoi(ids.doi));
  const ids: PaperIds = merged(fullest.map(({ ids }) => ids));
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

function pageAt(href: string): Link {
  return { kind: "page", href };
}
