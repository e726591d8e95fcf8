/** Files that we cannot read, by what they begin with: what they are, and how to get the papers out. */

interface KnownBeginning {
  /** Ends the sentence "The file looks like …". */
  readonly looksLike: string;
  readonly remedy: string;
}

/** Where nothing is better than another file. */
const another = "Open an export of papers instead, such as BibTeX, RIS, CSV or JSON.";
const asText =
  "Save it as plain text (UTF-8) and open that, or export its papers as BibTeX, RIS or CSV.";
/** A feed has the newest papers alone, most often with the first author or none. */
const notAFeed =
  "Feeds hold what is new, often without whole author lists: export the papers where it comes from, as BibTeX, RIS or CSV.";
const asTable = "Save the table as CSV (UTF-8) and open that.";

/** The first that fits is named. */
const beginnings: readonly (KnownBeginning & { readonly pattern: RegExp })[] = [
  { looksLike: "a PDF", pattern: /^%PDF/u, remedy: another },
  { looksLike: "a PNG picture", pattern: /^.PNG/u, remedy: another },
  { looksLike: "a JPEG picture", pattern: /^ÿØÿ/u, remedy: another },
  {
    looksLike: "a document of Word",
    pattern: /^PK\x03\x04[^]*?word\//u,
    remedy: asText,
  },
  {
    looksLike: "a workbook of Excel",
    pattern: /^PK\x03\x04[^]*?xl\//u,
    remedy: asTable,
  },
  {
    looksLike: "a spreadsheet of LibreOffice",
    pattern: /^PK\x03\x04[^]{0,100}opendocument\.spreadsheet/u,
    remedy: asTable,
  },
  {
    looksLike: "a document of LibreOffice",
    pattern: /^PK\x03\x04[^]{0,100}opendocument/u,
    remedy: asText,
  },
  {
    looksLike: "a ZIP archive",
    pattern: /^PK\x03\x04/u,
    remedy: "Unpack it and open what is in it.",
  },
  {
    looksLike: "a document of old Excel or Word",
    // D0 CF 11 E0, as windows-1252.
    pattern: /^ÐÏ\x11à/u,
    remedy:
      "Save a table as CSV (UTF-8) and a text as plain text, or export again: Web of Science as plain text or tab delimited.",
  },
  {
    looksLike: "a pointer of Git LFS",
    pattern: /^version https:\/\/git-lfs\./u,
    remedy:
      "Download the file it points to: at GitHub, with the button for the raw file on its page.",
  },
  {
    looksLike: "a list of references as they are printed",
    // "Adole, T., et al. (2016). …", as EndNote's annotated style and APA begin.
    pattern:
      /^\p{Lu}[\p{L}'’ -]{1,40}, (?:\p{Lu}\.[ -]?){1,4}[^\n]{0,500}\((?:19|20)\d\d[a-z]?\)[.:,]? /u,
    remedy:
      "Open the whole list, of three references at least, each with its authors, title and year; or export it as BibTeX or RIS: in EndNote with the output style BibTeX Export.",
  },
  { looksLike: "a document in RTF", pattern: /^\{\\rtf/u, remedy: asText },
  {
    looksLike: "a table in HTML (.xls)",
    pattern:
      /^<table\b|^<(?:!doctype html|html)[^]{0,2000}(?:office:excel|<(?:body|head)[^>]*>\s*<table\b)/iu,
    remedy:
      "Export again: Web of Science as plain text or tab delimited, Embase as CSV or RIS, CNKI as NoteExpress or RefWorks; or open it in a spreadsheet and save it as CSV (UTF-8).",
  },
  {
    looksLike: "a report of ProQuest",
    pattern: /^_{20,}\s+Report Information from ProQuest/u,
    remedy: "Export the same list from ProQuest as RIS.",
  },
  {
    looksLike: "a list of EBSCO",
    pattern: /^(?:Result List Export\s+)?Record: 1\r?\nTitle: /u,
    remedy: "Export the same list from EBSCO as RIS (Direct Export), or as BibTeX.",
  },
  {
    looksLike: "a web page saved as HTML",
    pattern: /^<(?:!doctype html|html)/iu,
    remedy: "Export the papers from the page as BibTeX, RIS or CSV, or save its text alone.",
  },
  {
    looksLike: "a feed (RSS)",
    pattern: rootElement(String.raw`rss[\s>]|rdf:RDF\s[^<>]*purl\.org\/rss\/`),
    remedy: notAFeed,
  },
  {
    looksLike: "a feed (Atom)",
    pattern: rootElement(String.raw`(?:\w{1,20}:)?feed\s[^<>]*w3\.org\/2005\/Atom`),
    remedy: notAFeed,
  },
  {
    looksLike: "a figure that Coterie saved (SVG)",
    pattern: rootElement(String.raw`svg\s[^]{0,2000}Made with Coterie`),
    remedy: "Open the papers or the session that it was made of.",
  },
  { looksLike: "an SVG picture", pattern: rootElement(String.raw`svg[\s>]`), remedy: another },
  { looksLike: "XML of another kind", pattern: /^</u, remedy: another },
  {
    looksLike: "an answer of HAL without authors",
    pattern: /^\{[^]{0,400}"response"\s*:\s*\{[^]{0,200}"docs"/u,
    remedy: "Ask HAL for the same list with wt=bibtex, or export BibTeX from its pages.",
  },
  {
    looksLike: "a feed (JSON Feed)",
    pattern: /^\{[^]{0,2000}?"version"\s*:\s*"https:\\?\/\\?\/jsonfeed\.org/iu,
    remedy: notAFeed,
  },
  {
    looksLike: "a session of Coterie",
    pattern: /^\{\s*"format"\s*:\s*"coterie-session"/u,
    remedy: "Open it in the app, or open the papers that it was made of.",
  },
  {
    looksLike: "decisions on names that Coterie saved",
    pattern: /^\{\s*"format"\s*:\s*"coterie-decisions"/u,
    remedy:
      'Open the papers, then load these: "Load decisions…" in the tab Names, --decisions on the command line.',
  },
  {
    looksLike: "TOML",
    pattern: /^(?:#[^\n]{0,300}\n\s*){0,40}(?:\+{3}\r?\n|\[{1,2}[\w.-]{1,80}\]{1,2}\s*\n)/u,
    remedy:
      "Give each of its papers a title and authors, under keys of these names, and where or when it appeared.",
  },
  // "[1] Lovelace, A." is a reference.
  {
    looksLike: "JSON of another kind",
    pattern: /^(?!\[\d{1,4}\]\s{0,9}[^\s,\]}])[{[]/u,
    remedy: another,
  },
  {
    looksLike: "a bibliography that LaTeX has typeset (.bbl)",
    pattern: /^[^]{0,3000}\\(?:begin\{thebibliography\}|bibitem|datalist|refsection\{|sortlist)/u,
    remedy: "Open the .bib file that it was made of.",
  },
  {
    looksLike: "Turtle (RDF)",
    pattern: /^(?:#[^\n]{0,300}\n|\s){0,20}@(?:prefix|base)\s/iu,
    remedy: 'Export the same papers as BibTeX or RIS, from Zotero also as "Zotero RDF".',
  },
  {
    looksLike: "BibTeX",
    pattern: /^@\w/u,
    remedy: "Export it again: entries begin with a line such as @article{key,",
  },
  {
    looksLike: "PubMed's text of a summary or an abstract",
    pattern: /^(?:1[.:] )[^]{0,4000}\bPMID: \d/u,
    remedy: 'Save the same search at PubMed with "Save", format "PubMed", and open that file.',
  },
  {
    looksLike: "a CITATION.cff, which describes one program",
    pattern: /^(?:#[^\n]{0,300}\n|\s)*cff-version:/u,
    remedy: another,
  },
  {
    looksLike: "a list of DOIs",
    pattern:
      /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s?)?10\.\d{4,9}\/\S{1,300}(?:\s*\n|\s*$)/iu,
    remedy:
      "DOIs name no authors, and nothing is looked up from here: add them to Zotero by identifier, and export them from there as BibTeX or RIS.",
  },
  {
    looksLike: "YAML",
    pattern:
      /^(?:---\s*)?(?:references:\s*)?- (?:id|type|author):|^(?:---\s*)?(?:#[^\n]{0,300}\n\s*){0,9}-\s[^]{0,3000}?^\s{1,8}(?:authors?|title):/mu,
    remedy:
      "Give each of its papers a title and authors, under keys of these names, and where or when it appeared.",
  },
  // Control characters that no text has.
  { looksLike: "no text", pattern: /^[^]{0,200}?[\x01-\x08\x0e-\x1a]/u, remedy: another },
];

/** What a text of no format is, if its beginning tells. */
export function knownBeginning(head: string): KnownBeginning | undefined {
  return beginnings.find(({ pattern }) => pattern.test(head));
}

/** What begins within the first tag of XML, which declarations and comments may stand before. */
function rootElement(beginning: string): RegExp {
  const before = String.raw`\s|<\?[^>]*>|<!--(?:(?!-->)[^])*-->|<!doctype[^<>]*>`;
  return new RegExp(`^(?:${before})*<(?:${beginning})`, "iu");
}
