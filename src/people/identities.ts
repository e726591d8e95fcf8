/** Who is who: the people of a list, and who of them is on which paper. */

import type { Decision, Decisions } from "./decisions.ts";
import type { Join } from "./join.ts";
import type { PersonId } from "./person-ids.ts";

/** What the reader chose about names. */
export interface NameChoices {
  /** "exact": equal but for case and white space. "safe": also what is certain by ids and rules. */
  readonly names: "exact" | "safe";
  /** Consortia and the like beside the people; nobody unless included. */
  readonly groups: "leave-out" | "include";
  readonly decisions: Decisions;
}

/** A person, as identified from the bylines. */
export interface Author {
  /**
   * Stable in addresses: the first id there is (ORCID, OpenAlex, Scopus, DBLP), else the folded most
   * frequent spelling; numbered for namesakes.
   */
  readonly key: string;
  /** The most frequent spelling that is written out, if any is; or what the reader calls this person. */
  readonly name: string;
  /** The family name in it; not known of who was renamed, or is named by a network file. */
  readonly family?: string | undefined;
  /** Every printed spelling, most frequent first. */
  readonly spellings: readonly string[];
  /** ORCID first. */
  readonly ids: readonly PersonId[];
  /** Why the spellings are one person; empty where there was nothing to join. */
  readonly reasons: readonly Join[];
  /** A consortium, not a person. */
  readonly isGroup: boolean;
}

/** An author on a paper; the position in the byline is the position in `byline`. */
export interface Authorship {
  /** Index into `authors`. */
  readonly author: number;
  /** The list does not show this person, yet the page says so: its owner where the list is cut. */
  readonly implied: boolean;
}

export interface Identities {
  /** Ordered by key, so that the order of papers changes nothing. */
  readonly authors: readonly Author[];
  /** One list per paper, in printed order, each person once; implied authors last. */
  readonly bylines: readonly (readonly Authorship[])[];
  /** Per paper: the author at each place of its byline, `undefined` for who is left out. */
  readonly places: readonly (readonly (number | undefined)[])[];
  /** Index of the owner of the page, if there is one. */
  readonly owner: number | undefined;
  /** How many people rest on joins of each kind; one person may rest on several. */
  readonly restingOn: Readonly<Record<"ids" | "rules" | "decisions", number>>;
  /** Pairs of people whom decisions keep apart, or who are two since papers were split off. */
  readonly keptApart: readonly (readonly [number, number])[];
  /** Decisions that change nothing, and why. */
  readonly unmet: readonly UnmetDecision[];
}

export interface UnmetDecision {
  readonly decision: Decision;
  /**
   * No paper prints such a name any more, another decision says the opposite, or whoever is to be split is
   * on none of the papers, or on no other.
   */
  readonly why: "nobody" | "contradicted" | "undivided";
}
