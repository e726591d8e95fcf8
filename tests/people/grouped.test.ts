import fc from "fast-check";
import { expect, test } from "vitest";

import { groupedBy, inColumns, rowsOf } from "../../src/people/grouped.ts";

test("numbers stand with their owners, in their order, and are listed alike", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4)), (owners) => {
      const lists = [0, 1, 2, 3, 4].map((owner) =>
        [...owners.keys()].filter((i) => owners[i] === owner),
      );
      const grouped = groupedBy(Uint32Array.from(owners), 5);

      expect(lists.map((_, owner) => [...rowsOf(grouped, owner)])).toEqual(lists);
      expect(inColumns(lists)).toEqual(grouped);
    }),
  );
});
