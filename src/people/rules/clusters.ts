/** Units gathered into people, step by step, and never across what proves two people. */

import type { Join } from "../join.ts";

import type { Units } from "./units.ts";

/** A growing partition of units; a cluster is known by one of its units, its root. */
export class Clusters {
  /** Why clusters grew, each with one of the units. */
  readonly joins: { readonly unit: number; readonly join: Join }[] = [];
  readonly #parent: Int32Array;
  /** Units of a cluster hang together in a list from its root on. */
  readonly #next: Int32Array;
  readonly #last: Int32Array;
  readonly #size: Int32Array;
  /** Per paper: in which look and in which cluster it was last seen. */
  readonly #lookAt: Int32Array;
  readonly #seenIn: Int32Array;
  #looks = 0;

  constructor(
    readonly units: Units,
    readonly paperOf: Int32Array,
    paperCount: number,
  ) {
    this.#parent = new Int32Array(units.count);
    for (let unit = 0; unit < units.count; unit++) this.#parent[unit] = unit;
    this.#last = this.#parent.slice();
    this.#next = new Int32Array(units.count).fill(-1);
    this.#size = new Int32Array(units.count).fill(1);
    this.#lookAt = new Int32Array(paperCount);
    this.#seenIn = new Int32Array(paperCount);
  }

  rootOf(unit: number): number {
    const parent = this.#parent;
    let root = unit;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  }

  isRoot(unit: number): boolean {
    return this.#parent[unit] === unit;
  }

  /** How many units a cluster has. */
  sizeOf(root: number): number {
    return this.#size[root]!;
  }

  /** How many mentions a cluster has. */
  mentionsOf(root: number): number {
    const { start } = this.units.mentions;
    let count = 0;
    for (let unit = root; unit !== -1; unit = this.#next[unit]!) {
      count += start[unit + 1]! - start[unit]!;
    }
    return count;
  }

  /** The unit after this one in its cluster, the root being the first; -1 after the last. */
  nextOf(unit: number): number {
    return this.#next[unit]!;
  }

  /** Notes why a cluster grows. */
  explain(unit: number, join: Join): void {
    this.joins.push({ unit, join });
  }

  /** Joins clusters whatever is known of them. */
  join(roots: Iterable<number>): void {
    let largest: number | undefined;
    for (const unit of roots) {
      const root = this.rootOf(unit);
      largest = largest === undefined ? root : this.#joinTwo(largest, root);
    }
  }

  #joinTwo(one: number, other: number): number {
    if (one === other) return one;
    const [large, small] = this.#size[one]! >= this.#size[other]! ? [one, other] : [other, one];
    this.#parent[small] = large;
    this.#next[this.#last[large]!] = small;
    this.#last[large] = this.#last[small]!;
    this.#size[large]! += this.#size[small]!;
    return large;
  }

  /** Of distinct clusters those that are proven to be other people than another one of them. */
  provenApart(roots: readonly number[]): ReadonlySet<number> {
    if (roots.length < 2) return NOBODY;
    const { start, values } = this.units.mentions;
    // Mostly neither is needed, and this is asked a million times.
    let apart: Set<number> | undefined;
    let proofs: Map<string, Map<string, Set<number>>> | undefined;
    this.#looks += 1;
    for (const root of roots) {
      for (let unit = root; unit !== -1; unit = this.#next[unit]!) {
        for (let i = start[unit]!; i < start[unit + 1]!; i++) {
          const paper = this.paperOf[values[i]!]!;
          const before = this.#lookAt[paper] === this.#looks ? this.#seenIn[paper]! : root;
          if (before !== root) apart = (apart ?? new Set()).add(before).add(root);
          this.#lookAt[paper] = this.#looks;
          this.#seenIn[paper] = root;
        }
        for (const { kind, value } of this.units.proofs[unit]!) {
          const rootsOf = (proofs ??= new Map()).get(kind) ?? new Map<string, Set<number>>();
          proofs.set(kind, rootsOf.set(value, (rootsOf.get(value) ?? new Set()).add(root)));
        }
      }
    }
    for (const rootsOf of proofs?.values() ?? [])
      for (const root of contradicted(rootsOf)) apart = (apart ?? new Set()).add(root);
    return apart ?? NOBODY;
  }
}

/** Roots of which another root has another value. */
function contradicted(rootsOf: ReadonlyMap<string, ReadonlySet<number>>): readonly number[] {
  if (rootsOf.size < 2) return [];
  const all = [...rootsOf.values()];
  return all.flatMap((own) =>
    [...own].filter((root) =>
      all.some((others) => others !== own && (others.size > 1 || !others.has(root))),
    ),
  );
}

const NOBODY: ReadonlySet<number> = new Set();
