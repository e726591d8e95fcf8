/** Why the spellings of a person are one person: the surest reason for each. */

import { byCodeUnit } from "../bibliography/by-code-unit.ts";

import { JOIN_RULES, type Join } from "./join.ts";
import type { PrintedName } from "./names/printed-name.ts";

/**
 * One reason for each spelling but the first, and for the first where papers that print it alike had
 * to be joined.
 *
 * @param names - the spellings, most frequent first.
 * @param joins - all steps by which the person came about.
 */
export function reasonsFor(names: readonly PrintedName[], joins: readonly Join[]): readonly Join[] {
  if (names.length === 1 && joins.length === 0) return joins;
  return names.flatMap(({ printed, key }, i) => {
    const steps = joins.filter((join) =>
      i === 0
        ? join.spelling === printed && join.with === printed
        : join.spelling === printed || join.with === printed,
    );
    const [surest] = steps.toSorted(bySureness);
    if (surest !== undefined) return [facing(printed, surest)];
    if (i === 0) return [];
    const alike = names.find((name, j) => name.key === key && (j < i || isIn(joins, name)));
    return [
      alike === undefined
        ? { spelling: printed, with: names[0]!.printed, rule: "same-paper" as const }
        : { spelling: printed, with: alike.printed, rule: "same-name" as const },
    ];
  });
}

function isIn(joins: readonly Join[], { printed }: PrintedName): boolean {
  return joins.some((join) => join.spelling === printed || join.with === printed);
}

/** The step as seen from one of its two spellings. */
function facing(printed: string, join: Join): Join {
  return join.spelling === printed ? join : { ...join, spelling: printed, with: join.spelling };
}

function bySureness(one: Join, other: Join): number {
  return (
    JOIN_RULES.indexOf(one.rule) - JOIN_RULES.indexOf(other.rule) ||
    byCodeUnit(one.evidence ?? "", other.evidence ?? "") ||
    byCodeUnit(one.with, other.with) ||
    byCodeUnit(one.spelling, other.spelling)
  );
}
