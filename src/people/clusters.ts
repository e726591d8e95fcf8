/** Units gathered into people, step by step, and never across what proves two people. */

import type { Join } from "./join.ts";
import type { Unit } from "./units.ts";

/** A growing partition of units; a cluster is known by one of its units, its root. */
export class Clusters {
  /** Why clusters grew, each with one of the units. */
  readonly joins: { readonly unit: number; readonly join: Join }[] = [];
  readonly #parent: Int32Array;
  readonly #members: number[][];
  /** Per paper: in which look and in which cluster it was last seen. */
  readonly #lookAt: Int32Array;
  readonly #seenIn: Int32Array;
  #looks = 0;

  constructor(
    readonly units: readonly Unit[],
    paperCount: number,
  ) {
    this.#parent = Int32Array.from(units.keys());
    this.#members = units.map((_, unit) => [unit]);
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

  roots(): readonly number[] {
    return [...this.units.keys()].filter((unit) => this.#parent[unit] === unit);
  }

  /** The units of a cluster. */
  membersOf(root: number): readonly number[] {
    return this.#members[root]!;
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
    const [large, small] =
      this.#members[one]!.length >= this.#members[other]!.length ? [one, other] : [other, one];
    this.#parent[small] = large;
    this.#members[large]!.push(...this.#members[small]!);
    this.#members[small] = [];
    return large;
  }

  /** Of distinct clusters those that are proven to be other people than another one of them. */
  provenApart(roots: readonly number[]): ReadonlySet<number> {
    const apart = new Set<number>();
    if (roots.length < 2) return apart;
    this.#looks += 1;
    const proofs = new Map<string, { readonly value: string; readonly root: number }>();
    for (const root of roots) {
      for (const unit of this.#members[root]!) {
        const { papers, proofs: own } = this.units[unit]!;
        for (const paper of papers) {
          const before = this.#lookAt[paper] === this.#looks ? this.#seenIn[paper]! : root;
          if (before !== root) apart.add(before).add(root);
          this.#lookAt[paper] = this.#looks;
          this.#seenIn[paper] = root;
        }
        for (const { kind, value } of own) {
          const before = proofs.get(kind);
          if (before === undefined) proofs.set(kind, { value, root });
          else if (before.value !== value && before.root !== root) apart.add(before.root).add(root);
        }
      }
    }
    return apart;
  }
}
