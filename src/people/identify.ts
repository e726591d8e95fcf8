/** Bylines → people: which printed names are one person. */

import { givenFirst } from "../bibliography/author-name.ts";
import type { Bibliography } from "../bibliography/paper.ts";

import { joinDecided, marksOf, type Sorted, sortDecisions } from "./apply-decisions.ts";
import { type Person, peopleFrom } from "./authors.ts";
import { blocksOf } from "./blocks.ts";
import { bylinesOf } from "./bylines.ts";
import { Clusters } from "./clusters.ts";
import type { Decision, Decisions } from "./decisions.ts";
import { NO_DECISIONS } from "./decisions.ts";
import type { Join } from "./join.ts";
import { joinById } from "./join-by-id.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import type { PersonId } from "./person-ids.ts";
import { referencesTo } from "./references.ts";
import { restingOn } from "./resting-on.ts";
import { joinByRules } from "./safe-rules.ts";
import { type Marks, unitsByName, unitsByTellingName } from "./units.ts";

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
  /** The most frequent printed spelling, or what the reader calls this person. */
  readonly name: string;
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
  /** Pairs of people whom decisions keep apart. */
  readonly keptApart: readonly (readonly [number, number])[];
  /** Decisions that change nothing, and why. */
  readonly unmet: readonly UnmetDecision[];
}

export interface UnmetDecision {
  readonly decision: Decision;
  /** No paper prints such a name any more, or another decision says the opposite. */
  readonly why: "nobody" | "contradicted";
}

const DEFAULTS: NameChoices = { names: "safe", groups: "leave-out", decisions: NO_DECISIONS };

/** Finds out who is who. The order of papers and files changes nothing. */
export function identify(
  { papers, owner }: Bibliography,
  choices: Partial<NameChoices> = {},
): Identities {
  const { names, groups, decisions } = { ...DEFAULTS, ...choices };
  const printed = mentionsIn(papers, { names, groups });
  const references = referencesTo(printed, papers);
  const decided = sortDecisions(decisions, references);
  const marks = marksOf(decided, references, printed);
  const mentions = withoutIdsOfOthers(printed, marks);
  const units = (names === "exact" ? unitsByName : unitsByTellingName)(mentions, marks);
  const clusters = new Clusters(units, papers.length);
  if (names === "safe") {
    joinById(clusters);
    joinByRules(clusters, blocksOf(units), papers.length);
  }
  const contradicted = joinDecided(clusters, decided, mentions.length);
  const people = peopleFrom({ clusters, mentions, papers, decided });
  const authorOf = authorsOfMentions(people, mentions.length);
  return {
    authors: people.map(({ author }) => author),
    ...bylinesOf(papers, mentions, authorOf),
    owner: ownerAmong(authorOf, { decided, mentions, owner }),
    restingOn: restingOn(people.map(({ author }) => author)),
    keptApart: keptApart(authorOf, decided),
    unmet: [...decided.unmet, ...contradicted],
  };
}

/** An id that was given to two people is the id of one of them: who was split off has it no more. */
function withoutIdsOfOthers(mentions: readonly Mention[], { parts }: Marks): readonly Mention[] {
  if (parts.size === 0) return mentions;
  return mentions.map((mention, i) => (parts.has(i) ? { ...mention, ids: [] } : mention));
}

/** Per mention the index of its person, -1 for nobody. */
function authorsOfMentions(people: readonly Person[], mentionCount: number): Int32Array {
  const authorOf = new Int32Array(mentionCount).fill(-1);
  people.forEach(({ mentions }, author) => {
    for (const mention of mentions) authorOf[mention] = author;
  });
  return authorOf;
}

function keptApart(authorOf: Int32Array, { met }: Sorted): Identities["keptApart"] {
  return met.flatMap(({ decision, found }) => {
    if (decision.kind !== "kept-apart") return [];
    const [one = -1, other = -1] = found.map(([mention]) => authorOf[mention!]);
    return one === -1 || other === -1 || one === other ? [] : [[one, other] as const];
  });
}

/** Whom the reader calls the owner, else whom the page belongs to. */
function ownerAmong(
  authorOf: Int32Array,
  { decided, mentions, owner }: { decided: Sorted; mentions: readonly Mention[]; owner?: string },
): number | undefined {
  const chosen = decided.met.findLast(({ decision }) => decision.kind === "owner")?.found[0]?.[0];
  if (chosen === undefined && owner === undefined) return undefined;
  const name = givenFirst(owner ?? "").printed;
  const isOwner = ({ names }: Mention) => names.some(({ printed }) => printed === name);
  const author = authorOf[chosen ?? mentions.findIndex(isOwner)] ?? -1;
  return author === -1 ? undefined : author;
}
