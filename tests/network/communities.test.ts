import { describe, expect, test, vi } from "vitest";

import type { Components } from "../../src/network/components.ts";
import { findCommunities } from "../../src/network/communities.ts";
import { findComponents } from "../../src/network/components.ts";
import type { Network } from "../../src/network/network.ts";
import { sliceNetwork } from "../../src/network/slice.ts";
import { seededRandom } from "../../src/layout/random.ts";

import { aNetworkOf, hiding } from "../builders.ts";
import { exampleNetwork } from "./example.ts";

const communitiesOf = (network: Network, hidden: readonly number[] = [], seed = 1) =>
  findCommunities(network, sliceNetwork(network, hiding(...hidden)), seededRandom(seed));

/** Two triangles with a bridge between Cem and Dan. */
const triangles = ["Ada Bob", "Ada Cem", "Bob Cem", "Dan Eva", "Dan Fay", "Eva Fay", "Cem Dan"];

/**
 * W. Zachary, An information flow model for conflict and fission in small groups, Journal of
 * Anthropological Research 33 (1977), 452–473: 34 members of a karate club and their 78 friendships.
 */
const KARATE = `
  1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32; 2: 3 4 8 14 18 20 22 31; 3: 4 8 9 10 14 28 29 33
  4: 8 13 14; 5: 7 11; 6: 7 11 17; 7: 17; 9: 31 33 34; 10: 34; 14: 34; 15: 33 34; 16: 33 34
  19: 33 34; 20: 34; 21: 33 34; 23: 33 34; 24: 26 28 30 33 34; 25: 26 28 32; 26: 32; 27: 30 34
  28: 34; 29: 32 34; 30: 33 34; 31: 33 34; 32: 33 34; 33: 34`;

const karate = aNetworkOf(
  ...KARATE.split(/[;\n]/)
    .map((line) => line.trim().split(": "))
    .flatMap(
      ([member, friends]) => friends?.split(" ").map((friend) => `m${member} m${friend}`) ?? [],
    ),
);

/** Sum over communities of L/m − (K/2m)², with L ties inside, K ends of ties, m ties in all. */
const modularity = ({ source, target }: Network, { of, sizes }: Components) => {
  const ends = [...source, ...target].map((author) => of[author]);
  const inside = [...source].map((author, tie) =>
    of[author] === of[target[tie]!] ? of[author] : -1,
  );
  return sizes.reduce((total, _, community) => {
    const tiesInside = inside.filter((other) => other === community).length;
    const endsInside = ends.filter((other) => other === community).length;
    return total + tiesInside / source.length - (endsInside / (2 * source.length)) ** 2;
  }, 0);
};

describe("two triangles and a bridge", () => {
  const network = aNetworkOf(...triangles);

  test("are two communities, and the bridge is between them", () => {
    const { of, sizes } = communitiesOf(network);

    expect([...of]).toEqual([0, 0, 0, 1, 1, 1]);
    expect(sizes).toEqual([3, 3]);
  });

  test("have a modularity of 5/14", () => {
    expect(modularity(network, communitiesOf(network))).toBeCloseTo(0.357143, 6);
  });

  test("come with more papers first", () => {
    const { of } = communitiesOf(aNetworkOf(...triangles, "Eva Fay"));

    expect([...of]).toEqual([1, 1, 1, 0, 0, 0]);
  });

  test("come with the larger first, and somebody without ties last", () => {
    const { of, sizes } = communitiesOf(
      aNetworkOf(...triangles, "Abe", "Eva Gus", "Fay Gus", "Dan Gus"),
    );

    expect([...of]).toEqual([2, 1, 1, 1, 0, 0, 0, 0]);
    expect(sizes).toEqual([4, 3, 1]);
  });

  test("are a triangle, a tie and nothing else when an end of the bridge is hidden", () => {
    const { of, sizes } = communitiesOf(network, [2]);

    expect([...of]).toEqual([1, 1, -1, 0, 0, 0]);
    expect(sizes).toEqual([3, 2]);
  });
});

describe("the karate club", () => {
  test("has 34 members and 78 friendships", () => {
    expect(karate.authors).toHaveLength(34);
    expect(karate.source).toHaveLength(78);
  });

  test("reaches 0.41979 from our seed, proven to be the highest modularity there is", () => {
    expect(modularity(karate, communitiesOf(karate))).toBeCloseTo(0.41979, 5);
  });

  // 300 seeds gave 0.4198 (177 of them), 0.4188 and 0.4151; a higher value would be a wrong formula.
  test.each([829_302_351, 1_658_604_702, 2_487_907_053, 3_317_209_404, 4_146_511_755])(
    "reaches a modularity of 0.415 to 0.4198 from seed %i",
    (seed) => {
      const reached = modularity(karate, communitiesOf(karate, [], seed));

      expect(reached).toBeGreaterThan(0.415);
      expect(reached).toBeLessThan(0.4198);
    },
  );
});

describe("communities", () => {
  test("are the same whenever the seed is the same", () => {
    expect(communitiesOf(karate, [], 829_302_351)).toEqual(communitiesOf(karate, [], 829_302_351));
  });

  test("use no other randomness than what they are given", () => {
    const dice = vi.spyOn(Math, "random");

    communitiesOf(karate);

    expect(dice).not.toHaveBeenCalled();
    dice.mockRestore();
  });

  test("follow strong ties: three papers hold a pair together against one each", () => {
    const chain = aNetworkOf(
      "Ada Bob",
      "Bob Cem",
      "Bob Cem",
      "Bob Cem",
      "Cem Dan",
      "Dan Eva",
      "Dan Eva",
    );

    expect([...communitiesOf(chain).of]).toEqual([0, 0, 0, 1, 1]);
  });

  test("never reach across components", () => {
    const slice = sliceNetwork(exampleNetwork, hiding(exampleNetwork.owner!));
    const components = findComponents(exampleNetwork, slice);
    const communities = findCommunities(exampleNetwork, slice, seededRandom(1));

    const pairs = new Set(
      communities.of.map((community, author) => 1000 * community + components.of[author]!),
    );
    // The owner, who is in none of either, is one pair more.
    expect(pairs.size).toBe(communities.sizes.length + 1);
  });

  test("of people without ties are one person each", () => {
    expect(communitiesOf(aNetworkOf("Ada", "Bob")).sizes).toEqual([1, 1]);
  });

  test("of nobody are none", () => {
    expect(communitiesOf(aNetworkOf())).toEqual({ of: new Int32Array(0), sizes: [] });
    expect(communitiesOf(aNetworkOf("Ada Bob"), [0, 1]).sizes).toEqual([]);
  });
});
