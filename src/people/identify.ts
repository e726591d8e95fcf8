/** Bylines → people: which printed names are one person. */

import { givenFirst } from "../bibliography/author-name.ts";
import type { Bibliography } from "../bibliography/paper.ts";

import { bylinesOf } from "./bylines.ts";
import { type Sorted, sortDecisions } from "./decisions/apply-decisions.ts";
import { touchedBy } from "./decisions/decided-groups.ts";
import { meantBy, type Parting, partedPeople } from "./decisions/parting.ts";
import { NO_DECISIONS } from "./decisions.ts";
import type { Author, Identities, NameChoices } from "./identities.ts";
import type { Mentions } from "./mentions.ts";
import type { PrintedName } from "./names/printed-name.ts";
import { exchanged, numbered } from "./namesakes.ts";
import { type Person, personOf } from "./person.ts";
import { restingNow } from "./resting-on.ts";
import { undecidedIn } from "./undecided.ts";

const DEFAULTS: NameChoices = { names: "safe", groups: "leave-out", decisions: NO_DECISIONS };

/**
 * Finds out who is who. The order of papers and files changes nothing.
 *
 * What does not depend on decisions is worked out once for a list of papers: a decision is then answered
 * in a fraction of the time, with the same result.
 */
export function identify(
  { papers, owner }: Bibliography,
  choices: Partial<NameChoices> = {},
): Identities {
  const { names, groups, decisions } = { ...DEFAULTS, ...choices };
  const undecided = undecidedIn(papers, { names, groups });
  const { mentions, references, groupOf, people } = undecided;
  const decided = sortDecisions(decisions, references);
  const touched = touchedBy(decided, undecided, names);
  const gone = new Set(
    Array.from(touched.gone, ({ mentions: [first] }) => people[groupOf[first!]!]!),
  );
  const added = [...touched.added].flatMap((group) => personOf(group, mentions, touched) ?? []);
  const numberedPeople = numbered(exchanged(undecided.ordered, gone, added));
  const authorOf = authorsOfMentions(numberedPeople, mentions.count);
  const { partings } = touched;
  const authors = renamed(numberedPeople, decided, { authorOf, partings });
  return {
    authors,
    ...bylinesOf(papers, mentions, authorOf),
    owner: ownerAmong({ authorOf, partings }, { decided, mentions, owner }),
    restingOn: restingNow(undecided.restingOn, gone, added),
    keptApart: [...keptApart(authorOf, decided), ...partedPeople(partings, authorOf)],
    unmet: [...decided.unmet, ...touched.unmet],
  };
}

/** Who has which mention, after all decisions. */
interface Now {
  /** Per mention the index of its person, -1 for nobody. */
  readonly authorOf: Int32Array;
  readonly partings: readonly Parting[];
}

/** People as the reader calls them, by the latest decision; their keys stay. */
function renamed(
  people: readonly Person[],
  { met }: Sorted,
  { authorOf, partings }: Now,
): readonly Author[] {
  const authors = people.map(({ author }) => author);
  for (const { decision, number, found } of met) {
    if (decision.kind !== "renamed" && decision.kind !== "joined") continue;
    const { kind, name } = decision;
    if (name === undefined) continue;
    const called = new Set(
      meantBy(found.flat(), number, partings).map((mention) => authorOf[mention]!),
    );
    // Whom other decisions keep apart are not one person, and not called alike.
    if (kind === "joined" && called.size > 1) continue;
    for (const index of called)
      if (index !== -1) {
        authors[index] = { ...authors[index]!, name, family: undefined };
      }
  }
  return authors;
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
  { authorOf, partings }: Now,
  { decided, mentions, owner }: { decided: Sorted; mentions: Mentions; owner?: string },
): number | undefined {
  const chosen = decided.met.findLast(({ decision }) => decision.kind === "owner");
  if (chosen === undefined && owner === undefined) return undefined;
  const name = givenFirst(owner ?? "").printed;
  const isOwner = (names: readonly PrintedName[]) => names.some(({ printed }) => printed === name);
  const [named = mentions.names.findIndex(isOwner)] = chosen?.found[0] ?? [];
  const [mention] = meantBy([named], chosen?.number ?? -1, partings);
  const author = authorOf[mention!];
  return author === -1 ? undefined : author;
}
