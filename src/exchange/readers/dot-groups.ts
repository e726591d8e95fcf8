/** Nodes, alone or in braces, and who is between two of them an edge. */

/** "{a b c} -- {d e f}" is nine edges: so many may come of groups, and no more. */
const MOST_OF_GROUPS = 1_000_000;

/** Nodes, or groups of them, between which a statement has edges. */
export interface Group {
  readonly ids: string[];
  /** Subgraphs that are named may hold one another. */
  readonly groups: Group[];
}

/** Everybody of `sources` has an edge to everybody of `targets`. */
export interface Edges {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
}

/** Takes edges between groups apart, in all a graph as many as are let. */
export class GroupEdges {
  #left = MOST_OF_GROUPS;

  /** `undefined` when there are too many. */
  between(from: Group, to: Group): Edges | undefined {
    if (isNode(from) && isNode(to)) return { sources: from.ids, targets: to.ids };
    const sources = this.#idsOf(from);
    const targets = this.#idsOf(to);
    if (sources === undefined || targets === undefined) return undefined;
    this.#left -= sources.length * targets.length;
    return this.#left < 0 ? undefined : { sources, targets };
  }

  /** All nodes of a group, however deep; `undefined` when there are too many. */
  #idsOf(group: Group): readonly string[] | undefined {
    const ids: string[] = [];
    const open = [group];
    const seen = new Set<Group>();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      this.#left -= next.ids.length + next.groups.length;
      if (this.#left < 0) return undefined;
      // One by one: as arguments of one call they may be more than the stack holds.
      for (const id of next.ids) ids.push(id);
      for (const inner of next.groups.toReversed()) open.push(inner);
    }
    return ids;
  }
}

function isNode({ ids, groups }: Group): boolean {
  return ids.length === 1 && groups.length === 0;
}
