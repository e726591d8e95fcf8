/** The nouns of a bibliography. No code lives here. */

/** Where one paper stands in what was opened. */
export interface PaperRecord {
  readonly file: string;
  /** Position among the papers of that file, from 0. */
  readonly index: number;
  /** First line of the paper in that file, from 1. */
  readonly line: number;
}

/** The authors as printed on a paper. */
export interface Byline {
  /** Printed spellings in printed order; "et al." and its kin are not among them. */
  readonly names: readonly string[];
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
  readonly year?: number;
  /** `true` when the year is our inference because the source prints none. */
  readonly inferredYear?: boolean;
  /** As precise as the source: "2023", "2023-04" or "2023-04-06". */
  readonly date?: string;
  readonly venue?: string;
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
  /** The person an author page belongs to: an author of every one of its papers. */
  readonly owner?: string;
  /** Year in which the source was taken, if known; it dates papers printed without a year. */
  readonly capturedIn?: number;
  readonly claims: readonly Claim[];
}
