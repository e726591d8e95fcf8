/** Decisions of the reader → whom they are about, and who is kept apart before names are joined. */

import type { Decision, Decisions, PersonReference } from "../decisions.ts";
import type { UnmetDecision } from "../identities.ts";
import type { Proof } from "../person-ids.ts";
import type { Sides } from "../rules/units.ts";

import type { References } from "./references.ts";

/** A decision whose people are in the list, with their mentions. */
interface Met {
  readonly decision: Decision;
  /** Its place among the decisions. */
  readonly number: number;
  /** Of each person that it names; none is empty. */
  readonly found: readonly (readonly number[])[];
}

export interface Sorted {
  readonly met: readonly Met[];
  readonly unmet: readonly UnmetDecision[];
}

/** Finds the people of each decision. */
export function sortDecisions(decisions: Decisions, { mentionsOf }: References): Sorted {
  const all = decisions.map((decision, number) => ({
    decision,
    number,
    found: peopleOf(decision).map((person) => mentionsOf(person)),
  }));
  const isMet = ({ found }: Met) => found.every((mentions) => mentions.length > 0);
  return {
    met: all.filter(isMet),
    unmet: all.filter((one) => !isMet(one)).map(({ decision }) => ({ decision, why: "nobody" })),
  };
}

function peopleOf(decision: Decision): readonly PersonReference[] {
  return decision.kind === "joined" || decision.kind === "kept-apart"
    ? decision.people
    : [decision.person];
}

/** What must hold before any names are joined: the sides of people kept apart. */
export function sidesOf({ met }: Sorted): Sides {
  const sides = new Map<number, Proof[]>();
  const putOn = (mention: number, number: number, value: Side) => {
    const proof = { kind: `${DECISION} ${number}`, value };
    sides.set(mention, [...(sides.get(mention) ?? []), proof]);
  };
  for (const { decision, number, found } of met) {
    if (decision.kind !== "kept-apart") continue;
    for (const mention of found[0]!) putOn(mention, number, "one");
    for (const mention of found[1]!) putOn(mention, number, "other");
  }
  return sides;
}

const DECISION = "decision";
type Side = "one" | "other";

/** Whether decisions keep some of these mentions apart from others of them. */
export function areKeptApart(mentions: readonly number[], sides: Sides): boolean {
  const sideOf = new Map<string, string>();
  return mentions.some((mention) =>
    (sides.get(mention) ?? []).some(({ kind, value }) => {
      const isOther = (sideOf.get(kind) ?? value) !== value;
      sideOf.set(kind, value);
      return isOther;
    }),
  );
}
