import type { Bibliography, Paper } from "../src/bibliography/paper.ts";

/** What a test may say about a paper; everything else is plain. */
type PaperFacts = Partial<Omit<Paper, "byline">> & {
  readonly authors?: readonly string[];
  readonly listComplete?: boolean;
};

/** What a test may say about an author page; each paper is the lines of one, without its abstract. */
interface PageFacts {
  /** Lines above the papers. */
  readonly header?: readonly string[];
  readonly papers?: readonly PrintedPaper[];
}

interface PrintedPaper {
  /** Category, date and perhaps "Code": "LGFeb 6, 2025Code". */
  readonly heading?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly abstract?: string;
}

/** A paper by Ada and Bob, unless told otherwise. */
export function aPaper(facts: PaperFacts = {}): Paper {
  const { authors = ["Ada", "Bob"], listComplete = true, ...others } = facts;
  return {
    records: [{ file: "test", index: 0, line: 1 }],
    title: "On Looms",
    byline: { names: authors, listComplete },
    ids: {},
    links: [],
    ...others,
  };
}

/** A bibliography of these papers, without owner or claims. */
export function aBibliography(...papers: readonly Paper[]): Bibliography {
  return { papers, claims: [] };
}

/** The text of Ada's author page, with one paper unless told otherwise. */
export function anAuthorPage(facts: PageFacts = {}): string {
  const { header = ["Ada", ""], papers = [{}] } = facts;
  return `${[...header, ...papers.map(printed)].join("\n")}\n`;
}

function printed({
  heading = "LGFeb 6, 2025",
  title = "On Looms",
  byline = "Ada, Bob",
  abstract = "Looms weave.",
}: PrintedPaper): string {
  return `${heading}\n${title}\n\n${byline}\n\n${abstract}\n`;
}
