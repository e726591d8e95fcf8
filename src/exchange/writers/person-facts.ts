/** The facts about a person and a tie that files hold as columns or attributes. */

import type { Shown, ShownPerson, ShownTie } from "./shown.ts";

export interface Fact<Item = ShownPerson> {
  /** In small letters; also what our readers look for. */
  readonly title: string;
  readonly type: "string" | "integer" | "double";
  readonly of: (item: Item) => string | number | undefined;
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
  { title: "papers are", type: "string", of: ({ certainty }) => certainty?.papers },
  { title: "co-authors and strength are", type: "string", of: ({ certainty }) => certainty?.ties },
  { title: "credit is", type: "string", of: ({ certainty }) => certainty?.credit },
];

/** Beside the two people and the strength. */
const tieFacts: readonly Fact<ShownTie>[] = [
  { title: "shared papers", type: "integer", of: ({ papers }) => papers.length },
  { title: "shared papers are", type: "string", of: ({ certainty }) => certainty?.papers },
  { title: "strength is", type: "string", of: ({ certainty }) => certainty?.strength },
];

/** Of a network without papers, what is not about them. */
export function factsOf({ hasPapers }: Pick<Shown, "hasPapers">): readonly Fact[] {
  return hasPapers ? facts : facts.filter(({ title }) => !ABOUT_PAPERS.includes(title));
}

const ABOUT_PAPERS: readonly string[] = [
  "papers",
  "credit",
  "first year",
  "last year",
  "papers are",
  "co-authors and strength are",
  "credit is",
];

/** All of them are about papers. */
export function tieFactsOf({ hasPapers }: Shown): readonly Fact<ShownTie>[] {
  return hasPapers ? tieFacts : [];
}
