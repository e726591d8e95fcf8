/** Groups of mentions as decisions make them: only those that a decision touches are worked out again. */

import type { NameChoices, UnmetDecision } from "../identities.ts";
import type { Join } from "../join.ts";
import type { Taken } from "../person.ts";
import { type Group, resolve } from "../rules/resolve.ts";
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
  const { groups, groupOf, mentions, references } = undecided;
  const gone = new Set<Group>();
  const added = new Set<Group>();
  const partings: Parting[] = [];
  const parts = new Set<number>();
  const leftOut = new Set<number>();
  const unmet: UnmetDecision[] = [];
  /** Per mention the group that it came to. */
  const moved = new Map<number, Group>();
  const groupAt = (mention: number) => moved.get(mention) ?? groups[groupOf[mention]!]!;
  const exchange = (before: Iterable<Group>, after: readonly Group[]) => {
    for (const group of before) if (!added.delete(group)) gone.add(group);
    for (const group of after) {
      added.add(group);
      for (const mention of group.mentions) moved.set(mention, group);
    }
  };

  const sides = sidesOf(decided);
  if (sides.size > 0) {
    const among = undecided.linkedTo(sides.keys());
    exchange(new Set(Array.from(among, groupAt)), resolve(undecided, level, sides, among));
  }
  for (const { decision, number, found } of decided.met) {
    const named = new Set(found.flat().map(groupAt));
    if (decision.kind === "joined") {
      const printed = found.map(([mention]) => mentions.names[mention!]![0]!.printed);
      const joined = joinedGroup([...named], printed);
      if (areKeptApart(joined.mentions, sides)) unmet.push({ decision, why: "contradicted" });
      else exchange(named, [joined]);
    }
    if (decision.kind === "split") {
      const papers = references.papersAmong(decision.papers);
      const isAssigned = (mention: number) => papers.has(mentions.paper[mention]!);
      const divided = [...named].filter((group) => isDivided(group, isAssigned));
      if (divided.length === 0) unmet.push({ decision, why: "undivided" });
      for (const group of divided) {
        const [part, rest] = dividedBy(group, isAssigned);
        for (const mention of part.mentions) parts.add(mention);
        partings.push({ number, part: new Set(part.mentions), rest: rest.mentions });
        exchange([group], [part, rest]);
      }
    }
    if (decision.kind === "left-out") {
      for (const { mentions: all } of named) for (const mention of all) leftOut.add(mention);
      // The same mentions, but the person has none.
      exchange(
        named,
        [...named].map((group) => ({ ...group })),
      );
    }
  }
  return { gone, added, partings, parts, leftOut, unmet };
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
