import { describe, expect, test } from "vitest";

import type { Paper } from "../../src/bibliography/paper.ts";
import { type Decision, decided, NO_DECISIONS } from "../../src/people/decisions.ts";
import { aPaper, withIds } from "../builders.ts";
import { fc } from "../property.ts";

import { decisions, freshly, list, partition, SEEDED, titled } from "./any-list.ts";
import { papersBy, strangers } from "./spellings.ts";
import { suggested } from "./suggested.ts";

/** Suggestions with their evidence, whichever comes first, and whoever of two. */
const inAnyOrder = (papers: readonly Paper[]) =>
  suggested(papers)
    .map(({ people, coauthors, venues, ...others }) =>
      JSON.stringify({
        ...others,
        people: people.toSorted(),
        coauthors: coauthors
          .map(({ names, namesakes }) => `${names.toSorted().join()} ${namesakes}`)
          .toSorted(),
        venues: venues.toSorted(),
      }),
    )
    .toSorted();

describe("the order of papers changes nothing", () => {
  const shuffled = list.chain((papers) =>
    fc.record({
      papers: fc.constant(papers),
      others: fc.shuffledSubarray([...papers], { minLength: papers.length }),
    }),
  );

  test("in who is who", () => {
    fc.assert(
      fc.property(shuffled, ({ papers, others }) => {
        expect(partition(others, freshly(others))).toEqual(partition(papers, freshly(papers)));
      }),
      SEEDED,
    );
  });

  test("for a rare name with and without its middle initial", () => {
    const papers = [
      "John Zorro & Mia Keller",
      "J. A. Zorro & Mia Keller",
      "J. A. Zorro & Hugo Wick",
      "Anna Zorro",
      "Berta Zorro",
    ].map((byline) => aPaper({ title: `By ${byline}`, authors: byline.split(" & ") }));
    const [first, second, third, ...others] = papers;

    const inOrder = partition(papers, freshly(papers));
    const turned = [third!, first!, second!, ...others];

    expect(partition(turned, freshly(turned))).toEqual(inOrder);
  });

  test("for letters that may be parted in two ways", () => {
    const names = ["Mingan Chang", "Ming-An Chang", "Min-Gan Chang"];
    const papers = papersBy(...names.map((name) => `Ada Byron & ${name}`), ...strangers);
    const [either, one, other, ...others] = papers;

    const inOrder = partition(papers, freshly(papers));
    const turned = [one!, either!, other!, ...others];

    expect(partition(turned, freshly(turned))).toEqual(inOrder);
  });

  test("for initials of the commonest families, whose co-author may be either of two", () => {
    const [either, one, other] = papersBy(
      "K. J. Chen & M. Rossi",
      "K. J. Chen & Mario Rossi",
      "K. J. Chen & Maria Rossi",
    );
    const papers = [
      either!,
      withIds(one!, { orcid: "0000-0002-1825-0097" }),
      withIds(other!, { orcid: "0000-0001-5109-3700" }),
    ];

    const inOrder = partition(papers, freshly(papers));
    const turned = [papers[1]!, papers[0]!, papers[2]!];

    expect(partition(turned, freshly(turned))).toEqual(inOrder);
  });

  test("in what is suggested, and in its evidence", () => {
    fc.assert(
      fc.property(shuffled, ({ papers, others }) => {
        expect(inAnyOrder(others)).toEqual(inAnyOrder(papers));
      }),
      SEEDED,
    );
  });

  test("in the evidence that one of several namesakes is", () => {
    const papers = [
      "Jun Ma & Anna Kiss",
      "J. Ma & Anna Kiss",
      "J. Ma & Kiss Anna",
      "J. Ma & Jie Ma",
      "J. X. Ma & Ada Byron",
    ].map((byline) => aPaper({ title: `By ${byline}`, authors: byline.split(" & ") }));

    expect(inAnyOrder(papers.toReversed())).toEqual(inAnyOrder(papers));
  });

  test("in what is suggested of who is printed with an umlaut and without", () => {
    const papers = papersBy(
      "David Rügamer & Ada Byron",
      "David Rugamer & Ada Byron",
      "David Ruegamer",
    ).map((paper) => ({ ...paper, venue: "Looms" }));

    expect(inAnyOrder(papers)).toHaveLength(1);
    expect(inAnyOrder(papers.toReversed())).toEqual(inAnyOrder(papers));
  });

  test("in who is who by decisions", () => {
    fc.assert(
      fc.property(shuffled, decisions, ({ papers, others }, taken) => {
        const one = freshly(papers, { decisions: taken });
        const other = freshly(others, { decisions: taken });

        expect(partition(others, other)).toEqual(partition(papers, one));
        expect(other.restingOn).toEqual(one.restingOn);
        expect(other.unmet).toEqual(one.unmet);
      }),
      SEEDED,
    );
  });
});

describe("never one person are", () => {
  test("two ORCIDs", () => {
    fc.assert(
      fc.property(list, (papers) => {
        const { authors } = freshly(papers);

        expect(authors.every(({ ids }) => ids.length <= 1)).toBe(true);
      }),
      SEEDED,
    );
  });

  test("two different names on one paper", () => {
    fc.assert(
      fc.property(list, (papers) => {
        const { places } = freshly(papers);
        papers.forEach(({ byline: { authors } }, i) => {
          authors.forEach(({ printed }, one) => {
            const other = places[i]!.findIndex(
              (author, place) => place > one && author === places[i]![one],
            );

            expect(other === -1 || authors[other]!.printed === printed).toBe(true);
          });
        });
      }),
      SEEDED,
    );
  });

  test("two whom the reader keeps apart, whatever else is decided", () => {
    fc.assert(
      fc.property(list, fc.nat(), fc.nat(), decisions, (papers, one, other, taken) => {
        const [some, others] = [one, other].map((at) => mentionAt(papers, at));
        // Two names, because a name that is printed twice on a paper cannot say which is meant.
        fc.pre(some !== undefined && others !== undefined && some.name !== others.name);
        const apart: Decision = {
          kind: "kept-apart",
          people: [referring(some), referring(others)],
        };
        // Not at odds with each other two by two, but all three are.
        const third = { name: "Ada Byron" };
        const joined = [some, others].map(
          (mention): Decision => ({ kind: "joined", people: [referring(mention), third] }),
        );
        const all = [...taken, ...joined, apart].reduce(decided, NO_DECISIONS);

        const { places } = freshly(papers, { decisions: all });

        const authors = [some, others].map(({ paper, place }) => places[paper]![place]);
        expect(authors[0] === undefined || authors[0] !== authors[1]).toBe(true);
      }),
      SEEDED,
    );
  });
});

interface Place {
  readonly name: string;
  readonly paper: number;
  readonly place: number;
}

function mentionAt(papers: readonly Paper[], at: number): Place | undefined {
  const all = papers.flatMap(({ byline: { authors } }, paper) =>
    authors.flatMap(({ printed, ids }, place) =>
      ids === undefined ? { name: printed, paper, place } : [],
    ),
  );
  return all[at % all.length];
}

function referring({ name: printed, paper }: Place) {
  return { name: printed, paper: titled(paper) };
}
