/** Files that we cannot read, by what they begin with: what they are, and how to get the papers out. */

interface KnownBeginning {
  /** Ends the sentence "The file holds no papers that Coterie can read: …". */
  readonly looksLike: string;
  /** Absent where nothing is better than another file. */
  readonly remedy?: string;
}

/** The first that fits is named. */
const beginnings: readonly (KnownBeginning & { readonly pattern: RegExp })[] = [
  { looksLike: "it is empty", pattern: /^$/u },
  { looksLike: "it looks like a PDF", pattern: /^%PDF/u },
  { looksLike: "it looks like a PNG picture", pattern: /^.PNG/u },
  {
    looksLike: "it looks like a ZIP archive or an Office document",
    pattern: /^PK\x03\x04/u,
    remedy: "Unpack it and open what is in it; save a spreadsheet as CSV (UTF-8) and open that.",
  },
  {
    looksLike: "it looks like a document of old Excel or Word",
    // D0 CF 11 E0, as windows-1252.
    pattern: /^ÐÏ\x11à/u,
    remedy:
      "Save the table as CSV (UTF-8), or export again: Web of Science as plain text or tab delimited.",
  },
  { looksLike: "it looks like a web page saved as HTML", pattern: /^<(?:!doctype html|html)/iu },
  {
    looksLike: "it looks like MODS, a library's XML",
    pattern: /^<[^]{0,400}<(?:\w+:)?mods(?:Collection)?\b/iu,
    remedy:
      "Export the records as RIS or BibTeX, or let Zotero or JabRef turn this file into them.",
  },
  {
    looksLike: "it looks like Zotero's RDF",
    pattern: /^<[^]{0,2000}(?:<rdf:RDF|zotero\.org\/namespaces)/iu,
    remedy: "Export the library from Zotero as Better BibTeX, BibTeX, RIS or CSL JSON.",
  },
  { looksLike: "it looks like XML", pattern: /^</u },
  {
    looksLike: "it looks like JSON of HAL",
    pattern: /^\{[^]{0,400}"response"\s*:\s*\{[^]{0,200}"docs"/u,
    remedy: "Ask HAL for the same list with wt=bibtex, or export BibTeX from its pages.",
  },
  { looksLike: "it looks like JSON of another kind", pattern: /^[{[]/u },
  {
    looksLike: "it looks like a bibliography that LaTeX has typeset (.bbl)",
    pattern: /^[^]{0,3000}\\(?:begin\{thebibliography\}|bibitem|datalist|refsection\{|sortlist)/u,
    remedy: "Open the .bib file that it was made of.",
  },
  { looksLike: "it looks like BibTeX", pattern: /^@\w/u },
  {
    looksLike: "it looks like PubMed's text of a summary or an abstract",
    pattern: /^(?:1[.:] )[^]{0,4000}\bPMID: \d/u,
    remedy: 'Save the same search at PubMed with "Save", format "PubMed", and open that file.',
  },
  {
    looksLike: "it looks like a CITATION.cff, which describes one program",
    pattern: /^(?:#[^\n]{0,300}\n|\s)*cff-version:/u,
  },
  {
    looksLike: "it looks like CSL YAML",
    pattern: /^(?:---\s*)?(?:references:\s*)?- (?:id|type|author):/u,
    remedy: "Export the papers as CSL-JSON, BibTeX or RIS; pandoc turns YAML into them too.",
  },
];

/** What a text of no format is, if its beginning tells. */
export function knownBeginning(head: string): KnownBeginning | undefined {
  return beginnings.find(({ pattern }) => pattern.test(head));
}
