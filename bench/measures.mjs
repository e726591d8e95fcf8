/**
 * How long the exact measures, a sample of them and the clusters of a large network take, on one core.
 *
 * Prints CPU time of one run each.
 */
import { importTypeScript } from "../scripts/typescript.mjs";

import { generatedNetwork } from "./generated-network.mjs";
import { cpuMs, printLoad } from "./timing.mjs";

const PEOPLE = 23_000;
const TIES = 93_000;
/** What issue and README promise for two cores. */
const BUDGET_S = 60;

const { runToEnd } = await importTypeScript("src/bibliography/reading.ts");
const { findCommunities, USUAL_CLUSTERING } = await importTypeScript(
  "src/network/clusters/communities.ts",
);
const { USUAL_FILTERS } = await importTypeScript("src/network/filters.ts");
const { measuresInSteps } = await importTypeScript("src/network/measures/measures.ts");
const { sliceNetwork } = await importTypeScript("src/network/slice-network.ts");
const { seededRandom } = await importTypeScript("src/layout/random.ts");

const network = generatedNetwork(PEOPLE, TIES);
const slice = sliceNetwork(network, USUAL_FILTERS);
console.log(`${slice.authorCount} people, ${slice.tieCount} ties`);
const exact = cpuMs(() => runToEnd(measuresInSteps(network, slice)));
console.log(
  `exact measures: ${(exact / 1000).toFixed(1)} s, ${(exact / 1000 / BUDGET_S).toFixed(2)} of the budget`,
);
const sampling = { most: 1000, random: seededRandom(1) };
const sampled = cpuMs(() => runToEnd(measuresInSteps(network, slice, sampling)));
console.log(`measures from 1,000 people: ${(sampled / 1000).toFixed(1)} s`);
const clusters = cpuMs(() => findCommunities(network, slice, USUAL_CLUSTERING, seededRandom));
console.log(`clusters, best of ten: ${(clusters / 1000).toFixed(1)} s`);
printLoad();
