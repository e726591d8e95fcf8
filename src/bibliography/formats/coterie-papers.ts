/** Our own list of papers, in which nothing is lost. */

import { isIsoDate, isPlausibleYear } from "../date.ts";
import type { Finding } from "../diagnostic.ts";
import { inFile, quoted } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import { normalArxiv, normalDoi, normalOpenAlex, normalPmid } from "../ids.ts";
import type { JsonEntry, JsonObject, Kind } from "../json/json.ts";
import {
  bracedObject,
  field,
  objectsOf,
  parseObject,
  quotedText,
  reportUnknownKeys,
  trueOrFalse,
} from "../json/json.ts";
import { objectLines } from "../json/json-lines.ts";
import { prettyJson } from "../json/json-text.ts";
import { isWebAddress } from "../link.ts";
import { impliedOn } from "../owner.ts";
import type { Bibliography, Claim, Link, Paper, PaperIds, PaperRecord } from "../paper.ts";
import type { Reader, Source } from "../reading.ts";
import { emptyBibliography } from "../reading.ts";
import { aText, listOf } from "../shape.ts";

import { idFrom, readAuthor, someAuthors, writeAuthor } from "./coterie/coterie-authors.ts";
import { salvaged } from "./coterie/coterie-salvage.ts";

export const coteriePapers: Format = {
  name: "Coterie list of papers",
  recognises: isCoteriePapers,
  read: readCoteriePapers,
};

const format = "coterie-papers";
const version = 1;

const aVersion: Kind<number> = {
  is: (value) => typeof value === "number",
  expected: `the version number ${version}`,
};
const texts: Kind<readonly string[]> = { is: listOf(aText), expected: "a list of texts" };
const aYear: Kind<number> = { is: isPlausibleYear, expected: "a year such as 2023" };
const aDate: Kind<string> = { is: isIsoDate, expected: "a date such as 2023-04-06" };
const aLinkKind: Kind<Link["kind"]> = {
  is: (value) => value === "code" || value === "page",
  expected: '"code" or "page"',
};
const anAddress: Kind<string> = { is: isWebAddress, expected: "an http or https address" };

const fileKeys = ["format", "version", "owner", "capturedIn", "claims", "papers"];
const claimKeys = ["name", "value", "doubt"];
const linkKeys = ["kind", "href"];
const idKeys = ["doi", "arxiv", "pmid", "openalex"];
const dateKeys = ["date", "year", "inferredYear"];
const factKeys = ["venue", "kind", "keywords", "category", "hasCode", "ids", "links"];
const recordKeys = ["source", "note"];
const paperKeys = ["title", "authors", "listComplete", ...dateKeys, ...factKeys, ...recordKeys];

/** Whether the beginning of a text is that of a list of papers in our own format. */
function isCoteriePapers(head: string): boolean {
  return head.startsWith("{") && /"format"\s*:\s*"coterie-papers"/u.test(head);
}

/** Reads our own format; a value of the wrong kind is left out and reported with its paper's line. */
function* readCoteriePapers({ file, text }: Source): Reader {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const problems: Finding[] = [];
  const whole = parseObject(text, (finding) => void problems.push(finding));
  const salvage = whole === undefined ? salvaged(text, report) : undefined;
  const object = whole ?? salvage?.object;
  if (object === undefined) findings.push(...problems);
  const root: JsonEntry = { object: object ?? {}, report };
  if (object === undefined || !isOurVersion(root)) {
    return { bibliography: emptyBibliography, diagnostics: inFile(file, findings) };
  }
  reportUnknownKeys(root, fileKeys);
  const papers: Paper[] = [];
  const objects = objectsOf(root, "papers");
  const lines = salvage?.lines ?? objectLines(text, "papers");
  for (const [i, printed] of objects.entries()) {
    const line = lines[i] ?? 1;
    const entry = { object: printed, line, report };
    const paper = paperFrom(entry);
    const record = { file, index: papers.length, line, ...recordFacts(entry) };
    if (paper !== undefined) papers.push({ records: [record], ...paper });
    yield (i + 1) / objects.length;
  }
  const facts = pageFacts(root);
  const bibliography = { papers: impliedOn(papers, facts.owner), ...facts };
  return { bibliography, diagnostics: inFile(file, findings) };
}

/**
 * Writes the facts of a bibliography as readable JSON. Abstracts are other people's text
 * and records are places in files: neither is written.
 */
export function writeCoteriePapers(bibliography: Bibliography): string {
  const { owner, capturedIn, claims, papers } = bibliography;
  return prettyJson({ format, version, owner, capturedIn, claims, papers: papers.map(factsOf) });
}

function isOurVersion(root: JsonEntry): boolean {
  const found = field(root, "version", aVersion);
  if (found === version) return true;
  root.report({
    severity: "error",
    code: "coterie-papers/unknown-version",
    message: `The list of papers is of version ${found ?? "unknown"}; this Coterie reads version ${version}.`,
    remedy: "Open it with a newer Coterie, or save it again.",
  });
  return false;
}

function pageFacts(root: JsonEntry): Omit<Bibliography, "papers"> {
  const claims = objectsOf(root, "claims").flatMap((object) => claimFrom({ ...root, object }));
  return {
    owner: field(root, "owner", quotedText),
    capturedIn: field(root, "capturedIn", aYear),
    claims,
  };
}

function claimFrom(entry: JsonEntry): readonly Claim[] {
  reportUnknownKeys(entry, claimKeys);
  const name = field(entry, "name", quotedText);
  const value = field(entry, "value", quotedText);
  const doubt = field(entry, "doubt", quotedText);
  if (name !== undefined && value !== undefined) return [{ name, value, doubt }];
  entry.report(missing("A claim needs a name and a value", entry));
  return [];
}

function paperFrom(entry: JsonEntry): Omit<Paper, "records"> | undefined {
  reportUnknownKeys(entry, paperKeys);
  const title = field(entry, "title", quotedText);
  const authors = field(entry, "authors", someAuthors);
  if (title === undefined || authors === undefined) {
    entry.report(missing("A paper needs a title and authors", entry));
    return undefined;
  }
  return {
    title,
    byline: {
      authors: authors.map((author) => readAuthor(author, entry)),
      listComplete: field(entry, "listComplete", trueOrFalse) ?? true,
    },
    year: field(entry, "year", aYear),
    inferredYear: field(entry, "inferredYear", trueOrFalse),
    date: field(entry, "date", aDate),
    venue: field(entry, "venue", quotedText),
    kind: field(entry, "kind", quotedText),
    keywords: field(entry, "keywords", texts),
    category: field(entry, "category", quotedText),
    ids: idsFrom({ ...entry, object: field(entry, "ids", bracedObject) ?? {} }),
    hasCode: field(entry, "hasCode", trueOrFalse),
    links: objectsOf(entry, "links").flatMap((object) => linkFrom({ ...entry, object })),
  };
}

function recordFacts(entry: JsonEntry): Pick<PaperRecord, "source" | "note"> {
  const source = field(entry, "source", quotedText);
  const note = field(entry, "note", quotedText);
  return { ...(source !== undefined && { source }), ...(note !== undefined && { note }) };
}

function idsFrom(entry: JsonEntry): PaperIds {
  reportUnknownKeys(entry, idKeys);
  return {
    doi: idFrom(entry, "doi", normalDoi),
    arxiv: idFrom(entry, "arxiv", normalArxiv),
    pmid: idFrom(entry, "pmid", normalPmid),
    openalex: idFrom(entry, "openalex", normalOpenAlex),
  };
}

function linkFrom(entry: JsonEntry): readonly Link[] {
  reportUnknownKeys(entry, linkKeys);
  const href = field(entry, "href", anAddress);
  return href === undefined ? [] : [{ kind: field(entry, "kind", aLinkKind) ?? "page", href }];
}

function missing(message: string, { line, object }: JsonEntry): Finding {
  return {
    severity: "warning",
    code: "coterie-papers/incomplete-entry",
    ...(line && { line }),
    message: `${message}; one with only ${quoted(Object.keys(object).join(", "))} was left out.`,
    remedy: "Add what is missing, or remove what is no paper.",
    several: "entries lack what they need and were left out",
  };
}

/** The facts in the order in which a reader looks for them; what is absent or empty is not written. */
function factsOf({ title, byline, ids, links, records, ...paper }: Paper): JsonObject {
  return {
    title,
    authors: byline.authors.map(writeAuthor),
    listComplete: byline.listComplete,
    date: paper.date,
    year: paper.year,
    inferredYear: paper.inferredYear,
    venue: paper.venue,
    kind: paper.kind,
    keywords: paper.keywords,
    category: paper.category,
    hasCode: paper.hasCode,
    ids: Object.values(ids).some((id) => id !== undefined) ? ids : undefined,
    links: links.length > 0 ? links : undefined,
    source: records[0]?.source,
    note: records[0]?.note,
  };
}
