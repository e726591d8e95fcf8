/**
 * Set up before the tests that run in Node. Most of their code runs a few hundred times and never again:
 * compiling it well takes more processor time than it saves, so V8 is to wait fifty times as long as usual.
 */
import { setFlagsFromString } from "node:v8";

/** @returns {void} */
export function setup() {
  // An unknown flag is ignored: on another V8 the tests take longer.
  setFlagsFromString("--interrupt-budget=3000000");
}
