/** How many people rest on joins, for the ledger: a join by case or blanks alone is none. */

import type { Author, Identities } from "./identify.ts";
import type { Join } from "./join.ts";

/** Counts people with at least one join of a kind. */
export function restingOn(authors: readonly Author[]): Identities["restingOn"] {
  const kinds = authors.map(({ reasons }) => new Set(reasons.map(kindOf)));
  const count = (kind: Kind) => kinds.filter((own) => own.has(kind)).length;
  return { ids: count("ids"), rules: count("rules"), decisions: count("decisions") };
}

type Kind = keyof Identities["restingOn"];

function kindOf({ rule, spelling, with: other }: Join): Kind | undefined {
  if (rule === "decision") return "decisions";
  if (rule === "id") return "ids";
  const isOtherCase = spelling.toLowerCase() === other.toLowerCase();
  return rule === "same-name" && isOtherCase ? undefined : "rules";
}
