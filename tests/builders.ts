import { givenFirst } from "../src/bibliography/author-name.ts";
import { impliedOn } from "../src/bibliography/owner.ts";
import type { Bibliography, Paper, PersonIds } from "../src/bibliography/paper.ts";
import { type Filters, USUAL_FILTERS } from "../src/network/filters.ts";
import { buildNetwork, type Network } from "../src/network/network.ts";
import { identify } from "../src/people/identify.ts";
import { type AppState, initialState } from "../src/state/app-state.ts";
import { type OpenedFile, sourceOf } from "../src/state/opened/source.ts";

import "./fetch-rules.ts";

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
    byline: { authors: authors.map((name) => givenFirst(name)), listComplete },
    ids: {},
    links: [],
    ...others,
  };
}

/** The paper with these ids of its authors, in their order. */
export function withIds(paper: Paper, ...ids: readonly (PersonIds | undefined)[]): Paper {
  const authors = paper.byline.authors.map((author, i) => {
    const own = ids[i];
    return own === undefined ? author : { ...author, ids: own };
  });
  return { ...paper, byline: { ...paper.byline, authors } };
}

/** A bibliography of these papers, without owner or claims. */
export function aBibliography(...papers: readonly Paper[]): Bibliography {
  return { papers, claims: [] };
}

/** These papers as a file has them: each with its place in it, the first on line 1. */
export function aListIn(file: string, ...papers: readonly Paper[]): Bibliography {
  const placed = papers.map((paper, index) => ({
    ...paper,
    records: [{ file, index, line: index + 1 }],
  }));
  return aBibliography(...placed);
}

/** The author page of a person who is an author of each of these papers, shown or not. */
export function aPageOf(owner: string, ...papers: readonly Paper[]): Bibliography {
  return { papers: impliedOn(papers, owner), owner, claims: [] };
}

/** The names of a paper's authors as they are printed. */
export function namesOf(paper: Paper | undefined): readonly string[] {
  return paper?.byline.authors.map(({ printed: name }) => name) ?? [];
}

/** The network of these papers, without an owner. */
export function aNetwork(...papers: readonly Paper[]): Network {
  return buildNetwork(papers, identify(aBibliography(...papers)));
}

/** A network in which each line is a paper, given by the first names of its authors: "Ada Bob". */
export function aNetworkOf(...bylines: readonly string[]): Network {
  return aNetwork(...bylines.map((byline) => aPaper({ authors: byline.split(" ") })));
}

/** The usual filters, with these people hidden. */
export function hiding(...people: readonly number[]): Filters {
  return { ...USUAL_FILTERS, hidden: people };
}

/** Index of the author of this name. */
export function authorNamed(network: Network, name: string): number {
  const author = network.authors.findIndex((candidate) => candidate.name === name);
  if (author < 0) throw new RangeError(`no author is called ${name}`);
  return author;
}

/** A file that was read without a remark. */
export function anOpenedFile(name: string, bibliography: Bibliography): OpenedFile {
  return { name, format: "list", bibliography, diagnostics: [] };
}

/** The state in which a bibliography is first seen: nobody hidden, nobody selected. */
export function aState(bibliography: Bibliography): AppState {
  return initialState(sourceOf([anOpenedFile("Looms", bibliography)]), "light");
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
