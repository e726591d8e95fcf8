import { expect, test } from "vitest";

import type { Candidate } from "../../../src/people/rules/candidate.ts";
import { Neighbours, sought } from "../../../src/people/rules/neighbours.ts";
import { fc } from "../../property.ts";

const TRAITS = 20;
const traits = fc
  .uniqueArray(fc.nat(TRAITS - 1), { maxLength: 8 })
  .map((list) => list.toSorted((one, other) => one - other));

test("few are compared one by one, and many by an index, with the same result", () => {
  fc.assert(
    fc.property(fc.array(traits, { maxLength: 12 }), traits, (traitsOf, wanted) => {
      // Of a candidate no more is asked than who it is.
      const people = traitsOf.map((_, root) => ({ root }) as Candidate);
      const even = sought(people, ({ root }) => root % 2 === 0);
      const [few, many] = [1000, 0].map((limit) => neighboursOf(people, traitsOf, limit));

      expect(sorted(few!.beside(wanted, even))).toEqual(sorted(many!.beside(wanted, even)));
      expect(sharedIn(few!)).toEqual(sharedIn(many!));
      expect(sorted(few!.beside(wanted, even))).toEqual(
        traitsOf.flatMap((own, root) => {
          const times = own.filter((trait) => wanted.includes(trait)).length;
          return times > 0 && root % 2 === 0 ? [{ root, times }] : [];
        }),
      );
    }),
  );
});

function neighboursOf(
  people: readonly Candidate[],
  traitsOf: readonly (readonly number[])[],
  few: number,
): Neighbours {
  const neighbours = new Neighbours(
    few,
    () => TRAITS,
    ({ root }) => traitsOf[root]!,
  );
  neighbours.among(people);
  return neighbours;
}

function sorted(found: ReturnType<Neighbours["beside"]>) {
  return found
    .map(({ person: { root }, times }) => ({ root, times }))
    .toSorted((one, other) => one.root - other.root);
}

function sharedIn(neighbours: Neighbours) {
  const shared: [number, ...number[]][] = [];
  neighbours.eachShared((trait, people) => shared.push([trait, ...people.map(({ root }) => root)]));
  return shared.toSorted(([one], [other]) => one - other);
}
