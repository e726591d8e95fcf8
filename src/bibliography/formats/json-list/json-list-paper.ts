/** An object of anybody's JSON, or YAML → a paper, whatever its keys are called. */

import { listAt, textAt, valueAt } from "../../json/json-path.ts";
import { withoutMarkup } from "../../markup.ts";
import type { PaperIds } from "../../paper.ts";
import type { PrintedPaper } from "../../printed-paper.ts";

import { type Fields, fieldsOf, hasOne, textIn, textsIn } from "./json-keys.ts";
import { addressesIn } from "./json-list-addresses.ts";

/** PLOS displays titles and authors, OpenAIRE has a main title. */
export const TITLES =
  "title titles papertitle articletitle documenttitle dctitle titledisplay maintitle chaptertitle".split(
    " ",
  );
const YEARS = [
  "year",
  "publicationyear",
  "pubyear",
  "publishedyear",
  "yearpublished",
  "produceddateyi",
  "dcyear",
  "publicationdateyi",
  "publicationdateyear",
];
const DATES = [
  "publicationdate",
  "datepublished",
  "publisheddate",
  "published",
  "publishedat",
  "date",
  "pubdate",
  "prismcoverdate",
  "prismpublicationdate",
  "issued",
  "dcdateissued",
  "dateofacceptance",
];
const VENUES = [
  "journal",
  "venue",
  "publicationtitle",
  "booktitle",
  "proceedingstitle",
  "containertitle",
  "journalref",
  "conference",
  "publication",
  "fulljournalname",
  "journaltitle",
  "journalname",
  "sourcetitle",
  "pub",
  "publicationname",
  "prismpublicationname",
  "ispartof",
  // HAL, CORE and OpenAIRE.
  "journaltitles",
  "booktitles",
  "conferencetitles",
  "journals",
  "container",
];

export function paperOf(fields: Fields, record: unknown): Omit<PrintedPaper, "byline"> {
  return {
    title: withoutMarkup(textIn(fields, TITLES)),
    // The first version of a preprint; the day of the last change is no date of the paper.
    year:
      dateIn(fields, [...YEARS, ...DATES]) ||
      textAt(versionsOf(record), "created") ||
      // Paperpile: "published": {"year": "2020"}; NVA.
      textAt(fields.get("published"), "year") ||
      textAt(fields.get("publicationdate"), "year") ||
      yearOfStatus(fields) ||
      yearOfVenue(fields),
    date: dateIn(fields, DATES),
    venue:
      textIn(fields, VENUES) ||
      (isOfPaper(fields) ? textIn(fields, ["source"]) : "") ||
      // Europe PMC's XML, and NVA.
      textIn(fieldsOf(fields.get("journalinfo")), ["journal"]) ||
      textIn(fieldsOf(fields.get("reference")), ["publicationcontext"]),
    kind: textIn(fields, [
      "documenttype",
      "itemtype",
      "publicationtype",
      "entrytype",
      "type",
      "doctype",
      "doctypes",
    ]),
    keywords: textsIn(fields, "keywords"),
    ids: idsOf(fields),
    address: textIn(fields, ["url", "link", "pdfurl", "entryid"]) || (addressesIn(fields)[0] ?? ""),
    abstract: textIn(fields, ["abstract", "summary", "abstractnote"]),
  };
}

/** Beside these a source is the journal: in the Lens, Publish or Perish and ERIC; elsewhere a record comes from it. */
const BESIDE_JOURNAL = ["lensid", "cites", "publicationdateyear"];

/** Mendeley's is the journal, too. */
function isOfPaper(fields: Fields): boolean {
  return keyedIds(fields).size > 0 || hasOne(fields, BESIDE_JOURNAL);
}

/** The first with a year in it: bioRxiv's answers have "published": "NA" beside the date. */
function dateIn(fields: Fields, names: readonly string[]): string {
  const dates = names.map((name) => textIn(fields, [name]));
  return dates.find((text) => /\p{Nd}{4}/u.test(text)) ?? dates.find((text) => text !== "") ?? "";
}

function versionsOf(record: unknown): unknown {
  const versions = valueAt(record, "versions");
  return Array.isArray(versions) ? versions[0] : undefined;
}

/** Pure lists when a paper was submitted, accepted and published. */
function yearOfStatus(fields: Fields): string {
  const statuses = listAt({ list: fields.get("publicationstatuses") }, "list");
  const years = statuses.map((status) => textAt(valueAt(status, "publicationDate"), "year"));
  return years.findLast((year) => year !== "") ?? "";
}

/** OpenReview tells it in the entry of BibTeX that it offers, or in the name of the meeting: "ICLR.cc/2024/Conference". */
function yearOfVenue(fields: Fields): string {
  const entry = /\byear\s{0,9}=\s{0,9}[{"]?(\d{4})/u.exec(textIn(fields, ["bibtex"]));
  return entry?.[1] ?? /\/(\d{4})\//u.exec(textIn(fields, ["venueid"]))?.[1] ?? "";
}

function idsOf(fields: Fields): PaperIds {
  const entry = textIn(fields, ["entryid"]);
  return {
    doi:
      textIn(fields, ["doi", "dois", "doiids", "prismdoi", "dcdoi"]) ||
      listedId(fields, /^(?:cir:)?doi$/iu) ||
      (textsIn(fields, "identifier").find((id) => DOI.test(id)) ?? "") ||
      textIn(keyedIds(fields), ["doi"]) ||
      textAt(fields.get("reference"), "doi"),
    pmid:
      textIn(fields, ["pmid", "pubmedid"]) ||
      listedId(fields, /^(?:pmid|pubmed)$/iu) ||
      textIn(keyedIds(fields), ["pmid"]),
    // The data set of arXiv calls it the id of the paper.
    arxiv:
      textIn(fields, ["arxivid", "arxiv", ...(fields.has("authorsparsed") ? ["id"] : [])]) ||
      listedId(fields, /^arxiv$/iu) ||
      textIn(keyedIds(fields), ["arxiv"]) ||
      (entry.includes("arxiv.org/") ? entry : ""),
    openalex: textIn(fields, ["openalexid"]),
  };
}

/** An id of another kind may have one in it. */
const DOI = /^(?:doi:\s?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4}/iu;

/** CiNii, Springer, OpenAIRE, Cristin and zbMATH, too. */
const LISTS_OF_IDS = [
  "articleids",
  "identifier",
  "identifiers",
  "externalids",
  "dcidentifier",
  "pids",
  "links",
];

/** One of a list of ids of several kinds. */
function listedId(fields: Fields, kind: RegExp): string {
  const ids = LISTS_OF_IDS.flatMap((name) => listAt({ ids: fields.get(name) }, "ids"));
  const id = fieldsOf(
    ids.find((entry) =>
      kind.test(textIn(fieldsOf(entry), ["type", "idtype", "scheme", "urltype"])),
    ),
  );
  return textIn(id, ["value", "id", "url", "identifier"]);
}

/** Mendeley's: one of each kind, by its name. */
function keyedIds(fields: Fields): Fields {
  return fieldsOf(fields.get("identifiers"));
}
