/**
 * How fast a change of filters becomes new strengths, beside building a graphology graph of the same
 * people and ties in the same run, which is what other tools do on each change.
 *
 * Prints medians of CPU time with the smallest and the largest of fifteen.
 */
import { UndirectedGraph } from "graphology";

import { importTypeScript } from "../scripts/typescript.mjs";

import { generatedNetwork } from "./generated-network.mjs";
import { cpuMs, median, printLoad } from "./timing.mjs";

const REPEATS = 15;

const { USUAL_FILTERS } = await importTypeScript("src/network/filters.ts");
const { sliceNetwork } = await importTypeScript("src/network/slice-network.ts");

/** People, ties, and what issue and README promise. */
const SIZES = /** @type {const} */ ([
  [5000, 20_000, 16],
  [20_000, 100_000, 100],
]);
const CHANGES = {
  years: { years: { from: 2008, to: 2019 } },
  counting: { counting: "fractional" },
  thresholds: { minPapers: 2, minShared: 2, authorLimit: 5 },
  "component size": { years: { from: 2010 }, minComponent: 5 },
};

for (const [people, ties, budgetMs] of SIZES) {
  const network = generatedNetwork(people, ties);
  const { papers, source } = network;
  console.log(`${people} people, ${source.length} ties, ${papers.length} papers`);
  const rebuild = timesOf(() => graphOf(network));
  for (const [name, change] of Object.entries(CHANGES)) {
    const times = timesOf(() => sliceNetwork(network, { ...USUAL_FILTERS, ...change }));
    const share = (median(times) / budgetMs).toFixed(2);
    const ratio = (median(rebuild) / median(times)).toFixed(0);
    console.log(`  ${name}: ${report(times)}, ${share} of ${budgetMs} ms, 1/${ratio} of a rebuild`);
  }
  console.log(`  a graphology graph: ${report(rebuild)}`);
}
printLoad();

/** @param {any} network */
function graphOf({ authors, source, target, papersOfTie }) {
  const graph = new UndirectedGraph();
  for (const { key, name } of authors) graph.addNode(key, { label: name });
  for (const [tie, one] of source.entries()) {
    const weight = papersOfTie.start[tie + 1] - papersOfTie.start[tie];
    graph.addEdge(authors[one].key, authors[target[tie]].key, { weight });
  }
  return graph;
}

/** @param {() => unknown} run */
function timesOf(run) {
  return Array.from({ length: REPEATS }, () => cpuMs(run));
}

/** @param {readonly number[]} times */
function report(times) {
  const [least, most] = [Math.min(...times), Math.max(...times)].map((time) => time.toFixed(1));
  return `${median(times).toFixed(1)} ms [${least}-${most}]`;
}
