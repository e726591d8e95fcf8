/** Groups of mentions as decisions make them: only those that a decision touches are worked out again. */

import { areKeptApart, type Sorted } from "./apply-decisions.ts";
import type { NameChoices, UnmetDecision } from "./identify.ts";
import type { Join } from "./join.ts";
import { type Group, resolve } from "./resolve.ts";
import type { Undecided } from "./undecided.ts";
import type { Marks } from "./units.ts";

/** What is other than it would be without decisions. */
export interface Touched {
  /** Groups that are no more. */
  readonly gone: ReadonlySet<Group>;
  readonly added: ReadonlySet<Group>;
  /** Decisions that contradict others. */
  readonly contradicted: readonly UnmetDecision[];
}

/** Applies decisions that keep apart, split, join and leave out. */
export function touchedBy(
  { met }: Sorted,
  { undecided, level, marks }: { undecided: Undecided; level: NameChoices["names"]; marks: Marks },
): Touched {
  const { groups, groupOf } = undecided;
  const gone = new Set<Group>();
  const added = new Set<Group>();
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

  if (marks.sides.size > 0) {
    const among = undecided.linkedTo(marks.sides.keys());
    exchange(new Set(Array.from(among, groupAt)), resolve(undecided, level, marks, among));
  }
  const contradicted: UnmetDecision[] = [];
  for (const { decision, found } of met) {
    const named = new Set(found.flat().map(groupAt));
    if (decision.kind === "joined") {
      const joined = joinedGroup([...named], decision.people);
      if (areKeptApart(joined.mentions, marks))
        contradicted.push({ decision, why: "contradicted" });
      else exchange(named, [joined]);
    }
    // The same mentions, but the person has fewer.
    if (decision.kind === "left-out")
      exchange(
        named,
        [...named].map((group) => ({ ...group })),
      );
  }
  return { gone, added, contradicted };
}

function joinedGroup(
  groups: readonly Group[],
  [best, ...others]: readonly { readonly name: string }[],
): Group {
  const decided = others.map(
    ({ name }): Join => ({ spelling: name, with: best!.name, rule: "decision" }),
  );
  return {
    mentions: groups.flatMap(({ mentions }) => mentions).toSorted((a, b) => a - b),
    joins: [...groups.flatMap(({ joins }) => joins), ...decided],
  };
}
