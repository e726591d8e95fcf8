/** The nouns of a bibliography. No code lives here. */

/** Where one paper stands in what was opened. */
export interface PaperRecord {
  readonly file: string;
  /** Position among the papers of that file, from 0. */
  readonly index: number;
  /** First line of the paper in that file, from 1. */
  readonly line: number;
  /** The byline as that file has it; the paper's own may come from another record. */
  readonly byline?: Byline;
  /** Where the file says that it has the facts from. */
  readonly source?: string;
  /** What the file says is doubtful about them. */
  readonly note?: string;
}

/** Identifiers that a source gives for a person. */
export interface PersonIds {
  readonly orcid?: string;
  readonly openalex?: string;
  readonly scopus?: string;
  readonly dblp?: string;
  readonly semanticScholar?: string;
}

/** One author of a byline. */
export interface PrintedAuthor {
  /** In the order in which names are read aloud, whatever order the source has. */
  readonly printed: string;
  /** Particle included: "van der Berg". Absent for groups and literals. */
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  /** A consortium is a group; a literal may be one or may be a person. Absent for people. */
  readonly kind?: "group" | "literal";
  readonly ids?: PersonIds;
}

/** The authors as printed on a paper. */
export interface Byline {
  /** In printed order; "et al." and its kin are not among them. */
  readonly authors: readonly PrintedAuthor[];
  /** `false` when the source cut the list ("et al."): a state of the list, not a person. */
  readonly listComplete: boolean;
}

export interface PaperIds {
  readonly doi?: string;
  readonly arxiv?: string;
  readonly pmid?: string;
  readonly openalex?: string;
}

export interface Link {
  readonly kind: "code" | "page";
  /** Absolute http or https address; readers drop every other scheme. */
  readonly href: string;
}

export interface Paper {
  readonly records: readonly PaperRecord[];
  /** As printed, TeX included; see `title.ts` for reading it. */
  readonly title: string;
  readonly byline: Byline;
  /** Authors whether the list shows them or not: the owners of the pages that list the paper. */
  readonly impliedAuthors?: readonly PrintedAuthor[];
  readonly year?: number;
  /** `true` when the year is our inference because the source prints none. */
  readonly inferredYear?: boolean;
  /** As precise as the source: "2023", "2023-04" or "2023-04-06". */
  readonly date?: string;
  readonly venue?: string;
  /** What the source calls it: "article", "Conference Paper". */
  readonly kind?: string;
  readonly keywords?: readonly string[];
  /** What the source files the paper under, e.g. "cs.LG". */
  readonly category?: string;
  readonly ids: PaperIds;
  /** The source says that code is published; `links` may or may not say where. */
  readonly hasCode?: boolean;
  readonly links: readonly Link[];
  readonly abstract?: string;
}

/** A figure that the source states about itself: shown as its claim, never as our count. */
export interface Claim {
  readonly name: string;
  readonly value: string;
  /** Why the claim cannot be taken at its word, if it contradicts the rest of the page. */
  readonly doubt?: string;
}

export interface Bibliography {
  readonly papers: readonly Paper[];
  /** The person an author page belongs to. */
  readonly owner?: string;
  /** Year in which the source was taken, if known; it dates papers printed without a year. */
  readonly capturedIn?: number;
  readonly claims: readonly Claim[];
}
