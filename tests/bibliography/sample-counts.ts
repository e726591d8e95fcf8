/**
 * What every sample file holds by a count that is not ours (in samples/SOURCES.md of the team, by
 * scripts of a few lines in another language), and by ours where it differs, with the reason.
 */

/** Records, mentions of authors, and people: names that are equal but for case. */
export type Counts = readonly [records: number, mentions: number, people: number];

export interface Sample {
  /** Folder and name; a copy in tests/bibliography/samples/ has the name alone. */
  readonly file: string;
  readonly counted: Counts;
  /** Ours, where it differs. */
  readonly ours?: Counts;
  readonly because?: string;
}

const UNICODE_CASE = "the other count takes names for different that differ in case alone";

export const samples: readonly Sample[] = [
  { file: "bibtex/R-stats.bib", counted: [171, 274, 220] },
  { file: "bibtex/arikreuter-papers.bib", counted: [23, 116, 25] },
  {
    file: "bibtex/badFormat.bib",
    counted: [3, 4, 4],
    ours: [3, 7, 7],
    because:
      "Chambers, J. M., Cleveland, W. S., Kleiner, B., Tukey, P. A. are four people, not one",
  },
  {
    file: "bibtex/biblatex-apa-test-references.bib",
    counted: [284, 440, 378],
    ours: [283, 439, 374],
    because:
      "an entry is commented out with %; Jr, Sr, II and III are no part of a given or family name",
  },
  {
    file: "bibtex/davidruegamer-papers.bib",
    counted: [9, 16, 10],
    ours: [9, 16, 9],
    because: 'the marks of "Einstein*†, A." are no part of the name',
  },
  { file: "bibtex/gbk_test.bib", counted: [1, 1, 1] },
  {
    file: "bibtex/glottolog-silpng.bib",
    counted: [6486, 10303, 2275],
    ours: [6486, 8200, 2169],
    because:
      'underscores, Author Unknown, and "trans." or "comps." alone (545) are nobody; "trans." beside a name is no part of it; two lists have commas alone; a name lacks a blank; "Martin, William H. and Iii" is one, "Evans." one',
  },
  { file: "bibtex/jabref-authors.bib", counted: [212, 766, 221] },
  { file: "bibtex/jabref-complex.bib", counted: [20, 54, 53] },
  { file: "bibtex/jabref-crossref.bib", counted: [4, 6, 6] },
  {
    file: "bibtex/jabref-groups-97.bib",
    counted: [911, 2784, 1819],
    ours: [911, 2784, 1816],
    because: `${UNICODE_CASE}: Mizuno, Ko-taro and Ko-Taro; Akimoto, K. is printed Akimoto K., and Fromhold, Jr., A. T. in two ways`,
  },
  { file: "bibtex/jabref-testjabref.bib", counted: [156, 432, 426] },
  { file: "bibtex/jabref-utf8-bom.bib", counted: [2, 1, 1] },
  {
    file: "bibtex/mendeley-idiocy.bib",
    counted: [465, 696, 540],
    ours: [512, 747, 585],
    because: "the other count misses 47 entries whose type has an underscore, as in @web_page",
  },
  { file: "bibtex/scopus-bib_sco.bib", counted: [100, 684, 544] },
  { file: "bibtex/tnagler-references.bib", counted: [54, 182, 97] },
  {
    file: "bibtex/unabbreviate-1436.bib",
    counted: [506, 3079, 2089],
    ours: [506, 3079, 2088],
    because: "the III of Cargill, III, G. S. is no part of a given or family name",
  },
  { file: "bibtex/xampl_standard.bib", counted: [13, 16, 15] },
  { file: "ris/asreview-baseline.ris", counted: [100, 648, 595] },
  { file: "ris/asreview-embase.ris", counted: [6, 29, 29] },
  { file: "ris/asreview-issue1099.txt", counted: [7, 22, 22] },
  { file: "ris/asreview-issue992.txt", counted: [19, 13, 13] },
  { file: "ris/asreview-many-authors.ris", counted: [1, 7456, 1] },
  { file: "ris/asreview-ovid.ris", counted: [6, 32, 28] },
  { file: "ris/asreview-proquest.ris", counted: [6, 47, 47] },
  { file: "ris/asreview-pubmed_endnote.txt", counted: [6, 50, 49] },
  { file: "ris/asreview-scopus.ris", counted: [6, 26, 25] },
  { file: "ris/asreview-zotero.ris", counted: [100, 648, 595] },
  {
    file: "ris/bcc-library.ris",
    counted: [462, 479, 385],
    ours: [462, 479, 384],
    because: `${UNICODE_CASE}: Envío team and Envío Team`,
  },
  { file: "ris/litstudy-example.ris", counted: [25, 163, 153] },
  { file: "ris/rispy-bom.ris", counted: [1, 0, 0] },
  { file: "ris/rispy-utf.ris", counted: [1, 5, 5] },
  {
    file: "ris/rispy-wos.ris",
    counted: [0, 0, 0],
    ours: [2, 13, 13],
    because: "the other count took it for RIS; it is Web of Science's plain text",
  },
  { file: "ris/scopus4histcite.ris", counted: [87, 292, 252] },
  { file: "nbib/jabref-NbibImporterTest.nbib", counted: [1, 3, 3] },
  { file: "nbib/jabref-medline-complete.txt", counted: [1, 2, 2] },
  { file: "nbib/jabref-medline-multi.txt", counted: [5, 2, 2] },
  {
    file: "wos/asreview-wos.txt",
    counted: [0, 0, 0],
    ours: [10, 36, 28],
    because: "the other count took it for Web of Science's plain text; it is RIS",
  },
  { file: "wos/bibliometrix-wos_sample.txt", counted: [8, 25, 25] },
  { file: "wos/metaknowledge-badFile.isi", counted: [32, 66, 44] },
  { file: "wos/metaknowledge-savedrecs.txt", counted: [32, 66, 44] },
  {
    file: "wos/scopus4histcite-wos1.txt",
    counted: [87, 87, 82],
    ours: [87, 292, 252],
    because:
      "the other count takes a line of names with semicolons for one; the .ris of the same papers has ours",
  },
  { file: "csv/asreview-embase.csv", counted: [6, 29, 29] },
  { file: "csv/bibliometrix-lens_sample.csv", counted: [8, 28, 28] },
  {
    file: "csv/bibliometrix-openalex_sample.csv",
    counted: [8, 0, 0],
    ours: [8, 20, 20],
    because: "the other count does not know the column of authors",
  },
  { file: "csv/bibliometrix-scopus_sample.csv", counted: [8, 38, 38] },
  { file: "csv/br-scopus.csv", counted: [10, 50, 50] },
  { file: "csv/litstudy-ieee_1.csv", counted: [100, 358, 338] },
  { file: "csv/litstudy-scopus.csv", counted: [58, 213, 185] },
  {
    file: "csv/litstudy-springer.csv",
    counted: [1000, 994, 982],
    ours: [1000, 42, 39],
    because:
      "952 cells hold several names without anything between them: unknown authors, and no person each",
  },
  { file: "csv/scopus-ocp.csv", counted: [100, 684, 544] },
  // Counted in Python: the lengths of the author lists, and the different names in them.
  { file: "json/crossref-works-peerj-20.json", counted: [20, 148, 142] },
  { file: "json/openalex-works-page1.json", counted: [25, 239, 122] },
  { file: "json/semanticscholar-paper-turing.json", counted: [1, 1, 1] },
  { file: "json/ykfrkw-orcid-works.json", counted: [34, 0, 0] },
  { file: "xml/arxiv-api-testing-100.atom.xml", counted: [100, 366, 323] },
  { file: "xml/jabref-EndnoteXmlArticle2.xml", counted: [2, 2, 2] },
];

/**
 * What @citation-js/plugin-bibtex 0.8.2 makes of the copies: entries and mentions of authors. It takes
 * "others" for somebody, 1 and 11 times, and cannot read biblatex-apa-test-references.bib for its
 * commented-out entry. Written down instead of installed: it brings 14 packages, one of which wants a
 * newer Node than we ask for.
 */
export const citationJs: readonly (readonly [file: string, entries: number, mentions: number])[] = [
  ["bibtex/jabref-authors.bib", 212, 767 - 1],
  ["bibtex/jabref-testjabref.bib", 156, 443 - 11],
  ["bibtex/jabref-complex.bib", 20, 54],
  ["bibtex/jabref-crossref.bib", 4, 6],
  ["bibtex/jabref-utf8-bom.bib", 2, 1],
  ["bibtex/tnagler-references.bib", 54, 182],
  ["bibtex/arikreuter-papers.bib", 23, 116],
  ["bibtex/davidruegamer-papers.bib", 9, 16],
];
