/** What follows the names of a reference: title, year, where it was printed, ids. */

import { isPlausibleYear } from "../../date.ts";
import { oneLine } from "../../one-line.ts";
import type { PaperIds } from "../../paper.ts";

import { untitledIn } from "./reference-labels.ts";
import { BLOCK, ITALIC, UPRIGHT, withoutMarks } from "./reference-marks.ts";
import type { Boundary } from "./reference-names.ts";

export interface ReferenceFacts {
  readonly title: string;
  readonly year: string;
  readonly venue: string;
  readonly ids: PaperIds;
}

/** No title is longer, and no venue. */
const LONGEST_TITLE = 600;
const LONGEST_VENUE = 160;

const YEAR_AT_HEAD =
  /^[ .,:]{0,4}(?:[([（]([^()[\]（）]{0,60})[)\]）]|((?:1[5-9]|20)\d\d)[a-z]?(?=[ .,:\uE002]))[ .,:。]{0,3}/u;
/** As IOP has it: no mark before the year, behind it, or behind the title. */
const BARE = /^ ?\d{4}[a-z]? $/u;
const FOUR_DIGITS = /(?<![\d–-])(?:1[5-9]|20)\d\d(?![\d–])/u;

type Before = Boundary | "bare year";

/** @param rest - what follows the names. */
export function factsOf(rest: string, boundary: Boundary, printed: string): ReferenceFacts {
  const untitled = untitledIn(printed);
  if (untitled !== undefined) return { title: "", ...untitled, ids: idsIn(printed) };
  const head = boundary === "year" ? YEAR_AT_HEAD.exec(rest) : null;
  const text = rest.slice(head?.[0].length ?? 0);
  const isRunOn = BARE.test(head?.[0] ?? "");
  const { title, end } = titleIn(text, isRunOn ? "bare year" : boundary);
  const after = text.slice(end);
  const dated = head?.[1] ?? head?.[2] ?? "";
  return {
    title: oneLine(title),
    year:
      FOUR_DIGITS.exec(dated)?.[0] ?? (head === null ? yearIn(after) || yearAtEnd(title) : dated),
    venue: oneLine(venueIn(after)),
    ids: idsIn(printed),
  };
}

interface Title {
  readonly title: string;
  /** Where the text goes on. */
  readonly end: number;
}

const QUOTES: Readonly<Record<string, RegExp>> = {
  "“": /[”“](?![\p{L}\d])/u,
  "”": /”(?![\p{L}\d])/u,
  '"': /"(?![\p{L}\d])/u,
  "„": /[“”](?![\p{L}\d])/u,
  "«": /»/u,
  "‘": /’(?![\p{L}\d])/u,
  "'": /'(?![\p{L}\d])/u,
  "「": /」/u,
  "『": /』/u,
  "`": /['`](?![\p{L}\d])/u,
};

/** "Phys. Lett. B 150, 431 (1985)", after the names: physicists print no titles. */
const UNTITLED =
  /^\uE000?(?:\p{Lu}[\p{L}&]{0,14}\.?[ ,]{1,2}|(?:of|the|and|&) ){1,8}\uE001?[ ,]{0,2}(?:[A-Z] ?)?\d{1,4}[ ,:(]{1,3}[A-Z]?\d[^\p{Ll}]{0,40}(?:[^\p{Ll}]{0,9}(?:doi|https?|arxiv|pp?|10\.\d{4})[^]*)?$/u;
/** "_J. Chem. Phys._, 2001, 1, 2": a name in italics with an abbreviation in it, and nothing but numbers behind it. */
const UNTITLED_ITALIC =
  /^\uE000(?=[^\uE001]{1,80}\.)(?:\p{Lu}[\p{L}&]{0,14}\.?[ ,]{0,2}|(?:of|the|and|&) ){1,8}\uE001[ ,]{0,2}(?:[A-Z] ?)?\d{1,4}[ ,:(]{1,3}[A-Z]?\d[^\p{Ll}]{0,40}$/u;

function titleIn(text: string, before: Before): Title {
  const start = /^[ .,:;\uE002]*/u.exec(text)?.[0].length ?? 0;
  const body = text.slice(start, start + LONGEST_TITLE);
  if (UNTITLED.test(body) || UNTITLED_ITALIC.test(body)) return { title: "", end: 0 };
  const found = quoted(body) ?? italic(body) ?? blocked(body) ?? inSentence(body, before);
  const title = withoutMarks(found.title).replace(/^["“]|[\s.,;:]+$/gu, "");
  return { title, end: start + found.end };
}

function quoted(body: string): Title | undefined {
  const at = body.startsWith(ITALIC) ? 1 : 0;
  const closing = QUOTES[body.charAt(at)]?.exec(body.slice(at + 1));
  if (closing === undefined || closing === null) return undefined;
  const title = body.slice(at + 1, at + 1 + closing.index);
  return { title, end: at + closing.index + 2 };
}

function italic(body: string): Title | undefined {
  const end = body.startsWith(ITALIC) ? body.indexOf(UPRIGHT) : -1;
  return end < 2 ? undefined : { title: body.slice(1, end), end: end + 1 };
}

function blocked(body: string): Title | undefined {
  const end = body.indexOf(BLOCK);
  if (end < 2) return undefined;
  const [first = ""] = body.slice(0, end).split(/\. (?=In )/u);
  const title = first.replace(/, (?:1[5-9]|20)\d\d[. ]{0,2}$/u, "");
  return { title, end: title.length };
}

const SENTENCE_END = /[.?!](?=[ \uE000-\uE002”"]|$)|\[[A-Z](?:\/[A-Z]+)?\]| \/\/ |。/gu;
/** Behind these, a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{Lu}|vs|cf|e\.g|i\.e|St|Dr|Mr|No|no|vol|Vol|ed|approx|sp|spp|ca|et al|resp|Inc|Ltd|U\.S)$/u;
/** In lists that set commas between all parts, what shows that the title is over. */
const COMMA_END =
  /, (?=\uE000|in:? |In:? |arXiv|(?:J|Phys|Proc|Ann|Trans|Rev|Comm|Nucl|Math|Adv)\. |(?:Journal|Proceedings|IEEE|Nature|Science|Annals|Transactions) |[^,]{2,60}? \d+ ?\((?:1[5-9]|20)\d\d\)|\p{Lu}[^,]{2,80},? (?:[Vv]ol\.? ?)?\d{1,4}(?!\p{L})|[Pp]h\.?D|[Mm]aster|https?:|doi)/u;

/** Behind a colon, Japanese lists set commas between all parts, and no blanks in a title. */
const UNSPACED_TITLE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{4}[^,，]{0,300}(?=[,，])/u;

function commaEnd(body: string, before: Before): number {
  if (before === "comma") return COMMA_END.exec(body)?.index ?? -1;
  return before === "colon" ? (UNSPACED_TITLE.exec(body)?.[0].length ?? -1) : -1;
}

/** A journal, with what IOP has behind it. */
const RUN_INTO =
  /\uE000[^\uE000\uE001]{1,200}\uE001[ ,]{0,2}(?:\d|pp? \d|[([]|arXiv|vol |at press|in press|submitted|$)/u;

function italicsEnd(body: string, before: Before): number {
  if (before === "bare year") return RUN_INTO.exec(body)?.index ?? -1;
  const at = body.indexOf(ITALIC);
  // "Title, *Journal*", but also "Growth of *E. coli* in water".
  return at > 0 && /[,.?!:]\s*$/u.test(body.slice(0, at)) ? at : -1;
}

function inSentence(body: string, before: Before): Title {
  const comma = commaEnd(body, before);
  const stop = sentenceEnd(body);
  const beforeItalic = italicsEnd(body, before);
  const address = body.search(/ <?https?:|,? doi:? ?10\./u);
  const ends = [comma, stop, beforeItalic, address].filter((end) => end > 0);
  const end = ends.length === 0 ? body.length : Math.min(...ends);
  const title = body.slice(0, end + (/[?!]/u.test(body.charAt(end)) ? 1 : 0));
  const isMark = body.charAt(end) === ITALIC;
  return { title, end: isMark ? end : Math.min(end + 1, body.length) };
}

/** A title does not end before a small letter, unless what follows is where it was printed. */
const SMALL_NEXT =
  /^[. ]{1,2}(?!(?:in|arXiv|bioRxiv|medRxiv|doi|https?|tech|available|eprint)(?!\p{L}))\p{Ll}/u;

function sentenceEnd(body: string): number {
  for (const { 0: sign, index } of body.matchAll(SENTENCE_END)) {
    const isSmallNext = SMALL_NEXT.test(body.slice(index, index + 12));
    const isShort = sign === "." && ABBREVIATION.test(body.slice(Math.max(0, index - 8), index));
    if (!isShort && !(isSmallNext && sign !== "?")) return index;
  }
  return -1;
}

const YEAR_FORMS = [
  /\(((?:1[5-9]|20)\d\d)[a-z]?\)/u,
  /(?<![\d–-])((?:1[5-9]|20)\d\d)(?=(?: ?\p{L}{3,9}\.?(?:-\p{L}{3,9})?(?: \d{1,2})?)?;)/u,
  /\([^()]{0,60}?\b((?:1[5-9]|20)\d\d)\)/u,
];
/** When a page was looked at, "[cit. 2020-01-02]", "Acesso em: 2 jan. 2020". */
const LOOKED_AT =
  /\[(?:cit|cited|viewed|accessed|consult\p{L}{1,4}|dostęp|zugriff)(?!\p{L})[^\]]{0,60}\]|(?<!\p{L})(?:accessed|retrieved|abgerufen|visited|viewed|ac?cess?o em|consult(?:é|ado)|zugriff am)(?!\p{L})(?:[^;)\]]{0,40}?(?:19|20)\d\d(?!\d)|[^.;)\]]{0,40})/giu;
/** Other numbers that look like years: pages, addresses, ids. */
const NO_YEAR =
  /https?:\S+|doi:? ?\S+|10\.\d{4,9}\/\S+|arxiv:? ?\S+|\b(?:pp?\.|pages?|vol\.|no\.|art\.) ?[\d–-]+|[:(]\d+[–-]+\d+|(?<!\d)\d+ ?[–-]+ ?\d{3,}|\[\d{4}-\d\d?-\d\d?\]|\((?:IF|JIF|impact factor)[ _-]?(?:19|20)\d\d[^()]{0,20}\)/giu;

function yearIn(after: string): string {
  const text = withoutMarks(after).replaceAll(LOOKED_AT, " ").replaceAll(NO_YEAR, " ");
  for (const form of YEAR_FORMS) {
    const year = form.exec(text)?.[1];
    if (year !== undefined) return year;
  }
  const years = text.match(/(?<![\d–-])(?:1[5-9]|20)\d\d(?![\d–])/gu) ?? [];
  return years.filter((year) => isPlausibleYear(Number(year))).at(-1) ?? "";
}

/** Of a reference whose parts nothing tells apart: "Mixing patterns in networks 67, 2003". */
function yearAtEnd(title: string): string {
  return /[ ,(]((?:1[5-9]|20)\d\d)\)?$/u.exec(title)?.[1] ?? "";
}

function venueIn(after: string): string {
  const start = after.indexOf(ITALIC);
  const end = after.indexOf(UPRIGHT, start);
  const isItalic = start !== -1 && end !== -1 && start < LONGEST_VENUE;
  const text = isItalic ? after.slice(start, end) : (VENUE.exec(after)?.[1] ?? "");
  const name = withoutMarks(text)
    .replace(/^(?:In:?|in:?) /u, "")
    .replace(PLACE_IN_VENUE, "");
  return name.length > LONGEST_VENUE || NO_VENUE.test(name) ? "" : name;
}

/** Behind the place of a publisher: "Cambridge: Cambridge University Press". */
const VENUE =
  /^(?:[A-Z](?:\/[A-Z]{1,3})?\])?[^\p{L}\d]*(?:\p{Lu}[^\d([;:.\uE000-\uE002]{1,40}: (?=\p{Lu})|\p{Script=Han}{2,8}[:：] ?(?=\p{Script=Han}))?([^\d([;:#\uE000-\uE002]{0,160})/u;
/** "12, no. 3, pp.": no mark and no number can be taken in two ways, which a pattern would try for all of them together. */
const PLACE_IN_VENUE =
  /(?:[,.:;，。』」\s]|\b(?:vol|v|no|n|nr|pp?|volume|pages|ed|url|https?|doi|available|retrieved from)\b|roč|č|\d(?:\([^()]*\))?)+$/iu;
const NO_VENUE =
  /^(?:(?:No|Chapter|Thesis|Vol|Tech|Volume|Online|Available|Retrieved|Accessed|Submitted|URL|PMID|doi|DOI|https?|arXiv:)(?!\p{L})|\p{Lu}\. \p{L}+,|.{0,1}$|\p{Ll}{1,5}$|.{0,150} (?:of|the|on|in|and|for|IEEE|ACM)$)|(?<!\p{L})[Ee]d(?:itor)?s?[.)]|(?:^| )(?:[Ee]ditors?|[Ee]ds)(?!\p{L})/u;

/** The first DOI, arXiv id and PMID of a text. */
export function idsIn(printed: string): PaperIds {
  const [doi] = /10\.\d{4,9}\/[^\s"<>{}|\\^`\]]+/u.exec(printed) ?? [];
  const [, arxiv] =
    /arxiv(?:\.org\/(?:abs|pdf)\/|:)\s?(\d{4}\.\d{4,5}|[a-z-]{2,9}(?:\.[A-Z]{2})?\/\d{7})/iu.exec(
      printed,
    ) ?? [];
  const [, pmid] = /PMID:? ?(\d{1,8})(?!\d)/u.exec(printed) ?? [];
  return { doi: doi === undefined ? undefined : doiWithin(doi), arxiv, pmid };
}

/** Without brackets and marks that belong to the text around it. */
function doiWithin(printed: string): string {
  const doi = printed.replace(/[.,;:'”’*_]+$/u, "");
  const closes = doi.endsWith(")") && doi.split(")").length > doi.split("(").length;
  return closes ? doi.slice(0, doi.lastIndexOf(")")) : doi;
}
