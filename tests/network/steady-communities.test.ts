import { expect, test } from "vitest";

import { seededRandom } from "../../src/layout/random.ts";
import { USUAL_CLUSTERING } from "../../src/network/clusters/communities.ts";
import { steadyCommunities, steppedOutOf } from "../../src/network/clusters/steady-communities.ts";
import { sliceNetwork } from "../../src/network/slice.ts";
import { aNetworkOf, authorNamed, hiding } from "../builders.ts";

/** Two groups, of five and four people. */
const network = aNetworkOf("Ada Bob Cem Dora Eve", "Ada Bob Cem Dora Eve", "Fay Gus Hal Ian");

function communitiesWithout(...names: readonly string[]) {
  const hidden = names.map((name) => authorNamed(network, name));
  const placed = sliceNetwork(network, hiding(...hidden));
  const whole = sliceNetwork(network, hiding());
  return steadyCommunities({ network, placed, whole, settings: USUAL_CLUSTERING }, seededRandom);
}

test("a group that has become smaller than the next one keeps its number", () => {
  const { of, sizes } = communitiesWithout("Ada", "Bob");

  expect(sizes).toEqual([3, 4]);
  expect([of[authorNamed(network, "Ada")], of[authorNamed(network, "Eve")]]).toEqual([-1, 0]);
  expect(of[authorNamed(network, "Fay")]).toBe(1);
});

test("where a whole group is hidden no number is left out", () => {
  expect(communitiesWithout("Ada", "Bob", "Cem", "Dora", "Eve").sizes).toEqual([4]);
});

test("whoever everybody shares is hidden in what groups are numbered by, if they are hidden at all", () => {
  expect(steppedOutOf([], 3)).toBeUndefined();
  expect(steppedOutOf([3], 3)).toBeUndefined();
  expect(steppedOutOf([5, 3], 3)).toEqual([3]);
  expect(steppedOutOf([5], undefined)).toEqual([]);
});
