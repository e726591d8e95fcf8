import { expect, test } from "vitest";

import { seededRandom } from "../../../src/layout/random.ts";
import { USUAL_CLUSTERING } from "../../../src/network/clusters/communities.ts";
import {
  steadyCommunities,
  steppedOutOf,
} from "../../../src/network/clusters/steady-communities.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { aNetworkOf, authorNamed, hiding } from "../../builders.ts";

/** Two groups, of five and four people. */
const network = aNetworkOf("Ada Bob Cem Dora Eve", "Ada Bob Cem Dora Eve", "Fay Gus Hal Ian");

function communitiesWithout(...names: readonly string[]) {
  const hidden = names.map((name) => authorNamed(network, name));
  const placed = sliceNetwork(network, hiding(...hidden));
  const whole = sliceNetwork(network, hiding());
  return steadyCommunities({ network, placed, whole, settings: USUAL_CLUSTERING }, seededRandom);
}

test("a group that has become smaller than the next one keeps its colour, and is numbered by size", () => {
  const { of, sizes, colours } = communitiesWithout("Ada", "Bob");

  expect(sizes).toEqual([4, 3]);
  expect(of[authorNamed(network, "Ada")]).toBe(-1);
  expect(colours?.[of[authorNamed(network, "Eve")]!]).toBe(0);
  expect(colours?.[of[authorNamed(network, "Fay")]!]).toBe(1);
});

test("where a whole group is hidden its colour is left out", () => {
  const { sizes, colours } = communitiesWithout("Ada", "Bob", "Cem", "Dora", "Eve");

  expect(sizes).toEqual([4]);
  expect(colours).toEqual([1]);
});

test("the eight largest have the eight colours of their own, whoever has become small", () => {
  const groups = Array.from({ length: 9 }, (_, group) =>
    Array.from({ length: 12 - group }, (_, person) => `G${group}p${person}`),
  );
  const many = aNetworkOf(...groups.map((names) => names.join(" ")));
  const placed = sliceNetwork(
    many,
    hiding(...groups[2]!.slice(2).map((name) => authorNamed(many, name))),
  );
  const whole = sliceNetwork(many, hiding());
  const task = { network: many, placed, whole, settings: USUAL_CLUSTERING };
  const { of, sizes, colours } = steadyCommunities(task, seededRandom);
  const colourAt = (name: string) => colours?.[of[authorNamed(many, name)]!];

  expect(sizes).toEqual([12, 11, 9, 8, 7, 6, 5, 4, 2]);
  expect([0, 1, 3, 4, 5, 6, 7].map((group) => colourAt(`G${group}p0`))).toEqual([
    0, 1, 3, 4, 5, 6, 7,
  ]);
  expect(colourAt("G8p0")).toBe(2);
});

test("whoever everybody shares is hidden in what groups are numbered by, if they are hidden at all", () => {
  expect(steppedOutOf([], 3)).toBeUndefined();
  expect(steppedOutOf([3], 3)).toBeUndefined();
  expect(steppedOutOf([5, 3], 3)).toEqual([3]);
  expect(steppedOutOf([5], undefined)).toEqual([]);
});
