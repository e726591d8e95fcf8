/**
 * Set up before the tests that run in Node. Most of their code runs a few hundred times and never again:
 * compiling it well takes more processor time than it saves, so V8 is to wait fifty times as long as usual.
 */
import { setFlagsFromString } from "node:v8";

/** From this version on, Node 22, V8 has no such flag, and says so among the results. */
const WITHOUT_BUDGET = 12;

/** @returns {void} */
export function setup() {
  if (Number.parseInt(process.versions.v8, 10) >= WITHOUT_BUDGET) return;
  setFlagsFromString("--interrupt-budget=3000000");
}
