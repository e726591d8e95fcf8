/** How many people rest on joins, for the ledger: a join by case or blanks alone is none. */

import type { Identities } from "./identities.ts";
import type { Join } from "./join.ts";
import type { Person } from "./person.ts";

/** Counts people with at least one join of a kind. */
export function restingOn(people: Iterable<Person>): Identities["restingOn"] {
  const counts = { ids: 0, rules: 0, decisions: 0 };
  for (const { author } of people) {
    if (author.reasons.length === 0) continue;
    for (const kind of new Set(author.reasons.map(kindOf))) {
      if (kind !== undefined) counts[kind] += 1;
    }
  }
  return counts;
}

/** The counts after some people were exchanged for others. */
export function restingNow(
  before: Identities["restingOn"],
  gone: Iterable<Person>,
  added: Iterable<Person>,
): Identities["restingOn"] {
  const [less, more] = [restingOn(gone), restingOn(added)];
  return {
    ids: before.ids - less.ids + more.ids,
    rules: before.rules - less.rules + more.rules,
    decisions: before.decisions - less.decisions + more.decisions,
  };
}

type Kind = keyof Identities["restingOn"];

function kindOf({ rule, spelling, with: other }: Join): Kind | undefined {
  if (rule === "decision") return "decisions";
  if (rule === "id") return "ids";
  const isOtherCase = spelling.toLowerCase() === other.toLowerCase();
  return rule === "same-name" && isOtherCase ? undefined : "rules";
}
