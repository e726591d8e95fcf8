/** The facts about a person that files hold as columns or attributes. */

import type { Shown, ShownPerson } from "./shown.ts";

export interface Fact {
  /** In small letters; also what our readers look for. */
  readonly title: string;
  readonly type: "string" | "integer" | "double";
  readonly of: (person: ShownPerson) => string | number | undefined;
}

const facts: readonly Fact[] = [
  { title: "papers", type: "integer", of: ({ papers }) => papers },
  { title: "co-authors", type: "integer", of: ({ coauthors }) => coauthors },
  { title: "strength", type: "double", of: ({ strength }) => strength },
  { title: "credit", type: "double", of: ({ credit }) => credit },
  { title: "first year", type: "integer", of: ({ firstYear }) => firstYear },
  { title: "last year", type: "integer", of: ({ lastYear }) => lastYear },
  { title: "cluster", type: "integer", of: ({ cluster }) => cluster },
  { title: "cluster name", type: "string", of: ({ clusterName }) => clusterName },
  { title: "key", type: "string", of: ({ key }) => key },
];

/** Of a network without papers, what is not about them. */
export function factsOf({ hasPapers }: Shown): readonly Fact[] {
  const aboutPapers = ["papers", "credit", "first year", "last year"];
  return hasPapers ? facts : facts.filter(({ title }) => !aboutPapers.includes(title));
}

/** Red, green and blue of `#rrggbb`, 0 to 255. */
export function channelsOf(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
