import { describe, expect, test } from "vitest";

import golden from "../../data/golden/ruegamer.json" with { type: "json" };
import { closestCoauthors, sharedPapers } from "../../src/network/coauthors.ts";
import { findComponents } from "../../src/network/components.ts";
import { findLowerBounds } from "../../src/network/lower-bounds.ts";
import { tieBetween } from "../../src/network/network.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { rowsOf } from "../../src/people/grouped.ts";
import { authorNamed, hiding } from "../builders.ts";

import { exampleNetwork as network } from "./example.ts";

const person = (name: string) => authorNamed(network, name);
const ownerShown = sliceNetwork(network, hiding());
const ownerHidden = sliceNetwork(network, hiding(person("David Rügamer")));

/** Co-authors by name with the papers they share, as the golden file has them. */
const coauthorsOf = (name: string, slice = ownerHidden) =>
  closestCoauthors({ network, slice }, person(name)).map(
    ({ author, papers }) => [network.authors[author]?.name, papers] as const,
  );

describe("the bundled example with its owner", () => {
  test("has 74 people, 152 ties and 1 component", () => {
    expect(ownerShown).toMatchObject({ authorCount: 74, tieCount: 152 });
    expect(findComponents(network, ownerShown).sizes).toEqual([74]);
  });

  test("has its owner on all 50 papers, implied on the 24 that do not show him", () => {
    const owner = person("David Rügamer");

    expect(network.owner).toBe(owner);
    expect(ownerShown.papers[owner]).toBe(50);
    expect(network.implied.filter((implied) => implied)).toHaveLength(golden.bylinesWithoutOwner);
  });

  test("has 9 papers that he shares with Bischl, 6 with Sommer", () => {
    const shared = Object.keys(golden.sharedWithOwner).map((name) => [
      name,
      sharedPapers(network, person("David Rügamer"), person(name)).length,
    ]);

    expect(Object.fromEntries(shared)).toEqual({ "Bernd Bischl": 9, "Emanuel Sommer": 6 });
  });
});

describe("the bundled example without its owner", () => {
  test("has 73 people and 79 ties", () => {
    expect(ownerHidden).toMatchObject({ authorCount: 73, tieCount: 79 });
  });

  test("has 17 components, the largest of 17 and 13 people", () => {
    const { sizes } = findComponents(network, ownerHidden);

    expect(sizes).toHaveLength(17);
    expect(sizes).toEqual(golden.ownerHidden.componentSizes);
  });
});

describe("Bernd Bischl", () => {
  test("has 8 co-authors besides the owner, with the papers the page prints", () => {
    const coauthors = coauthorsOf("Bernd Bischl");

    expect(coauthors).toHaveLength(8);
    expect(ownerHidden.coauthors[person("Bernd Bischl")]).toBe(8);
    expect(Object.fromEntries(coauthors)).toEqual(golden.coauthorsOfBerndBischl);
  });

  test("wrote most with Chris Kolb and Tobias Weber, then Michael Ingrisch and Tobias Pielok", () => {
    expect(coauthorsOf("Bernd Bischl").slice(0, 4)).toEqual([
      ["Chris Kolb", 3],
      ["Tobias Weber", 3],
      ["Michael Ingrisch", 2],
      ["Tobias Pielok", 2],
    ]);
  });

  test("wrote most with the owner once he is shown", () => {
    expect(coauthorsOf("Bernd Bischl", ownerShown)[0]).toEqual(["David Rügamer", 9]);
  });

  test("has the right nine papers", () => {
    const papers = [...rowsOf(network.papersOfAuthor, person("Bernd Bischl"))];

    expect(papers.map((paper) => network.papers[paper]?.title)).toEqual(golden.papersOfBerndBischl);
  });

  test("shares with Tobias Weber the three papers of their tie", () => {
    const tie = tieBetween(network, person("Tobias Weber"), person("Bernd Bischl"));
    const papers = [...rowsOf(network.papersOfTie, tie)];

    expect(papers.map((paper) => network.papers[paper]?.title)).toEqual([
      "Cascaded Latent Diffusion Models for High-Resolution Chest X-ray Synthesis",
      "Post-hoc Orthogonalization for Mitigation of Protected Feature Bias in CXR Embeddings",
      "Deep Weight Factorization: Sparse Learning Through the Lens of Artificial Symmetries",
    ]);
  });
});

test.each(Object.entries(golden.papersPerPerson))("%s has %i papers", (name, papers) => {
  expect(ownerHidden.papers[person(name)]).toBe(papers);
});

test("the papers of every tie are those that both of its people wrote", () => {
  network.source.forEach((source, tie) => {
    const ofSource = rowsOf(network.papersOfAuthor, source);
    const ofTarget = new Set(rowsOf(network.papersOfAuthor, network.target[tie]!));

    const shared = ofSource.filter((paper) => ofTarget.has(paper));
    expect([...rowsOf(network.papersOfTie, tie).toSorted()]).toEqual([...shared]);
  });
});

test("35 lists are cut, and every count of Bischl rests on one", () => {
  const { cutPapers, authorIsCut } = findLowerBounds(network, {
    paperShown: new Uint8Array(network.papers.length).fill(1),
  });

  expect(cutPapers).toHaveLength(golden.incompleteBylines);
  expect(authorIsCut[person("Bernd Bischl")]).toBe(1);
});
