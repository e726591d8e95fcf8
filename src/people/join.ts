/** Why two printed names are one person. */

/** In the order in which they are tried; the first that holds is named. */
export type JoinRule =
  /** The reader said so. */
  | "decision"
  /** Both have one ORCID, OpenAlex, Scopus, DBLP or Semantic Scholar id. */
  | "id"
  /** Two records print the same paper, and this is its author at one place. */
  | "same-paper"
  /** They differ in case, accents, dots, hyphens or blanks alone. */
  | "same-name"
  /** One has a middle initial that the other leaves out. */
  | "middle-initial"
  /** One has initials only where the other has names. */
  | "initials"
  /** They write ä, ö, ü, ø, å or a particle in two ways. */
  | "transliteration";

/** One step by which a spelling came to its person. */
export interface Join {
  /** As printed. */
  readonly spelling: string;
  /** The spelling that it was joined to; the same one where two papers print it alike. */
  readonly with: string;
  readonly rule: JoinRule;
  /** The id, or the co-author both share; absent where nobody else in the list could be meant. */
  readonly evidence?: string;
}
