import iterate from "graphology-layout-forceatlas2/iterate.js";
import { describe, expect, test } from "vitest";

import { forceField } from "../../../src/layout/forces/kernel-flat.ts";
import { type System, systemOf } from "../../../src/layout/forces/system.ts";
import { seededRandom } from "../../../src/layout/random.ts";
import { type Forces, forcesOf, USUAL_LAYOUT } from "../../../src/layout/settings.ts";
import { generatedNetwork } from "../generated.ts";

const LINEAR = forcesOf(USUAL_LAYOUT);
const CLUSTERS = forcesOf({ ...USUAL_LAYOUT, look: "clusters" });
const PEOPLE = 300;

const system = aSystem(PEOPLE, 700);
/** All pairs of these are compared. */
const few = aSystem(100, 230);

function aSystem(count: number, ties: number): System {
  const network = generatedNetwork(count, ties);
  return systemOf({ ...network, radius: new Float64Array(count).fill(1) }, 1);
}

/** Places in a square of 100, by chance. */
function scattered(count: number, seed = 5): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: 2 * count }, () => 100 * random());
}

function forcesAt(positions: Float64Array, of: System, forces: Forces, theta: number) {
  const force = new Float64Array(positions.length);
  forceField(of, forces, theta)(positions, force);
  return force;
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

describe("without its tree, the flat kernel has the forces of the library", () => {
  test.each([
    ["the usual", LINEAR],
    ["without gravity", { ...LINEAR, gravity: 0 }],
  ])("%s, at the library's own places over 15 steps", (_, forces) => {
    const library = theLibrary(few, scattered(few.count), forces);
    let worst = 0;
    for (let step = 0; step < 15; step++) {
      const ours = forcesAt(library.positions(), few, forces, 0);
      library.step();
      const theirs = library.force();
      const gap = largest(ours.map((value, i) => value - theirs[i]!));
      worst = Math.max(worst, gap / largest(theirs));
    }

    expect(worst).toBeLessThan(1e-4);
  });
});

test("in the look of clusters a tie of 15 units pulls by 15/8, and one of 120 by half of that", () => {
  const pair = aPair();
  const free = { ...CLUSTERS, gravity: 0, repulsion: 0 };
  const pullAt = (length: number) => forcesAt(Float64Array.of(0, 0, length, 0), pair, free, 0)[0]!;

  // Worked by hand: d / (1 + d / 5)^1.5, so 15 / (4 · 2) and 120 / (25 · 5).
  expect(pullAt(15)).toBeCloseTo(15 / 8, 12);
  expect(pullAt(120)).toBeCloseTo(24 / 25, 12);
  expect(pullAt(0)).toBe(0);
});

function aPair(): System {
  const [source, target] = [Uint32Array.of(0), Uint32Array.of(1)];
  return { count: 2, source, target, pull: Float64Array.of(1), mass: Float64Array.of(2, 2) };
}

describe("with its tree, the repulsion is off by little", () => {
  const far = scattered(PEOPLE);
  far.set([1e6, 1e6]);
  const twins = scattered(PEOPLE);
  twins.set([twins[2]! + 1e-13, twins[3]!]);
  const line = scattered(PEOPLE).map((value, i) => (i % 2 === 0 ? value : 7));
  const heap = scattered(PEOPLE).fill(3, 0, PEOPLE);

  test.each([
    ["by chance", scattered(PEOPLE)],
    ["in a line", line],
    ["half of them on one spot", heap],
    ["two of them a hair apart", twins],
    ["one of them far away", far],
  ])("people %s: at most 4 % at theta 1.2, .5 % at .5", (_, positions) => {
    expect(relativeError(positions, 1.2)).toBeLessThan(0.04);
    expect(relativeError(positions, 0.5)).toBeLessThan(0.005);
  });

  test("everybody on one spot feels nothing", () => {
    const alone = { ...LINEAR, gravity: 0 };

    expect(largest(forcesAt(new Float64Array(2 * PEOPLE).fill(3), system, alone, 1.2))).toBe(0);
  });

  /** Root mean square of the tree's error over that of the exact repulsion. */
  function relativeError(positions: Float64Array, theta: number): number {
    const free = { ...system, source: new Uint32Array(), target: new Uint32Array() };
    const repelling = { ...free, pull: new Float64Array() };
    const forces = { ...LINEAR, gravity: 0 };
    const exact = forcesAt(positions, repelling, forces, 0);
    const tree = forcesAt(positions, repelling, forces, theta);
    const squares = (values: Float64Array) => values.reduce((sum, value) => sum + value * value, 0);
    return Math.sqrt(squares(tree.map((value, i) => value - exact[i]!)) / squares(exact));
  }
});

/** The library at its own matrices; it stores in 32 bits. */
function theLibrary({ count, source, target, pull, mass }: System, at: Float64Array, of: Forces) {
  const nodes = new Float32Array(10 * count);
  const edges = new Float32Array(3 * pull.length);
  for (let i = 0; i < count; i++) {
    nodes.set([at[2 * i]!, at[2 * i + 1]!, 0, 0, 0, 0, mass[i]!, 1, 1, 0], 10 * i);
  }
  pull.forEach((value, tie) => edges.set([10 * source[tie]!, 10 * target[tie]!, value], 3 * tie));
  const options = {
    linLogMode: !of.isLinear,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: of.repulsion,
    strongGravityMode: true,
    gravity: of.gravity,
    slowDown: 5,
    barnesHutOptimize: false,
    barnesHutTheta: 0.5,
  };
  const column = (first: number) =>
    Float64Array.from({ length: 2 * count }, (_, i) => nodes[10 * (i >> 1) + first + (i & 1)]!);
  return {
    step: () => iterate(options, nodes, edges),
    positions: () => column(0),
    force: () => column(2),
  };
}
