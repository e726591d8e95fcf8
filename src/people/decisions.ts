/** What the reader decided about who is who, in words that outlive the list they were decided on. */

import { fold } from "../bibliography/fold.ts";

/** A paper, named so that another export of it is recognised. */
export interface PaperReference {
  readonly title: string;
  readonly doi?: string;
}

/** A person, named so that next year's export has them, too: never by an index. */
export interface PersonReference {
  /** As printed. */
  readonly name: string;
  /** The first id there is: "orcid:0000-0002-1825-0097". It is tried before the name. */
  readonly id?: string;
  /** A paper on which the name is printed; it tells namesakes apart. Without it all of them are meant. */
  readonly paper?: PaperReference;
}

export type Decision =
  /** They are one person, who is called so if a name is given. */
  | { readonly kind: "joined"; readonly people: readonly PersonReference[]; readonly name?: string }
  /** They are two people, whatever the rules say. */
  | {
      readonly kind: "kept-apart";
      readonly people: readonly [PersonReference, PersonReference];
    }
  /** On these papers it is somebody else of the same name. */
  | {
      readonly kind: "split";
      readonly person: PersonReference;
      readonly papers: readonly PaperReference[];
    }
  | { readonly kind: "renamed"; readonly person: PersonReference; readonly name: string }
  /** It is no person, and nobody is drawn for it. */
  | { readonly kind: "left-out"; readonly person: PersonReference }
  /** "This is me": the person the list is about. */
  | { readonly kind: "owner"; readonly person: PersonReference };

/** In the order in which they were taken. Plain data: JSON as it stands. */
export type Decisions = readonly Decision[];

export const NO_DECISIONS: Decisions = [];

/** The decisions with one more, without those that it overrules; to take one back, filter it out. */
export function decided(decisions: Decisions, decision: Decision): Decisions {
  const same = overruledBy(decision);
  // A name given before a split is the rest's, and who is renamed now may be the part.
  const lastSplit = decisions.findLastIndex(({ kind }) => kind === "split");
  const stays = (earlier: Decision, i: number) =>
    !same.has(subjectOf(earlier)) || (earlier.kind === "renamed" && i < lastSplit);
  return [...decisions.filter(stays), decision];
}

/** Subjects of the decisions that a new one takes the place of. */
function overruledBy(decision: Decision): ReadonlySet<string> {
  const opposite =
    decision.kind === "joined"
      ? pairsOf(decision.people).map((people) => subjectOf({ kind: "kept-apart", people }))
      : decision.kind === "kept-apart"
        ? [subjectOf({ kind: "joined", people: decision.people })]
        : [];
  return new Set([subjectOf(decision), ...opposite]);
}

/** The same for two decisions of which only the later one can hold. */
function subjectOf(decision: Decision): string {
  switch (decision.kind) {
    case "joined":
    case "kept-apart":
      return JSON.stringify([decision.kind, ...decision.people.map(asText).toSorted()]);
    case "split":
      return JSON.stringify([decision.kind, decision.person, decision.papers]);
    case "renamed":
    case "left-out":
      return JSON.stringify([decision.kind, asText(decision.person)]);
    case "owner":
      return decision.kind;
    default:
      return decision satisfies never;
  }
}

function pairsOf(people: readonly PersonReference[]) {
  return people.flatMap((one, i) =>
    people.slice(i + 1).map((other): readonly [PersonReference, PersonReference] => [one, other]),
  );
}

function asText({ name, id, paper }: PersonReference): string {
  return JSON.stringify([id ?? fold(name), id === undefined && paper ? fold(paper.title) : ""]);
}
