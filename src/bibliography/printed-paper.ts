/** What a source prints about one paper → a paper, its ids and dates in their one spelling. */

import { idsInAddresses } from "./address-ids.ts";
import { listedTwice, nameListedTwice } from "./bylines/listed-twice.ts";
import { isIsoDate, isPlausibleYear } from "./date.ts";
import { type Finding, quoted } from "./diagnostic.ts";
import { normalArxiv, normalDoi, normalOpenAlex, normalPmid } from "./ids.ts";
import { linksIn } from "./link.ts";
import { oneLine } from "./one-line.ts";
import type { Byline, Link, Paper, PaperIds, PrintedAuthor } from "./paper.ts";
import type { Entry } from "./paper-problems.ts";
import {
  codeIn,
  LEFT_OUT,
  NO_AUTHORS,
  NO_TITLE,
  NO_YEAR,
  say,
  strangeYear,
  UNKNOWN_AUTHORS,
} from "./paper-problems.ts";
import type { Writable } from "./writable.ts";

/** One paper in its source's words; what the source leaves out is absent or blank. */
export interface PrintedPaper {
  readonly title: string;
  readonly byline: Byline;
  /** Any text that holds a year: "2014", "Endoscopic Ultrasound (2014) 3:3". */
  readonly year?: string;
  /** Kept when it begins as "2023", "2023-04" or "2023-04-06" and agrees with the year. */
  readonly date?: string;
  readonly venue?: string;
  readonly kind?: string;
  readonly category?: string;
  readonly keywords?: readonly string[];
  /** In any spelling, with or without a resolver. */
  readonly ids?: PaperIds;
  /** Text whose web addresses lead to the paper. */
  readonly address?: string;
  /** Of these, those that lead to nothing but the paper, where that is not said of all. */
  readonly ownAddress?: string;
  readonly abstract?: string;
}

/** What tables print for a value that they do not have: an address of no DOI, too. */
const BLANK = /^(?:|0|n\/?a|nan|none|null|unavailable|-+|https?:\/\/(?:dx\.)?doi\.org\/?)$/iu;
/** Names that catalogues print where no author is known; DataCite's begin with a colon: "(:unav)". */
const NOBODY =
  /^\[?(?:anonymous|anon\.?|no authors?(?: names?)? (?:available|found|given|listed|supplied)|(?:author )?(?:not (?:available|found)|unknown)|unknown authors?|null author|deleted author|n\/a|nan|none|null|\(?:(?:un(?:a[clpsv]|kn)|none|null|tba)\)?)\]?$/iu;

/** Registers of trials, which the Cochrane Library lists as authors, with the number of a trial or without: "Nct", "Euctr, Nl". */
const REGISTER =
  /^(?:(?:actrn|chictr|ctis|ctri|drks|euctr|irct|isrctn|jprn|jrct|kct|nct|nl-omon|ntr|pactr|per-(?=\d)|rbr|slctr|tctr)[-\d/][-\w/]*|(?:actrn|chictr|ctri|euctr|isrctn|jprn|nct|pactr|slctr|tctr))$/iu;
/** In characters. */
const LONGEST_REGISTER = 40;

/**
 * The paper, or nothing after reporting a record that holds neither title nor authors nor an id.
 *
 * Placeholders such as "[No author name available]" are taken out of the byline and reported.
 */
export function paperFrom(printed: PrintedPaper, entry: Entry): Paper | undefined {
  const title = oneLine(printed.title);
  const byline = knownAuthors(printed.byline, entry);
  const ids = idsFrom(printed, entry);
  if (title === "" && byline.authors.length === 0 && isEmpty(ids)) {
    say(entry, LEFT_OUT);
    return undefined;
  }
  const year = yearIn(printed.year) ?? yearIn(printed.date?.slice(0, 4));
  if (title === "") say(entry, NO_TITLE);
  if (byline.authors.length === 0) say(entry, byline.listComplete ? NO_AUTHORS : UNKNOWN_AUTHORS);
  const twice = nameListedTwice(byline);
  if (twice !== undefined) say(entry, listedTwice(twice));
  if (year === undefined) say(entry, missingYear(printed.year?.trim()));
  const paper = { records: [entry.record], title, byline, ids, links: linksOf(printed) };
  return withFacts(paper, year, printed);
}

/** Four digits, of any script, but for the zeros of a blank date. */
function missingYear(printed = ""): Finding {
  return /^(?!0000)\p{Nd}{4}$/u.test(printed) ? strangeYear(printed) : NO_YEAR;
}

/** BibTeX's "\&" comes through programs that write RIS. */
function venueIn(printed: string): string {
  const venue = oneLine(printed);
  return venue.includes("\\&") ? venue.replaceAll("\\&", "&") : venue;
}

/** Adds key by key: spreading facts that may be absent takes half of the time of reading a table. */
function withFacts(paper: Writable<Paper>, year: number | undefined, printed: PrintedPaper): Paper {
  const abstract = printed.abstract?.trim() ?? "";
  const date = printed.date === undefined ? undefined : dateIn(printed.date, year);
  const venue = printed.venue ? venueIn(printed.venue) : "";
  const kind = printed.kind ? oneLine(printed.kind) : "";
  const category = printed.category ? oneLine(printed.category) : "";
  const keywords = keywordsFrom(printed.keywords);
  if (year !== undefined) paper.year = year;
  if (date !== undefined) paper.date = date;
  if (!isBlank(venue)) paper.venue = venue;
  if (!isBlank(kind)) paper.kind = kind;
  if (!isBlank(category)) paper.category = category;
  if (keywords !== undefined) paper.keywords = keywords;
  if (!isBlank(abstract)) paper.abstract = abstract;
  return paper;
}

/** Whether nothing is said: "N/A". All texts come through here, and most are longer. */
function isBlank(text: string): boolean {
  return text.length < 8 && BLANK.test(text);
}

function linksOf({ address = "", abstract = "" }: PrintedPaper): readonly Link[] {
  // Joined only where both hold addresses: the abstract is most of the text.
  if (abstract === "" || !abstract.includes("://")) return linksIn(address);
  return linksIn(address.includes("://") ? `${address} ${abstract}` : abstract);
}

const MAY_BE_NOBODY = /^[[(:aAnNuUdD ]/;

/** Whether a printed name stands for nobody: "[Anonymous]". */
function isNobody(name: string): boolean {
  // Told by the first letter first: every name of every paper comes through here.
  if (name.length > 40 || !MAY_BE_NOBODY.test(name)) return false;
  // R prints "NA" for what it does not have; Na is a family.
  return name.trim() === "NA" || NOBODY.test(name.trim());
}

function knownAuthors(byline: Byline, entry: Entry): Byline {
  const nobody = nobodyIn(byline);
  if (nobody === undefined) return byline;
  say(entry, {
    severity: "note",
    code: "nobody",
    message: `${quoted(nobody.printed)} stands where an author would; no person was made of it.`,
    remedy: "Nothing to do, unless you know who the authors are.",
    several: "papers have a placeholder for an author",
  });
  return { ...byline, authors: byline.authors.filter((author) => !isNoAuthor(author)) };
}

function nobodyIn({ authors }: Byline): PrintedAuthor | undefined {
  for (const author of authors) if (isNoAuthor(author)) return author;
  return undefined;
}

function isNoAuthor({ printed, family = printed }: PrintedAuthor): boolean {
  return isNobody(printed) || (MAY_BE_REGISTER.test(family) && isRegister(family));
}

/** Told by two letters first, as above. */
const MAY_BE_REGISTER = /^(?:ac|ch|ct|dr|eu|i[rs]|j[pr]|kc|n[clt]|p[ae]|rb|sl|tc)/i;

function isRegister(family: string): boolean {
  return family.length < LONGEST_REGISTER && REGISTER.test(family);
}

function yearIn(printed = ""): number | undefined {
  if (printed.length < 4) return undefined;
  if (printed.length === 4) return plausible(fourDigits(printed));
  return printed
    .match(/(?<!\d)\d{4}(?!\d)/gu)
    ?.map(Number)
    .find(isPlausibleYear);
}

/** Without a pattern and the platform's reader of numbers, which take longer. */
function fourDigits(printed: string): number {
  let number = 0;
  for (let i = 0; i < 4; i++) {
    const digit = printed.charCodeAt(i) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
}

const ZERO = 48;

function plausible(year: number): number | undefined {
  return isPlausibleYear(year) ? year : undefined;
}

function dateIn(printed: string | undefined, year: number | undefined): string | undefined {
  const [date] = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)/u.exec(printed?.trim() ?? "") ?? [];
  return isIsoDate(date) && date.startsWith(String(year)) ? date : undefined;
}

function idsFrom(
  { ids: printed = {}, address = "", ownAddress = address }: PrintedPaper,
  entry: Entry,
): PaperIds {
  const own = printed.doi ? normalDoi(printed.doi) : undefined;
  const linked = idsInAddresses(ownAddress, own !== undefined);
  const doi = own ?? linked.doi;
  const arxivOfDoi = doi?.startsWith(ARXIV_DOI) ? doi.slice(ARXIV_DOI.length) : "";
  const arxiv = normalArxiv(printed.arxiv || arxivOfDoi) ?? linked.arxiv;
  const pmid = (printed.pmid ? normalPmid(printed.pmid) : undefined) ?? linked.pmid;
  const openalex = printed.openalex ? normalOpenAlex(printed.openalex) : undefined;
  // Most papers have a DOI alone, or nothing: an empty object would keep room for more.
  const ids: Writable<PaperIds> = doi === undefined ? {} : { doi };
  if (arxiv !== undefined) ids.arxiv = arxiv;
  if (pmid !== undefined) ids.pmid = pmid;
  if (openalex !== undefined) ids.openalex = openalex;
  if (printed.doi && doi === undefined) reportNoId("doi", printed.doi, entry);
  if (printed.arxiv && arxiv === undefined) reportNoId("arxiv", printed.arxiv, entry);
  if (printed.pmid && pmid === undefined) reportNoId("pmid", printed.pmid, entry);
  if (printed.openalex && openalex === undefined) reportNoId("openalex", printed.openalex, entry);
  return ids;
}

const ARXIV_DOI = "10.48550/arxiv.";

function isEmpty({ doi, arxiv, pmid, openalex }: PaperIds): boolean {
  return (doi ?? arxiv ?? pmid ?? openalex) === undefined;
}

function reportNoId(key: keyof PaperIds, printed: string, entry: Entry): void {
  const value = printed.trim();
  if (BLANK.test(value)) return;
  // A file may have one in every record: the words are made where they are listed.
  if (entry.countUnlisted(codeIn(entry.format, NOT_AN_ID))) return;
  say(entry, {
    severity: "note",
    code: NOT_AN_ID,
    message: `${quoted(value)} is no ${ID_NAMES[key]}; it was left out.`,
    remedy: "Correct slips in the source, so that duplicates are found.",
    several: "identifiers are not of their kind and were left out",
  });
}

const NOT_AN_ID = "not-an-id";
const ID_NAMES = { doi: "DOI", arxiv: "arXiv id", pmid: "PubMed id", openalex: "OpenAlex id" };

function keywordsFrom(printed: readonly string[] = []): readonly string[] | undefined {
  if (printed.length === 0) return undefined;
  const words = printed.map(oneLine);
  const keywords = (words.length > FEW ? [...new Set(words)] : words).filter(isNewWord);
  return keywords.length === 0 ? undefined : keywords;
}

/** So many words are searched faster than a set of them is made. */
const FEW = 32;

function isNewWord(word: string, place: number, words: readonly string[]): boolean {
  return word !== "" && (words.length > FEW || words.indexOf(word) === place);
}
