import * as fc from "fast-check";
import { expect, test, vi } from "vitest";

import { shortestChains } from "../../src/network/chain.ts";
import { hiddenLinks } from "../../src/network/hidden-links.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { aNetworkOf, authorNamed, hiding } from "../builders.ts";

import { aGraph } from "./graphs.ts";

vi.mock(import("../../src/network/slice-network.ts"), { spy: true });

test("hidden people are links where any of them alone would connect two others", () => {
  const owned = aNetworkOf("Ada Bob", "Bob Cem", "Ada Eva", "Eva Cem", "Fay Ada");
  const numbersOf = (...names: readonly string[]) => names.map((name) => authorNamed(owned, name));
  const slice = sliceNetwork(owned, hiding(...numbersOf("Bob", "Eva", "Fay")));
  const [ada, cem, eva] = numbersOf("Ada", "Cem", "Eva");

  expect(hiddenLinks(owned, slice, [ada!, cem!])).toEqual(numbersOf("Bob", "Eva"));
  // Who is hidden does not link others to themselves.
  expect(hiddenLinks(owned, slice, [ada!, eva!])).toEqual([]);
});

test("a filter that takes the papers of a hidden person takes the link as well", () => {
  const owned = aNetworkOf("Ada Bob", "Bob Cem");
  const [ada, bob, cem] = ["Ada", "Bob", "Cem"].map((name) => authorNamed(owned, name));
  const slice = sliceNetwork(owned, { ...hiding(bob!), minShared: 2 });

  expect(hiddenLinks(owned, slice, [ada!, cem!])).toEqual([]);
});

test("nobody links two who are connected, though too few are to be shown", () => {
  const owned = aNetworkOf("Ada Bob", "Bob Cem", "Ada Cem");
  const [ada, bob, cem] = ["Ada", "Bob", "Cem"].map((name) => authorNamed(owned, name));
  const slice = sliceNetwork(owned, { ...hiding(bob!), minComponent: 3 });

  expect(hiddenLinks(owned, slice, [ada!, cem!])).toEqual([]);
});

test("of hundreds of hidden people the network is sliced once", () => {
  const stars = Array.from({ length: 300 }, (_, i) => i + 2);
  const network = aGraph(
    302,
    stars.flatMap((star) => [[0, star] as const, [1, star] as const]),
  );
  const slice = sliceNetwork(network, hiding(...stars));
  vi.mocked(sliceNetwork).mockClear();

  const links = hiddenLinks(network, slice, [0, 1]);

  expect(links).toEqual(stars);
  expect(sliceNetwork).toHaveBeenCalledTimes(1);
});

test("links are those who, shown again one by one, are on a chain between two whom nobody connects", () => {
  const person = fc.nat(6);
  const ties = fc.array(fc.tuple(person, person), { maxLength: 12 });
  fc.assert(
    fc.property(
      ties,
      fc.uniqueArray(person),
      fc.integer({ min: 1, max: 5 }),
      (drawn, hidden, minComponent) => {
        const network = aGraph(
          7,
          drawn.filter(([one, other]) => one !== other),
        );
        const without = (people: readonly number[], least: number) =>
          sliceNetwork(network, { ...hiding(...people), minComponent: least });
        fc.pre(shortestChains(network, without(hidden, 1), [0, 1], 1).count === 0);

        const links = hiddenLinks(network, without(hidden, minComponent), [0, 1]);

        const oneByOne = hidden.filter((shown) => {
          const others = hidden.filter((other) => other !== shown);
          const { first } = shortestChains(network, without(others, minComponent), [0, 1], 1);
          return shown > 1 && first[0]?.includes(shown);
        });
        expect(links).toEqual(oneByOne);
      },
    ),
    { seed: 5, numRuns: 500 },
  );
});
