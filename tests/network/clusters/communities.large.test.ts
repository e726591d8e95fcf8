import { describe, expect, test } from "vitest";

import { seededRandom } from "../../../src/layout/random.ts";
import { findCommunities, USUAL_CLUSTERING } from "../../../src/network/clusters/communities.ts";
import { modularity } from "../../../src/network/clusters/modularity.ts";
import { findComponents } from "../../../src/network/components.ts";
import { type Filters, USUAL_FILTERS } from "../../../src/network/filters.ts";
import type { Network } from "../../../src/network/network.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { netscience } from "../netscience.ts";

const communitiesOf = (network: Network, filters: Filters = USUAL_FILTERS, settings = {}) =>
  findCommunities(
    network,
    sliceNetwork(network, filters),
    { ...USUAL_CLUSTERING, ...settings },
    seededRandom,
  );

/** Modularity of the communities found among the people shown, every tie alike. */
const unweighted = (network: Network, filters: Filters, settings = {}) => {
  const { of } = communitiesOf(network, filters, { weights: "ties", ...settings });
  return modularity(network, sliceNetwork(network, filters), of);
};

/** Pieces into which communities fall apart, beyond one each. */
const brokenPieces = (network: Network, filters: Filters, settings = {}) => {
  const { of, sizes } = communitiesOf(network, filters, settings);
  const slice = sliceNetwork(network, filters);
  const tieShown = slice.tieShown.map((shown, tie) =>
    Number(shown && of[network.source[tie]!] === of[network.target[tie]!]),
  );
  return findComponents(network, { ...slice, tieShown }).sizes.length - sizes.length;
};

const largest = { ...USUAL_FILTERS, minComponent: 379 };
const both = ["leiden", "louvain"] as const;

/** Best known: igraph's Leiden to convergence, 20 runs and more. */
describe("the network scientists", () => {
  test("reach a modularity of 0.95990, every tie alike", () => {
    const reached = unweighted(netscience, USUAL_FILTERS);

    expect(reached).toBeGreaterThan(0.9597);
    expect(reached).toBeLessThan(0.959905);
  });

  test.each([0, 1, 2])("reach 0.84859 in the largest component, from seed %i", (seed) => {
    const reached = unweighted(netscience, largest, { seed });

    expect(reached).toBeGreaterThan(0.848);
    expect(reached).toBeLessThan(0.848595);
  });

  const byStrength = communitiesOf(netscience, largest);

  test("reach 0.85057 by strength in the largest component, in 20 communities", () => {
    const { modularity, sizes } = byStrength;

    expect(modularity).toBeCloseTo(0.85057, 5);
    expect(sizes).toHaveLength(20);
  });

  test("reach by Louvain what others reach by it", () => {
    expect(unweighted(netscience, largest, { algorithm: "louvain" })).toBeGreaterThan(0.84341);
  });

  test.each(both)("are in communities that are connected (%s)", (algorithm) => {
    expect(brokenPieces(netscience, USUAL_FILTERS, { algorithm, runs: 2 })).toBe(0);
  });

  test("are not always cut alike: the runs agree to more than nine tenths, and less than wholly", () => {
    const { agreement } = byStrength;

    expect(agreement).toBeGreaterThan(0.9);
    expect(agreement).toBeLessThan(1);
  });

  test("are in the same communities whenever the seed is the same", () => {
    const found = (seed: number) =>
      communitiesOf(netscience, largest, { seed, runs: 1, weights: "ties" });

    expect(found(829_302_351)).toEqual(found(829_302_351));
    expect(found(829_302_351)).not.toEqual(found(829_302_352));
  });
});
