/**
 * How fast this machine is beside the one on which the targets in seconds were set: `node bench/machine.mjs`.
 *
 * One iteration of graphology-layout-forceatlas2 without its tree, on 1,589 people with 2,742 ties, which
 * is the same work wherever they stand: 11.7 ms of CPU there (our notes on performance, section 5a).
 */
import iterate from "graphology-layout-forceatlas2/iterate.js";

import { librarySettings } from "./library-settings.mjs";
import { cpuMs, median, printLoad } from "./timing.mjs";

const PEOPLE = 1589;
const TIES = 2742;
const RECORDED_MS = 11.7;
const REPEATS = 101;
/** Fields of a person and of a tie in the library's matrices. */
const [PERSON, TIE] = [10, 3];

const nodes = new Float32Array(PERSON * PEOPLE);
for (let i = 0; i < PEOPLE; i++) {
  // Along a spiral, so that nobody stands on another.
  nodes[PERSON * i] = i * Math.cos(i);
  nodes[PERSON * i + 1] = i * Math.sin(i);
  nodes[PERSON * i + 6] = 1 + i / PEOPLE;
  nodes[PERSON * i + 7] = 1;
  nodes[PERSON * i + 8] = 1;
}
const edges = new Float32Array(TIE * TIES);
for (let i = 0; i < TIES; i++) {
  edges[TIE * i] = PERSON * (i % PEOPLE);
  edges[TIE * i + 1] = PERSON * ((7 * i + 1) % PEOPLE);
  edges[TIE * i + 2] = 1;
}
const settings = librarySettings(PEOPLE);

const times = Array.from({ length: REPEATS }, () => cpuMs(() => iterate(settings, nodes, edges)));
const [least, most] = [Math.min(...times), Math.max(...times)].map((ms) => ms.toFixed(1));
console.log(
  `an iteration: ${median(times).toFixed(1)} ms of CPU [${least}-${most}], ${RECORDED_MS} there`,
);
console.log(`times as long: ${(median(times) / RECORDED_MS).toFixed(2)}`);
printLoad();
