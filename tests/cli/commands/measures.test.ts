import { describe, expect, test } from "vitest";

import type { Paper } from "../../../src/bibliography/paper.ts";
import { measures } from "../../../src/cli/commands/measures.ts";
import { explore } from "../../../src/cli/explore.ts";
import { aBibliography, aPaper } from "../../builders.ts";

/** The worked example T1: four papers by four people, Ada's last alone. */
const T1 = ["Ada Bob", "Ada Bob Cem", "Cem Dan", "Ada"].map((authors, index) =>
  aPaper({ authors: authors.split(" "), year: 2000 + index }),
);

async function measured(papers: readonly Paper[], ...options: readonly string[]) {
  const request = measures.parse(["papers.bib", ...options]);
  if ("mistake" in request) throw new Error(request.mistake);
  const bibliographies = [aBibliography(...papers)];
  return request.produce(explore({ bibliographies, networks: [], names: [] }, request.choices), []);
}

const json = async (papers: readonly Paper[], ...options: readonly string[]) =>
  JSON.parse(await measured(papers, "--json", ...options));

// Degrees 2, 2, 3 and 1; one triangle; 5 paths of two ties; Ada and Bob apart from Cem and Dan is as good
// as all together. By networkx.
test("T1 has the measures that can be counted by hand", async () => {
  expect(await json(T1)).toEqual({
    people: 4,
    ties: 4,
    components: 1,
    largestComponent: 4,
    density: 0.6666666667,
    averageClustering: 0.5833333333,
    transitivity: 0.6,
    diameter: 2,
    meanDistance: 1.333333333,
    assortativity: -0.7142857143,
    maxCore: 2,
    modularity: 0,
    clusters: 2,
  });
});

describe("the people of T1", () => {
  test("have their measures, most papers first", async () => {
    const { people } = await json(T1, "--people");

    expect(people.map(({ name, papers }: Record<string, unknown>) => [name, papers])).toEqual([
      ["Ada", 3],
      ["Bob", 2],
      ["Cem", 2],
      ["Dan", 1],
    ]);
    expect(people[2]).toEqual({
      name: "Cem",
      papers: 2,
      coauthors: 3,
      strength: 3,
      credit: 0.8333333333,
      betweenness: 2,
      normalisedBetweenness: 0.6666666667,
      closeness: 1,
      harmonicCloseness: 3,
      clustering: 0.3333333333,
      core: 2,
      constraint: 0.6111111111,
      firstYear: 2001,
      lastYear: 2002,
    });
  });

  test("have whole strengths under fractional counting: their papers with others", async () => {
    const { people } = await json(T1, "--people", "--counting", "fractional");

    expect(people.map(({ strength }: { strength: number }) => strength)).toEqual([2, 2, 2, 1]);
  });

  test("have credit that sums to the papers, under refined fractional counting as under any", async () => {
    const { people } = await json(T1, "--people", "--counting", "refined");

    expect(people.map(({ credit }: { credit: number }) => credit)).toEqual([
      1.833333333, 0.8333333333, 0.8333333333, 0.5,
    ]);
    // Of 2-author papers a tie gets 1, of Ada, Bob and Cem's 1/3.
    expect(people.map(({ strength }: { strength: number }) => strength)).toEqual([
      1.666666667, 1.666666667, 1.666666667, 1,
    ]);
  });

  test("keep a strength of 1.5 between Ada and Bob when Cem is hidden", async () => {
    const { people } = await json(T1, "--people", "--counting", "fractional", "--hide", "Cem");

    expect(people.map(({ name, strength }: Record<string, unknown>) => [name, strength])).toEqual([
      ["Ada", 1.5],
      ["Bob", 1.5],
      ["Dan", 0],
    ]);
  });
});

test("what cannot be known is null, and unknown in words", async () => {
  expect(await json([aPaper({ authors: ["Ada"] })])).toMatchObject({
    people: 1,
    meanDistance: null,
    assortativity: null,
  });
  expect(await measured([aPaper({ authors: ["Ada"] })])).toContain("meanDistance: unknown\n");
  expect((await json([aPaper({ authors: ["Ada"] })], "--people")).people[0]).toMatchObject({
    constraint: null,
    firstYear: null,
  });
});

test("in words there is a line for each measure, and a table of people when asked for", async () => {
  const text = await measured(T1, "--people");

  expect(text).toContain("people: 4\nties: 4\ncomponents: 1\n");
  expect(text).toContain("\nname\tpapers\tcoauthors\tstrength\tcredit\tbetweenness\t");
  expect(text).toContain("\nDan\t1\t1\t1\t0.5\t0\t0\t0.6\t2\t0\t1\t1\t2002\t2002\n");
});
