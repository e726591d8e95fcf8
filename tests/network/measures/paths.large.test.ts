import { describe, expect, test } from "vitest";

import { runToEnd } from "../../../src/bibliography/reading.ts";
import { seededRandom } from "../../../src/layout/random.ts";
import { USUAL_FILTERS } from "../../../src/network/filters.ts";
import {
  measureProblem,
  measuresFrom,
  measuresInSteps,
} from "../../../src/network/measures/measures.ts";
import { totalOf } from "../../../src/network/measures/path-sums.ts";
import { PATH_PARTS, pathsInSteps, pathsOfPart } from "../../../src/network/measures/paths.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { netscience } from "../netscience.ts";

describe("a sample of the network scientists", () => {
  const slice = sliceNetwork(netscience, USUAL_FILTERS);
  const exact = runToEnd(measuresInSteps(netscience, slice));
  const sampling = { most: 100, random: seededRandom(1) };
  const sampled = runToEnd(measuresInSteps(netscience, slice, sampling));

  test("searches from 100 people of the largest component, and from everybody of the others", () => {
    // 1,589 people less 128 without ties; 379 in the largest component.
    expect(exact.network.searched).toBe(1461);
    expect(sampled.network.searched).toBe(1461 - 379 + 100);
  });

  test("is exact outside of the largest component", () => {
    const others = [...exact.people.closeness.keys()].filter(
      (person) =>
        sampled.people.betweennessError[person] === 0 && exact.people.betweenness[person]! > 0,
    );

    expect(others.length).toBeGreaterThan(50);
    for (const person of others) {
      expect(sampled.people.betweenness[person]).toBeCloseTo(exact.people.betweenness[person]!, 9);
    }
  });

  test("states an error that everybody keeps within, three times over", () => {
    const missed = [...exact.people.betweenness.keys()].filter((person) => {
      const error = sampled.people.betweennessError[person]!;
      const miss = sampled.people.betweenness[person]! - exact.people.betweenness[person]!;
      return Math.abs(miss) > 3 * error + 1e-9;
    });

    expect(missed).toEqual([]);
  });

  test("comes close to the mean distance, and not above the diameter", () => {
    expect(sampled.network.meanDistance).toBeCloseTo(6.04, 0);
    expect(sampled.network.diameter).toBeLessThanOrEqual(17);
  });
});

test("searches from parts of the network scientists add up to searches from all of them", () => {
  const problem = measureProblem(netscience, sliceNetwork(netscience, USUAL_FILTERS));
  const { graph } = problem;
  const parts = Array.from({ length: PATH_PARTS }, (_, part) => pathsOfPart(graph, part));

  const total = totalOf(graph, parts);

  expect(total).toMatchObject({ diameter: 17, searched: 1461 });
  const inParts = measuresFrom(problem, total);
  const atOnce = measuresFrom(problem, runToEnd(pathsInSteps(graph)));
  expect(inParts.network.meanDistance).toBeCloseTo(atOnce.network.meanDistance, 12);
  for (const column of ["betweenness", "closeness", "harmonicCloseness"] as const) {
    const misses = inParts.people[column].map((one, i) => one - atOnce.people[column][i]!);
    expect(Math.max(...misses.map(Math.abs))).toBeLessThan(1e-8);
  }
});

test("measures are done bit by bit, with a share that never falls", () => {
  const steps = measuresInSteps(netscience, sliceNetwork(netscience, USUAL_FILTERS));
  const shares: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value);

  expect(shares.length).toBeGreaterThan(20);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThan(1);
});
