import fc from "fast-check";
import { expect, test } from "vitest";

import { DisjointSets } from "../../src/bibliography/disjoint-sets.ts";

const COUNT = 12;
const number = fc.integer({ min: 0, max: COUNT - 1 });

test("numbers joined by any chain of pairs have one root, the least of them", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number)), (pairs) => {
      const sets = new DisjointSets(COUNT);
      for (const [one, other] of pairs) sets.join(one, other);

      // Relabelled until nothing changes: slow, and plainly right.
      const least = Array.from({ length: COUNT }, (_, i) => i);
      for (let i = 0; i < COUNT; i++) {
        for (const [one, other] of pairs)
          least[one] = least[other] = Math.min(least[one]!, least[other]!);
      }
      expect([...sets.roots()]).toEqual(least);
    }),
  );
});

test("a long chain is walked once, not once for each of its numbers", () => {
  const count = 150_000;
  const sets = new DisjointSets(count);
  for (let i = count - 1; i > 0; i--) sets.join(i, i - 1);

  expect(sets.roots().every((root) => root === 0)).toBe(true);
});
