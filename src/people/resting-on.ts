/** How many people rest on joins, for the ledger: a join by case or blanks alone is none. */

import type { Author, Identities } from "./identify.ts";
import type { Join } from "./join.ts";

/** Counts people with at least one join of a kind. */
export function restingOn(authors: readonly Author[]): Identities["restingOn"] {
  const counts = { ids: 0, rules: 0, decisions: 0 };
  for (const { reasons } of authors) {
    if (reasons.length === 0) continue;
    for (const kind of new Set(reasons.map(kindOf))) if (kind !== undefined) counts[kind] += 1;
  }
  return counts;
}

type Kind = keyof Identities["restingOn"];

function kindOf({ rule, spelling, with: other }: Join): Kind | undefined {
  if (rule === "decision") return "decisions";
  if (rule === "id") return "ids";
  const isOtherCase = spelling.toLowerCase() === other.toLowerCase();
  return rule === "same-name" && isOtherCase ? undefined : "rules";
}
