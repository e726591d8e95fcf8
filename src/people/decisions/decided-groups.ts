/** Groups of mentions as decisions make them: only those that a decision touches are worked out again. */

import type { Decision } from "../decisions.ts";
import type { NameChoices, UnmetDecision } from "../identities.ts";
import type { Join } from "../join.ts";
import type { Taken } from "../person.ts";
import { type Group, resolve } from "../rules/resolve.ts";
import type { Sides } from "../rules/units.ts";
import type { Undecided } from "../undecided.ts";

import { areKeptApart, type Sorted, sidesOf } from "./apply-decisions.ts";
import type { Parting } from "./parting.ts";

/** What is other than it would be without decisions. */
export interface Touched extends Taken {
  /** Groups that are no more. */
  readonly gone: ReadonlySet<Group>;
  readonly added: ReadonlySet<Group>;
  readonly partings: readonly Parting[];
  /** Decisions that change nothing. */
  readonly unmet: readonly UnmetDecision[];
}

/** Applies decisions that keep apart, and then those that split, join and leave out, in their order. */
export function touchedBy(
  decided: Sorted,
  undecided: Undecided,
  level: NameChoices["names"],
): Touched {
  const touching = new Touching(undecided);
  const sides = sidesOf(decided);
  if (sides.size > 0) touching.keepApart(sides, level);
  for (const { decision, number, found } of decided.met) {
    if (decision.kind === "joined") touching.join(decision, found, sides);
    if (decision.kind === "split") touching.split(decision, number, found);
    if (decision.kind === "left-out") touching.leaveOut(found);
  }
  return touching;
}

/** Per person whom a decision names: their mentions. */
type Found = Sorted["met"][number]["found"];

type Splitting = Extract<Decision, { kind: "split" }>;

class Touching implements Touched {
  readonly gone = new Set<Group>();
  readonly added = new Set<Group>();
  readonly partings: Parting[] = [];
  readonly parts = new Set<number>();
  readonly leftOut = new Set<number>();
  readonly unmet: UnmetDecision[] = [];
  readonly #undecided: Undecided;
  /** Per mention the group that it came to. */
  readonly #moved = new Map<number, Group>();

  constructor(undecided: Undecided) {
    this.#undecided = undecided;
  }

  keepApart(sides: Sides, level: NameChoices["names"]): void {
    const among = this.#undecided.linkedTo(sides.keys());
    this.#exchange(this.#groupsOf([among]), resolve(this.#undecided, level, sides, among));
  }

  join(decision: Decision, found: Found, sides: Sides): void {
    const named = this.#groupsOf(found);
    const { names } = this.#undecided.mentions;
    const printed = found.map(([mention]) => names[mention!]![0]!.printed);
    const joined = joinedGroup([...named], printed);
    if (areKeptApart(joined.mentions, sides)) this.unmet.push({ decision, why: "contradicted" });
    else this.#exchange(named, [joined]);
  }

  /** @param number - the place of the decision among all. */
  split(decision: Splitting, number: number, found: Found): void {
    const { references, mentions } = this.#undecided;
    const papers = references.papersAmong(decision.papers);
    const isAssigned = (mention: number) => papers.has(mentions.paper[mention]!);
    const divided = [...this.#groupsOf(found)].filter((group) => isDivided(group, isAssigned));
    if (divided.length === 0) this.unmet.push({ decision, why: "undivided" });
    for (const group of divided) {
      const [part, rest] = dividedBy(group, isAssigned);
      for (const mention of part.mentions) this.parts.add(mention);
      this.partings.push({ number, part: new Set(part.mentions), rest: rest.mentions });
      this.#exchange([group], [part, rest]);
    }
  }

  leaveOut(found: Found): void {
    const named = this.#groupsOf(found);
    for (const { mentions } of named) for (const mention of mentions) this.leftOut.add(mention);
    // The same mentions, but the person has none.
    this.#exchange(
      named,
      Array.from(named, (group) => ({ ...group })),
    );
  }

  #groupsOf(found: Iterable<Iterable<number>>): ReadonlySet<Group> {
    const { groups, groupOf } = this.#undecided;
    const named = new Set<Group>();
    for (const mentions of found)
      for (const mention of mentions)
        named.add(this.#moved.get(mention) ?? groups[groupOf[mention]!]!);
    return named;
  }

  #exchange(before: Iterable<Group>, after: readonly Group[]): void {
    for (const group of before) if (!this.added.delete(group)) this.gone.add(group);
    for (const group of after) {
      this.added.add(group);
      for (const mention of group.mentions) this.#moved.set(mention, group);
    }
  }
}

function isDivided({ mentions }: Group, isAssigned: (mention: number) => boolean): boolean {
  return mentions.some(isAssigned) && !mentions.every(isAssigned);
}

/** Both keep all reasons: those of their spellings are found among them. */
function dividedBy(
  group: Group,
  isAssigned: (mention: number) => boolean,
): readonly [part: Group, rest: Group] {
  return [
    { ...group, mentions: group.mentions.filter(isAssigned) },
    { ...group, mentions: group.mentions.filter((mention) => !isAssigned(mention)) },
  ];
}

/** @param printed - of each person as this list prints it, which may not be as a file of decisions does. */
function joinedGroup(groups: readonly Group[], [best, ...others]: readonly string[]): Group {
  const decided = others.map((spelling): Join => ({ spelling, with: best!, rule: "decision" }));
  return {
    mentions: groups.flatMap(({ mentions }) => mentions).toSorted((a, b) => a - b),
    joins: [...groups.flatMap(({ joins }) => joins), ...decided],
  };
}
