import { describe, expect, test } from "vitest";

import { familyFirst, givenFirst } from "../../../src/bibliography/author-name.ts";
import { nameClusters } from "../../../src/network/clusters/cluster-names.ts";
import { tiesOfClusters } from "../../../src/network/clusters/cluster-ties.ts";
import { wordsOfCommunities } from "../../../src/network/clusters/cluster-words.ts";
import { USUAL_FILTERS } from "../../../src/network/filters.ts";
import type { Network } from "../../../src/network/network.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { aNetwork, aNetworkOf, aPaper, hiding } from "../../builders.ts";

/** The clusters of a network whose people are in these communities, -1 for the hidden. */
const clustersIn = (network: Network, of: readonly number[], sizes: readonly number[]) => {
  const hidden = of.flatMap((community, author) => (community < 0 ? [author] : []));
  const communities = { of: Int32Array.from(of), sizes };
  const words = wordsOfCommunities(network, communities);
  return nameClusters(network, sliceNetwork(network, hiding(...hidden)), communities, words);
};

const clustersOf = (bylines: readonly string[], of: readonly number[], sizes: readonly number[]) =>
  clustersIn(aNetworkOf(...bylines), of, sizes);

test("a cluster is led by the person with most papers", () => {
  expect(clustersOf(["Ada Bob", "Bob"], [0, 0], [2])).toEqual([
    { number: 0, name: "Bob, Ada", people: [1, 0], words: [], papers: 2 },
  ]);
});

test("of people with as many papers, the strongest leads", () => {
  expect(clustersOf(["Ada Bob", "Bob Cem"], [0, 0, 0], [3])[0]?.people).toEqual([1, 0, 2]);
  expect(clustersOf(["Ada", "Ada Bob", "Bob Cem Dan"], [0, 0, 0, 0], [4])[0]?.people).toEqual([
    1, 0, 2, 3,
  ]);
});

test("of equals, the first by key leads", () => {
  expect(clustersOf(["Cem Bob Ada"], [0, 0, 0], [3])[0]?.people).toEqual([0, 1, 2]);
});

test("hidden people are in no cluster and lead none", () => {
  expect(clustersOf(["Ada Bob Cem", "Ada"], [-1, 0, 0], [2])).toMatchObject([
    { number: 0, name: "Bob, Cem", people: [1, 2] },
  ]);
});

test("one person is no cluster", () => {
  expect(clustersOf(["Ada Bob", "Cem"], [0, 0, 1], [2, 1])).toMatchObject([
    { number: 0, name: "Ada, Bob", people: [0, 1] },
  ]);
});

test("leading people are called by their family names, whichever comes first in print", () => {
  const network = aNetwork(aPaper({ authors: ["Helen C. Purchase", "Kobourov, Stephen"] }));

  expect(clustersIn(network, [0, 0], [2])[0]?.name).toBe("Purchase, Kobourov");
});

describe("people who lead a cluster", () => {
  /** Each list is a cluster, led by its first person. */
  const namesOf = (...clusters: readonly (readonly string[])[]) => {
    const papers = clusters.flatMap((people) => [people, people.slice(0, 1)]);
    const network = aNetwork(...papers.map((authors) => aPaper({ authors })));
    const of = network.authors.map(({ name }) => clusters.findIndex((it) => it.includes(name)));
    const sizes = clusters.map(({ length }) => length);
    return clustersIn(network, of, sizes).map(({ name }) => name);
  };

  test("have initials where they share a family name", () => {
    expect(namesOf(["Yuki Furukawa", "Toshi A. Furukawa"])).toEqual([
      "Y. Furukawa, T. A. Furukawa",
    ]);
    expect(namesOf(["Jean-Pierre Li", "TA Li"])).toEqual(["J.-P. Li, T. A. Li"]);
  });

  test("have initials where two clusters would have one name, and nowhere else", () => {
    expect(
      namesOf(["Wei Li", "Jun Wang"], ["Hao Li", "Lei Wang"], ["Helen Purchase", "Zoe Dyer"]),
    ).toEqual(["W. Li, J. Wang", "H. Li, L. Wang", "Purchase, Dyer"]);
  });

  test("have given names where initials are the same, or nobody abbreviates", () => {
    expect(namesOf(["Wei Li", "Wen Li"])).toEqual(["Wei Li, Wen Li"]);
    expect(namesOf(["李伟", "李强"])).toEqual(["李伟, 李强"]);
  });

  test("keep both names of a family that has two", () => {
    const authors = [familyFirst("Rodríguez Pérez, Ingrid"), givenFirst("Ada Byron")];
    const network = aNetwork({ ...aPaper({}), byline: { authors, listComplete: true } });

    expect(clustersIn(network, [0, 0], [2]).map(({ name }) => name)).toEqual([
      "Byron, Rodríguez Pérez",
    ]);
  });
});

test("without words, clusters are named by those who lead them", () => {
  const network = aNetwork(...Array.from({ length: 6 }, (_, i) => aPaper({ title: `Looms ${i}` })));
  const communities = { of: Int32Array.of(0, 0), sizes: [2] };

  const clusters = nameClusters(network, sliceNetwork(network, USUAL_FILTERS), communities);

  expect(clusters).toMatchObject([{ name: "Ada, Bob", words: [] }]);
});

describe("names with words", () => {
  const drawings = [
    "Graph drawing for everybody",
    "Layout in graph drawing",
    "A Graph Drawing Contest",
    "Graph drawings: a radial layout",
    "Circular layouts",
  ];
  const proteins = [
    "Protein folding",
    "Folding",
    "Folding a protein",
    "Membrane protein",
    "Ribosomes",
  ];
  const library = (drawn: readonly string[], folded: readonly string[]) =>
    aNetwork(
      ...drawn.map((title) => aPaper({ title, authors: ["Helen Purchase", "Stephen Kobourov"] })),
      ...folded.map((title) => aPaper({ title, authors: ["Ada Weaver", "Zoe Dyer"] })),
    );
  const of = (network: Network) =>
    network.authors.map(({ name }) => (/Purchase|Kobourov/.test(name) ? 0 : 1));
  const namesOf = (network: Network) =>
    clustersIn(network, of(network), [2, 2]).map(({ name }) => name);

  test("say what sets the titles of a cluster apart, then who leads it", () => {
    expect(namesOf(library(drawings, proteins))).toEqual([
      "Graph drawing, Layout (Purchase, Kobourov)",
      "Folding, Protein (Weaver, Dyer)",
    ]);
  });

  test("have no words from fewer than five titles", () => {
    expect(namesOf(library(drawings, proteins.slice(1)))[1]).toBe("Weaver, Dyer");
  });

  test("leave out words that the other cluster has, too", () => {
    const both = library(
      drawings.map((title) => `${title} with looms`),
      proteins.map((title) => `${title} with looms`),
    );

    expect(namesOf(both).join()).not.toContain("loom");
  });

  test("stay when filters leave fewer papers, which are counted", () => {
    const network = library(drawings, proteins);
    const slice = sliceNetwork(network, { ...USUAL_FILTERS, years: { from: 2020 } });
    const communities = { of: Int32Array.from(of(network)), sizes: [2, 2] };

    const words = wordsOfCommunities(network, communities);
    expect(nameClusters(network, slice, communities, words)[1]).toMatchObject({
      name: "Folding, Protein (Weaver, Dyer)",
      papers: 0,
    });
  });
});

test("ties of clusters are counted within and between, the strongest first", () => {
  const network = aNetworkOf("Ada Bob", "Ada Bob", "Cem Dan", "Bob Cem", "Bob Dan", "Eva");
  const slice = sliceNetwork(network, USUAL_FILTERS);

  expect(
    tiesOfClusters(network, slice, { of: Int32Array.of(0, 0, 1, 1, 2), sizes: [2, 2, 1] }),
  ).toEqual([
    { between: [0, 0], ties: 1, strength: 2 },
    { between: [0, 1], ties: 2, strength: 2 },
    { between: [1, 1], ties: 1, strength: 1 },
  ]);
});

test("ties of clusters are those shown, whichever of the two has the first person", () => {
  const network = aNetworkOf("Ada Bob", "Ada Bob", "Ada Cem", "Bob Dan", "Bob Dan");
  const slice = sliceNetwork(network, { ...USUAL_FILTERS, minShared: 2 });

  expect(tiesOfClusters(network, slice, { of: Int32Array.of(1, 0, 0, 1), sizes: [2, 2] })).toEqual([
    { between: [0, 1], ties: 2, strength: 4 },
  ]);
});
