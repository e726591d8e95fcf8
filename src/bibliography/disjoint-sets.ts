/** A growing partition of the numbers from 0 to a count: union–find with halved paths, so that no chain stays long. */
export class DisjointSets {
  readonly #parent: Int32Array;

  /** Each number by itself. */
  constructor(count: number) {
    this.#parent = new Int32Array(count);
    for (let number = 0; number < count; number++) this.#parent[number] = number;
  }

  /** The least number of the same set. */
  rootOf(number: number): number {
    const parent = this.#parent;
    let root = number;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** Root of each number. */
  roots(): Int32Array {
    return this.#parent.map((_, number) => this.rootOf(number));
  }
}
