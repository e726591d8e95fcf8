/** What sources call kinds of papers → what reference managers call them. */

interface PaperKind {
  readonly pattern: RegExp;
  readonly bibtex: string;
  readonly ris: string;
}

/** The first that fits is taken. */
const kinds: readonly PaperKind[] = [
  { pattern: /chapter|^incollection$|^inbook$|^CHAP$/iu, bibtex: "incollection", ris: "CHAP" },
  { pattern: /conference|proceeding|^CONF$|^CPAPER$/iu, bibtex: "inproceedings", ris: "CONF" },
  { pattern: /thesis|dissertation|^THES$/iu, bibtex: "phdthesis", ris: "THES" },
  { pattern: /preprint|unpublished|^UNPB$/iu, bibtex: "unpublished", ris: "UNPB" },
  { pattern: /report|^RPRT$/iu, bibtex: "techreport", ris: "RPRT" },
  { pattern: /book|^BOOK$/iu, bibtex: "book", ris: "BOOK" },
  { pattern: /article|journal|review|^JOUR$/iu, bibtex: "article", ris: "JOUR" },
];

/** The type of an entry of BibTeX; a paper of no known kind that appeared somewhere is an article. */
export function bibtexType(kind: string | undefined, hasVenue: boolean): string {
  return known(kind)?.bibtex ?? (kind === undefined && hasVenue ? "article" : "misc");
}

/** The type of a record of RIS. */
export function risType(kind: string | undefined, hasVenue: boolean): string {
  return known(kind)?.ris ?? (kind === undefined && hasVenue ? "JOUR" : "GEN");
}

function known(kind: string | undefined): PaperKind | undefined {
  return kind === undefined ? undefined : kinds.find(({ pattern }) => pattern.test(kind));
}
