/**
 * How fast and how good layouts are, against graphology-layout-forceatlas2 in the same run: CPU time of
 * this process, on generated networks (tests/layout/generated.ts, seed 42) of the sizes of four real ones.
 *
 *     node bench/layout.mjs [people…]     # for example 5242; all sizes take about five minutes
 *     node bench/layout.mjs FILE…         # other networks: two names a line, as SNAP and networkx write them
 *
 * NP = neighbourhood preservation, over everybody of the largest component; 1 is best. The library has
 * its inferred settings and a random start, and runs until its NP hardly grows.
 */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";

import iterate from "graphology-layout-forceatlas2/iterate.js";

import { importTypeScript } from "../scripts/typescript.mjs";
import { pairsIn } from "./edge-list.mjs";
import { librarySettings } from "./library-settings.mjs";

const NETWORKS = [
  { people: 1_589, ties: 2_742, libraryIterations: 1500 },
  { people: 5_242, ties: 14_484, libraryIterations: 1500 },
  { people: 23_133, ties: 93_439, libraryIterations: 700 },
  // Here the library would take a quarter of an hour.
  { people: 100_000, ties: 331_000, libraryIterations: 0 },
];
const LONGER = 10;

const { generatedNetwork } = await importTypeScript("tests/layout/generated.ts");
const { startForceAtlas } = await importTypeScript("src/layout/forces/force-atlas.ts");
const { flatKernel } = await importTypeScript("src/layout/forces/kernel-flat.ts");
const { neighbourhoodPreservation, normalisedStress, qualityOf } =
  await importTypeScript("src/layout/quality.ts");
const { seededRandom } = await importTypeScript("src/layout/random.ts");
const { startLayout } = await importTypeScript("src/layout/run.ts");
const { forcesOf, USUAL_LAYOUT } = await importTypeScript("src/layout/settings.ts");
const { splitComponents } = await importTypeScript("src/layout/packing/split.ts");
const { startPositions } = await importTypeScript("src/layout/start/start.ts");
const { systemOf } = await importTypeScript("src/layout/forces/system.ts");

const CLUSTERS = { ...USUAL_LAYOUT, look: "clusters" };
const LARGE = 50_000;
const wanted = process.argv.slice(2);

for (const { people, ties, libraryIterations } of NETWORKS) {
  if (wanted.length > 0 && !wanted.includes(String(people))) continue;
  measure(aProblem(generatedNetwork(people, ties)), libraryIterations);
}
for (const file of wanted.filter((word) => Number.isNaN(Number(word)))) {
  console.log(`\n${file}`);
  const problem = aProblem(pairsIn(readFileSync(file, "utf8")));
  measure(problem, problem.count > LARGE ? 0 : problem.count > 10_000 ? 700 : 1500);
}
console.log(
  `load average: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`,
);

function measure(problem, libraryIterations) {
  const component = splitComponents(problem)[0];
  const { count, source } = component;
  console.log(
    `\n${problem.count} people, ${problem.source.length} ties; largest component ${count}, ${source.length}`,
  );
  const usual = untilSettled(component, USUAL_LAYOUT);
  const clusters = untilSettled(component, CLUSTERS);
  compareIterations(component, usual.positions);
  say("T5 settled", usual);
  say("   clusters settled", clusters);
  sayLonger(component, usual);
  const end = sayWhole(problem);
  if (libraryIterations === 0) return;
  const library = sayLibrary(component, libraryIterations);
  sayReached(component, library);
  sayRatio("T3 at rest", usual, library);
  sayRatio("T3 packed", end, library);
  sayRatio("T4 clusters", clusters, library);
}

/** One step of each kernel at the same positions, by turns. */
function compareIterations(component, positions) {
  const ours = flatKernel(systemOf(component, 1), positions, forcesOf(USUAL_LAYOUT));
  const theirs = theLibrary(component, positions);
  const times = Array.from({ length: 7 }, () => ({
    ours: secondsOf(() => repeat(5, ours.step)) / 5,
    theirs: secondsOf(theirs.step),
  }));
  const [own, other] = [times.map((time) => time.ours), times.map((time) => time.theirs)];
  console.log(
    `T1 iteration: ours ${spreadOf(own)} ms, library ${spreadOf(other)} ms, 1/${(median(other) / median(own)).toFixed(1)}`,
  );
}

function untilSettled(component, settings) {
  let forces;
  const start = secondsOf(() => {
    forces = startForceAtlas(component, settings);
  });
  let steps = 0;
  const seconds = secondsOf(() => {
    for (; !forces.settled && steps < 500; steps++) forces.step();
  });
  return { steps, start, seconds: start + seconds, ...judged(component, forces.positions()) };
}

function say(what, { steps, start, seconds, np, stress }) {
  console.log(
    `${what}: ${steps} steps, ${seconds.toFixed(2)} CPU-s with the start (${start.toFixed(2)}), NP ${np.toFixed(3)}, stress ${stress.toFixed(4)}`,
  );
}

function sayLonger(component, { steps, stress }) {
  if (component.count > 30_000) return;
  const kernel = flatKernel(systemOf(component, 1), ourStart(component), forcesOf(USUAL_LAYOUT));
  repeat(LONGER * steps, kernel.step);
  const gain = 1 - normalisedStress(component, kernel.positions()) / stress;
  console.log(`   ten times longer improves stress by ${(100 * gain).toFixed(1)} %`);
}

function sayWhole(problem) {
  const run = startLayout(problem);
  const steps = secondsOf(() => run.advance(run.budget));
  let positions;
  const finish = secondsOf(() => {
    positions = run.positions();
  });
  const { neighbourhoodPreservation: np, stress } = qualityOf(problem, positions);
  console.log(
    `   all components: ${run.iterations} steps in ${steps.toFixed(2)} CPU-s, scaled, cleared and packed in ${finish.toFixed(2)}, NP ${np.toFixed(3)}, stress ${stress.toFixed(4)}`,
  );
  return { np, stress };
}

/** The library from a random start: its end, and when it was nearly there. */
function sayLibrary(component, iterations) {
  const random = seededRandom(7);
  const start = Float64Array.from({ length: 2 * component.count }, () => random());
  const { step, positions } = theLibrary(component, start);
  const looks = [];
  let seconds = 0;
  for (let made = 0; made < iterations; made += 50) {
    seconds += secondsOf(() => repeat(50, step));
    looks.push({ made: made + 50, seconds, np: neighbourhoodPreservation(component, positions()) });
  }
  const end = judged(component, positions());
  const near = looks.find(({ np }) => np >= 0.95 * end.np);
  console.log(
    `   library: NP ${end.np.toFixed(3)}, stress ${end.stress.toFixed(4)} after ${iterations} iterations, ${seconds.toFixed(1)} CPU-s; 95 % of that NP after ${near.made}, ${near.seconds.toFixed(1)} CPU-s`,
  );
  return { ...end, near };
}

/** When we have 95 % of the library's neighbourhoods: the first time from which on we keep them. */
function sayReached(component, { np, near }) {
  let start;
  let seconds = secondsOf(() => {
    start = ourStart(component);
  });
  const kernel = flatKernel(systemOf(component, 1), start, forcesOf(USUAL_LAYOUT));
  let reached;
  for (let made = 0; made < 100; made += 5) {
    seconds += secondsOf(() => repeat(5, kernel.step));
    const isThere = neighbourhoodPreservation(component, kernel.positions()) >= 0.95 * np;
    reached = isThere ? (reached ?? { made: made + 5, seconds }) : undefined;
  }
  if (reached === undefined)
    return console.log("T2 95 % of the library's NP: not within 100 steps");
  console.log(
    `T2 95 % of the library's NP: ${reached.made} steps, ${reached.seconds.toFixed(2)} CPU-s with the start, 1/${Math.round(near.seconds / reached.seconds)}`,
  );
}

function sayRatio(what, ours, theirs) {
  console.log(
    `${what}: NP ${(ours.np / theirs.np).toFixed(2)} ×, stress ${(ours.stress / theirs.stress).toFixed(2)} ×`,
  );
}

function ourStart(component) {
  return startPositions(systemOf(component, 1), forcesOf(USUAL_LAYOUT), seededRandom(1));
}

function judged(component, positions) {
  const np = neighbourhoodPreservation(component, positions);
  return { positions, np, stress: normalisedStress(component, positions) };
}

/** Every tie of one paper, every disc alike. */
function aProblem({ count, source, target }) {
  const weight = new Float64Array(source.length).fill(1);
  return { count, source, target, weight, radius: new Float64Array(count).fill(1), aspect: 4 / 3 };
}

/** The library's kernel with the settings that it infers for this graph. */
function theLibrary({ count, source, target, weight }, start) {
  const nodes = new Float32Array(10 * count);
  const edges = new Float32Array(3 * source.length);
  for (let i = 0; i < count; i++) {
    nodes.set([start[2 * i], start[2 * i + 1], 0, 0, 0, 0, 1, 1, 1, 0], 10 * i);
  }
  weight.forEach((value, tie) => {
    const ends = [10 * source[tie], 10 * target[tie]];
    for (const end of ends) nodes[end + 6] += value;
    edges.set([...ends, value], 3 * tie);
  });
  const settings = librarySettings(count);
  return {
    step: () => iterate(settings, nodes, edges),
    positions: () =>
      Float64Array.from({ length: 2 * count }, (_, i) => nodes[10 * (i >> 1) + (i & 1)]),
  };
}

function repeat(times, work) {
  for (let i = 0; i < times; i++) work();
}

/** CPU seconds. */
function secondsOf(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

/** Median with the smallest and the largest, in milliseconds. */
function spreadOf(seconds) {
  const [least, middle, most] = [Math.min(...seconds), median(seconds), Math.max(...seconds)];
  return `${(1000 * middle).toFixed(2)} [${(1000 * least).toFixed(2)}-${(1000 * most).toFixed(2)}]`;
}
