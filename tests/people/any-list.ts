/** Lists and decisions for laws of who is who. */

import type { Paper } from "../../src/bibliography/paper.ts";
import { type Decision, decided, NO_DECISIONS } from "../../src/people/decisions.ts";
import { identify } from "../../src/people/identify.ts";
import type { Identities, NameChoices } from "../../src/people/identities.ts";
import { aBibliography, aPaper, withIds } from "../builders.ts";
import { fc } from "../property.ts";

const NAMES =
  "David Smith|D. Smith|Dora Smith|D. A. Smith|David A. Smith|Smith|Ada Byron|A. Byron|Adá Byron|David Rügamer|David Ruegamer|J. Wang|Jing Wang|John Zorro|J. A. Zorro|Anna Zorro".split(
    "|",
  );
const name = fc.constantFrom(...NAMES);
const [ONE, OTHER] = ["0000-0002-1825-0097", "0000-0001-5109-3700"];
const orcid = fc.constantFrom(undefined, undefined, ONE, OTHER);
const byline = fc.array(fc.record({ name, orcid }), { minLength: 1, maxLength: 4 });
/** Papers by people who are easily taken for each other, some with ORCIDs. */
export const list = fc
  .array(byline, { maxLength: 8 })
  .map((bylines) =>
    bylines.map((authors, i) =>
      withIds(
        aPaper({ title: `On Looms ${i}`, authors: authors.map((author) => author.name) }),
        ...authors.map((author) =>
          author.orcid === undefined ? undefined : { orcid: author.orcid },
        ),
      ),
    ),
  );
/** How names are joined. */
export const level = fc.constantFrom<NameChoices["names"]>("safe", "safe", "exact");
/** Few runs, because there are many laws, and each list has people for several cases. */
export const SEEDED = { seed: 4, numRuns: 25 };

/** A decision about anybody who may be in the list, or about nobody. */
const person = fc
  .record({ name, paper: fc.option(fc.nat(7), { nil: undefined }) })
  .map(({ name: printed, paper }) =>
    paper === undefined ? { name: printed } : { name: printed, paper: titled(paper) },
  );
export const decision: fc.Arbitrary<Decision> = fc.oneof(
  fc.record({
    kind: fc.constant("joined" as const),
    people: fc.array(person, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("kept-apart" as const), people: fc.tuple(person, person) }),
  fc.record({
    kind: fc.constant("split" as const),
    person,
    papers: fc.array(fc.nat(7).map(titled), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant("renamed" as const), person, name: fc.constant("Countess") }),
  fc.record({ kind: fc.constant("left-out" as const), person }),
  fc.record({ kind: fc.constant("owner" as const), person }),
);
export const decisions = fc
  .array(decision, { maxLength: 4 })
  .map((taken) => taken.reduce(decided, NO_DECISIONS));

/** How decisions name the papers of a list. */
export function titled(paper: number) {
  return { title: `On Looms ${paper}` };
}

/** Of papers that are known to nobody yet, so that nothing is remembered of them. */
export function freshly(papers: readonly Paper[], choices: Partial<NameChoices> = {}): Identities {
  return identify(aBibliography(...papers), choices);
}

/** Who is who, by titles and places: the same for the same partition. */
export function partition(
  papers: readonly Paper[],
  { authors, places }: Identities,
): readonly string[] {
  const groups = authors.map((): string[] => []);
  papers.forEach(({ title }, i) => {
    places[i]!.forEach((author, place) => {
      if (author !== undefined) groups[author]!.push(`${title}, ${place}`);
    });
  });
  return groups.map((group) => group.toSorted().join("; ")).toSorted();
}
