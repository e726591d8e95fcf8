import { describe, expect, test } from "vitest";

import { closestCoauthors, sharedPapers } from "../../src/network/coauthors.ts";
import { USUAL_FILTERS } from "../../src/network/filters.ts";
import type { Network } from "../../src/network/network.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { aNetwork, aNetworkOf, aPaper, authorNamed, hiding } from "../builders.ts";

/** Co-authors of a person by name, with the papers they share. */
const coauthorsOf = (network: Network, name: string, ...hidden: readonly string[]) => {
  const slice = sliceNetwork(
    network,
    hiding(...hidden.map((other) => authorNamed(network, other))),
  );
  return closestCoauthors({ network, slice }, authorNamed(network, name)).map(
    ({ author, papers }) => `${network.authors[author]?.name} ${papers}`,
  );
};

describe("co-authors", () => {
  test("come with most shared papers first, then most papers, then by key", () => {
    const network = aNetworkOf("Ada Cem", "Ada Cem", "Ada Bob", "Ada Eva", "Ada Dan", "Eva");

    expect(coauthorsOf(network, "Ada")).toEqual(["Cem 2", "Eva 1", "Bob 1", "Dan 1"]);
  });

  test("leave out who is hidden", () => {
    expect(coauthorsOf(aNetworkOf("Ada Bob", "Ada Cem"), "Ada", "Bob")).toEqual(["Cem 1"]);
  });

  test("count the papers shown", () => {
    const network = aNetwork(
      aPaper({ authors: ["Ada", "Bob"], year: 2020 }),
      aPaper({ authors: ["Ada", "Bob"], year: 2024 }),
    );
    const slice = sliceNetwork(network, { ...USUAL_FILTERS, years: { from: 2022 } });

    const [bob] = closestCoauthors({ network, slice }, authorNamed(network, "Ada"));

    expect(bob).toMatchObject({ papers: 1, strength: 1 });
  });

  test("of a hidden person stay his co-authors", () => {
    expect(coauthorsOf(aNetworkOf("Ada Bob", "Ada Cem"), "Ada", "Ada")).toEqual(["Bob 1", "Cem 1"]);
  });

  test("of a hidden person leave out who is hidden, too, and papers of other years", () => {
    const network = aNetwork(
      aPaper({ authors: ["Ada", "Bob"], year: 2020 }),
      aPaper({ authors: ["Ada", "Cem"], year: 2024 }),
      aPaper({ authors: ["Bob", "Dan"], year: 2024 }),
    );
    const coauthors = (...hidden: readonly string[]) => {
      const people = hidden.map((name) => authorNamed(network, name));
      const slice = sliceNetwork(network, { ...hiding(...people), years: { from: 2022 } });
      return closestCoauthors({ network, slice }, authorNamed(network, "Ada")).map(
        ({ author }) => network.authors[author]?.name,
      );
    };

    expect(coauthors("Ada")).toEqual(["Cem"]);
    expect(coauthors("Ada", "Cem")).toEqual([]);
  });

  test("of somebody who writes alone are none", () => {
    expect(coauthorsOf(aNetworkOf("Ada", "Bob"), "Ada")).toEqual([]);
  });

  test("are not made by papers over the author limit, as ties are not", () => {
    const crowd = Array.from({ length: 101 }, (_, i) => `Author ${i}`);
    const network = aNetwork(
      aPaper({ authors: crowd }),
      aPaper({ authors: ["Author 0", "Author 1"] }),
    );

    expect(coauthorsOf(network, "Author 0")).toEqual(["Author 1 1"]);
  });
});

describe("shared papers", () => {
  const network = aNetworkOf("Ada Bob", "Cem Bob", "Bob Cem Ada", "Ada");

  test("are those that both wrote, in the order of the papers", () => {
    expect(sharedPapers(network, 0, 1)).toEqual([0, 2]);
    expect(sharedPapers(network, 1, 0)).toEqual([0, 2]);
    expect(sharedPapers(network, 2, 0)).toEqual([2]);
  });

  test("of two people who never wrote together are none", () => {
    expect(sharedPapers(aNetworkOf("Ada", "Bob"), 0, 1)).toEqual([]);
  });
});
