import fc from "fast-check";
import { expect, test } from "vitest";

import type { Paper } from "../../src/bibliography/paper.ts";
import { identify } from "../../src/people/identify.ts";

import { aBibliography, aPaper, withIds } from "../builders.ts";

const name = fc.constantFrom(
  ..."David Smith|D. Smith|Dora Smith|D. A. Smith|David A. Smith|Ada Byron|A. Byron|Adá Byron|Cem Can|C. Can|David Rügamer|David Ruegamer|J. Wang|Jing Wang|Jun Wang|Smith".split(
    "|",
  ),
);
const orcid = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  "0000-0002-1825-0097",
  "0000-0001-5109-3700",
);
const paper = fc.array(fc.record({ name, orcid }), { minLength: 1, maxLength: 4 });
const list = fc
  .array(paper, { maxLength: 8 })
  .map((papers) =>
    papers.map((authors, i) =>
      withIds(
        aPaper({ title: `On Looms ${i}`, authors: authors.map((author) => author.name) }),
        ...authors.map((author) =>
          author.orcid === undefined ? undefined : { orcid: author.orcid },
        ),
      ),
    ),
  );
/** Who is who, by titles and places: the same for the same partition. */
const partition = (papers: readonly Paper[]) => {
  const { places, authors } = identify(aBibliography(...papers));
  const groups = authors.map((): string[] => []);
  papers.forEach(({ title }, i) => {
    places[i]!.forEach((author, place) => groups[author!]!.push(`${title}, ${place}`));
  });
  return groups.map((group) => group.toSorted().join("; ")).toSorted();
};

test("the order of papers changes nothing", () => {
  fc.assert(
    fc.property(list, (papers) => {
      expect(partition(papers.toReversed())).toEqual(partition(papers));
    }),
    { seed: 4, numRuns: 100 },
  );
});

test("nobody has two ORCIDs", () => {
  fc.assert(
    fc.property(list, (papers) => {
      const { authors } = identify(aBibliography(...papers));

      expect(authors.every(({ ids }) => ids.length <= 1)).toBe(true);
    }),
    { seed: 4, numRuns: 100 },
  );
});

test("two different names on one paper are never one person", () => {
  fc.assert(
    fc.property(list, (papers) => {
      const { places } = identify(aBibliography(...papers));
      papers.forEach(({ byline: { authors } }, i) => {
        authors.forEach(({ printed }, one) => {
          const other = places[i]!.findIndex(
            (author, place) => place > one && author === places[i]![one],
          );

          expect(other === -1 || authors[other]!.printed === printed).toBe(true);
        });
      });
    }),
    { seed: 4, numRuns: 100 },
  );
});
