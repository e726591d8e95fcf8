/** What other tools call the facts about a person, and what we call them. */

import type { GivenPerson } from "../../network/given.ts";
import type { FoundPerson } from "../cluster-labels.ts";

import { numberFrom } from "./collect.ts";

/** Facts as printed, by their names in lower case. */
export type Facts = ReadonlyMap<string, string>;

const NAMES = ["label", "name", "author", "full name", "fullname"];
const CLUSTERS = ["cluster", "modularity class", "modularity_class", "community"];
/** As we write it. */
export const CLUSTER_NAME = "cluster name";
/** NodeXL calls it "Edge Weight". */
const STRENGTHS = ["weight", "strength", "value", "edge weight", "number_of_coauthored_works"];

/**
 * A person from the facts of a node.
 *
 * @param id - also the name when the facts hold none.
 */
export function personFrom(id: string, facts: Facts): FoundPerson {
  const cluster = firstOf(facts, CLUSTERS);
  const clusterName = firstOf(facts, [CLUSTER_NAME]);
  const position = positionFrom(facts.get("x"), facts.get("y"));
  return {
    id,
    name: firstOf(facts, NAMES) ?? id,
    ...(cluster !== undefined && { cluster }),
    ...(clusterName !== undefined && { clusterName }),
    ...(position !== undefined && { position }),
  };
}

/** What the facts of an edge say of its strength, as printed. */
export function strengthIn(facts: Facts): string | undefined {
  return firstOf(facts, STRENGTHS);
}

function firstOf(facts: Facts, names: readonly string[]): string | undefined {
  for (const name of names) {
    const printed = facts.get(name);
    if (printed !== undefined && printed.trim() !== "") return printed;
  }
  return undefined;
}

function positionFrom(
  printedX: string | undefined,
  printedY: string | undefined,
): GivenPerson["position"] {
  const x = numberFrom(printedX);
  const y = numberFrom(printedY);
  return x === undefined || y === undefined ? undefined : { x, y };
}
