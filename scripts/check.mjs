/** Everything that needs neither a browser nor large inputs, in seconds: `npm run check`. */
import { notePassed, passedBefore, stateOf } from "./passed.mjs";
import { ROOT, run, summarise } from "./run.mjs";
import { PASSED, quickStaticChecks, unitTests } from "./steps.mjs";

process.env.PROPERTY_RUNS ??= "25";

// They take longest, so they begin at once.
const units = run(unitTests);
const state = stateOf(ROOT);
const before = passedBefore(PASSED, state);
const counts = await Promise.all(
  quickStaticChecks.map((step) => (before.has(step.command) ? unchanged(step) : run(step))),
);
// Of a file that was edited meanwhile nobody knows what it was that passed.
if (stateOf(ROOT) === state) notePassed(PASSED, state, clean());
summarise([await units, ...counts]);

/** @param {import("./steps.mjs").Step} step */
async function unchanged({ name }) {
  console.log(`${name}: 1 passed, 0 failed (nothing has changed)`);
  return { passed: 1, failed: 0, warnings: 0 };
}

/** Commands that have nothing to say; a warning is to be seen each time. */
function clean() {
  const isClean = (/** @type {unknown} */ _, /** @type {number} */ i) =>
    counts[i]?.failed === 0 && counts[i].warnings === 0;
  return quickStaticChecks.filter(isClean).map(({ command }) => command);
}
