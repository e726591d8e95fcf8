/** Numbers by owner, in two flat arrays: hundreds of thousands of small lists would keep the collector busy. */

/** Those of `i` are `values[start[i]]` … `values[start[i + 1] - 1]`. */
export interface Grouped {
  readonly start: Uint32Array;
  readonly values: Uint32Array;
}

/**
 * Items by their owners, in the order of the items.
 *
 * @param owners - per item its owner, from 0.
 * @param items - what to put in for each; its place when left out.
 */
export function groupedBy(
  owners: Int32Array | Uint32Array,
  ownerCount: number,
  items?: Uint32Array,
): Grouped {
  const start = new Uint32Array(ownerCount + 1);
  // By index: before it is compiled, an iterator is an object an item.
  for (let i = 0; i < owners.length; i++) start[owners[i]! + 1]! += 1;
  for (let owner = 0; owner < ownerCount; owner++) start[owner + 1]! += start[owner]!;
  const next = start.slice();
  const values = new Uint32Array(owners.length);
  for (let i = 0; i < owners.length; i++) {
    const owner = owners[i]!;
    values[next[owner]!] = items === undefined ? i : items[i]!;
    next[owner]! += 1;
  }
  return { start, values };
}

/** Lists that stand in the order of their owners already. */
export function inColumns(lists: readonly ArrayLike<number>[]): Grouped {
  const start = new Uint32Array(lists.length + 1);
  lists.forEach(({ length }, owner) => {
    start[owner + 1] = start[owner]! + length;
  });
  const values = new Uint32Array(start.at(-1)!);
  lists.forEach((list, owner) => {
    values.set(list, start[owner]);
  });
  return { start, values };
}

/** What belongs to an owner, without a copy. */
export function rowsOf({ start, values }: Grouped, owner: number): Uint32Array {
  return values.subarray(start[owner], start[owner + 1]);
}
