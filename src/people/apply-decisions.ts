/** Decisions of the reader → marks on mentions before names are joined, and joins after. */

import type { Clusters } from "./clusters.ts";
import type { Decision, Decisions, PersonReference } from "./decisions.ts";
import type { UnmetDecision } from "./identify.ts";
import type { Mention } from "./mentions.ts";
import type { References } from "./references.ts";
import type { Marks, Proof, Unit } from "./units.ts";

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

/** What must hold before any names are joined: sides of people kept apart, and parts of people split. */
export function marksOf(
  { met }: Sorted,
  { papersAmong }: References,
  mentions: readonly Mention[],
): Marks {
  const sides = new Map<number, Proof[]>();
  const parts = new Map<number, string>();
  const putOn = (mention: number, number: number, value: Side) => {
    const proof = { kind: `${DECISION} ${number}`, value };
    sides.set(mention, [...(sides.get(mention) ?? []), proof]);
  };
  for (const { decision, number, found } of met) {
    if (decision.kind === "kept-apart") {
      for (const mention of found[0]!) putOn(mention, number, "one");
      for (const mention of found[1]!) putOn(mention, number, "other");
    }
    if (decision.kind === "split") {
      const papers = papersAmong(decision.papers);
      for (const mention of found[0]!) {
        const isAssigned = papers.has(mentions[mention]!.paper);
        putOn(mention, number, isAssigned ? "one" : "other");
        if (isAssigned) parts.set(mention, `part ${number}`);
      }
    }
  }
  return { sides, parts };
}

const DECISION = "decision";
type Side = "one" | "other";

/**
 * Joins the people whom decisions join, whatever else is known of them, but never across a decision
 * that keeps them apart.
 *
 * @returns decisions that contradict others.
 */
export function joinDecided(
  clusters: Clusters,
  { met }: Sorted,
  mentionCount: number,
): readonly UnmetDecision[] {
  const unitOf = new Int32Array(mentionCount);
  clusters.units.forEach(({ mentions }, unit) => {
    for (const mention of mentions) unitOf[mention] = unit;
  });
  return met.flatMap(({ decision, found }): readonly UnmetDecision[] => {
    if (decision.kind !== "joined") return [];
    const roots = [...new Set(found.flat().map((mention) => clusters.rootOf(unitOf[mention]!)))];
    if (
      areKeptApart(
        roots.flatMap((root) => clusters.membersOf(root).map((unit) => clusters.units[unit]!)),
      )
    ) {
      return [{ decision, why: "contradicted" }];
    }
    const [best = "", ...others] = decision.people.map(({ name }) => name);
    for (const spelling of others) {
      clusters.explain(roots[0]!, { spelling, with: best, rule: "decision" });
    }
    clusters.join(roots);
    return [];
  });
}

function areKeptApart(units: readonly Unit[]): boolean {
  const sides = new Map<string, string>();
  return units.some(({ proofs }) =>
    proofs.some(({ kind, value }) => {
      const isOther = kind.startsWith(DECISION) && (sides.get(kind) ?? value) !== value;
      sides.set(kind, value);
      return isOther;
    }),
  );
}
