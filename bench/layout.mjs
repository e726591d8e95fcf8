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

import { importTypeScript } from "../scripts/typescript.mjs";

import { pairsIn } from "./edge-list.mjs";
import { theLibrary } from "./library-kernel.mjs";
import { median, printLoad } from "./timing.mjs";

/** @typedef {import("../src/layout/problem.ts").LayoutProblem} Problem */
/** @typedef {import("../src/layout/packing/split.ts").Component} Component */
/** How like the network a picture is. @typedef {{ np: number, stress: number }} Judgement */
/** When the library is nearly there. @typedef {{ made: number, seconds: number }} Look */

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
printLoad();

/** @param {Problem} problem @param {number} libraryIterations */
function measure(problem, libraryIterations) {
  /** @type {readonly Component[]} */
  const [component] = splitComponents(problem);
  if (component === undefined) throw new RangeError("There is nobody in this network.");
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

/**
 * One step of each kernel at the same positions, by turns.
 *
 * @param {Component} component
 * @param {Float64Array} positions
 */
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

/**
 * @param {Component} component
 * @param {import("../src/layout/settings.ts").LayoutSettings} settings
 */
function untilSettled(component, settings) {
  const { value: forces, seconds: start } = timed(() => startForceAtlas(component, settings));
  let steps = 0;
  const seconds = secondsOf(() => {
    for (; !forces.settled && steps < 500; steps++) forces.step();
  });
  return { steps, start, seconds: start + seconds, ...judged(component, forces.positions()) };
}

/** @param {string} what @param {ReturnType<typeof untilSettled>} end */
function say(what, { steps, start, seconds, np, stress }) {
  console.log(
    `${what}: ${steps} steps, ${seconds.toFixed(2)} CPU-s with the start (${start.toFixed(2)}), NP ${np.toFixed(3)}, stress ${stress.toFixed(4)}`,
  );
}

/** @param {Component} component @param {ReturnType<typeof untilSettled>} end */
function sayLonger(component, { steps, stress }) {
  if (component.count > 30_000) return;
  const kernel = flatKernel(systemOf(component, 1), ourStart(component), forcesOf(USUAL_LAYOUT));
  repeat(LONGER * steps, kernel.step);
  const gain = 1 - normalisedStress(component, kernel.positions()) / stress;
  console.log(`   ten times longer improves stress by ${(100 * gain).toFixed(1)} %`);
}

/** @param {Problem} problem */
function sayWhole(problem) {
  const run = startLayout(problem);
  const steps = secondsOf(() => run.advance(run.budget));
  const { value: positions, seconds: finish } = timed(() => run.positions());
  const { neighbourhoodPreservation: np, stress } = qualityOf(problem, positions);
  console.log(
    `   all components: ${run.iterations} steps in ${steps.toFixed(2)} CPU-s, scaled, cleared and packed in ${finish.toFixed(2)}, NP ${np.toFixed(3)}, stress ${stress.toFixed(4)}`,
  );
  return { np, stress };
}

/**
 * The library from a random start: its end, and when it was nearly there.
 *
 * @param {Component} component
 * @param {number} iterations
 */
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
  if (near === undefined) throw new RangeError("The library made no iterations.");
  console.log(
    `   library: NP ${end.np.toFixed(3)}, stress ${end.stress.toFixed(4)} after ${iterations} iterations, ${seconds.toFixed(1)} CPU-s; 95 % of that NP after ${near.made}, ${near.seconds.toFixed(1)} CPU-s`,
  );
  return { ...end, near };
}

/**
 * When we have 95 % of the library's neighbourhoods: the first time from which on we keep them.
 *
 * @param {Component} component
 * @param {Judgement & { near: Look }} library
 */
function sayReached(component, { np, near }) {
  const { value: start, seconds: startSeconds } = timed(() => ourStart(component));
  let seconds = startSeconds;
  const kernel = flatKernel(systemOf(component, 1), start, forcesOf(USUAL_LAYOUT));
  /** @type {Look | undefined} */
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

/** @param {string} what @param {Judgement} ours @param {Judgement} theirs */
function sayRatio(what, ours, theirs) {
  console.log(
    `${what}: NP ${(ours.np / theirs.np).toFixed(2)} ×, stress ${(ours.stress / theirs.stress).toFixed(2)} ×`,
  );
}

/** @param {Component} component */
function ourStart(component) {
  return startPositions(systemOf(component, 1), forcesOf(USUAL_LAYOUT), seededRandom(1));
}

/** @param {Component} component @param {Float64Array} positions */
function judged(component, positions) {
  const np = neighbourhoodPreservation(component, positions);
  return { positions, np, stress: normalisedStress(component, positions) };
}

/**
 * Every tie of one paper, every disc alike.
 *
 * @param {import("../src/layout/problem.ts").Ties} ties
 * @returns {Problem}
 */
function aProblem({ count, source, target }) {
  const weight = new Float64Array(source.length).fill(1);
  return { count, source, target, weight, radius: new Float64Array(count).fill(1), aspect: 4 / 3 };
}

/** @param {number} times @param {() => unknown} work */
function repeat(times, work) {
  for (let i = 0; i < times; i++) work();
}

/** CPU seconds. @param {() => unknown} work */
function secondsOf(work) {
  return timed(work).seconds;
}

/** What comes of it, and CPU seconds. @template T @param {() => T} work */
function timed(work) {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, seconds: (user + system) / 1e6 };
}

/** Median with the smallest and the largest, in milliseconds. @param {readonly number[]} seconds */
function spreadOf(seconds) {
  const [least, middle, most] = [Math.min(...seconds), median(seconds), Math.max(...seconds)];
  return `${(1000 * middle).toFixed(2)} [${(1000 * least).toFixed(2)}-${(1000 * most).toFixed(2)}]`;
}
