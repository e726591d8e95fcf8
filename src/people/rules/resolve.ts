/** Mentions → groups of them that are one person by name, id and safe rules. */

import { gatheredBy } from "../../bibliography/gathered.ts";
import type { NameChoices } from "../identities.ts";
import type { Join } from "../join.ts";

import { ascendingFirst } from "./ascending.ts";
import { Clusters } from "./clusters.ts";
import { joinById } from "./join-by-id.ts";
import { joinByRules } from "./safe-rules.ts";
import { type Listed, type Sides, unitsByName, unitsByTellingName } from "./units.ts";

/** One person, before decisions join them with others. */
export interface Group {
  /** Ascending; never empty. */
  readonly mentions: readonly number[];
  /** The steps by which it came about. */
  readonly joins: readonly Join[];
}

/**
 * Who is one person among some of the mentions.
 *
 * @param among - whole blocks that share no id with others: then the groups are the same as if all
 *   mentions had been looked at. Block by block, so that what is looked at together lies together.
 */
export function resolve(
  list: Listed,
  level: NameChoices["names"],
  sides: Sides,
  among: Uint32Array,
): readonly Group[] {
  const units = (level === "exact" ? unitsByName : unitsByTellingName)(list, sides, among);
  const { paper, start } = list.mentions;
  const clusters = new Clusters(units, paper, start.length - 1);
  if (level === "safe") {
    joinById(clusters);
    joinByRules(clusters, list);
  }
  return groupsOf(clusters);
}

const NO_JOINS: readonly Join[] = [];

function groupsOf(clusters: Clusters): readonly Group[] {
  const joins = gatheredBy(clusters.joins, ({ unit }) => clusters.rootOf(unit));
  const {
    count,
    mentions: { start, values },
  } = clusters.units;
  const groups: Group[] = [];
  /** Used again for each group: a list that grows takes several times its room. */
  const found: number[] = [];
  for (let root = 0; root < count; root++) {
    if (!clusters.isRoot(root)) continue;
    let size = 0;
    for (let unit = root; unit !== -1; unit = clusters.nextOf(unit)) {
      for (let i = start[unit]!; i < start[unit + 1]!; i++) found[size++] = values[i]!;
    }
    groups.push({
      mentions: ascendingFirst(found, size),
      joins: joins.get(root)?.map(({ join }) => join) ?? NO_JOINS,
    });
  }
  return groups;
}
