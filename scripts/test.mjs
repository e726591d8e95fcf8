/** Every check and every test: `npm test`. */
import { run, summarise } from "./run.mjs";
import {
  browserTests,
  build,
  endToEndTests,
  largeTests,
  staticChecks,
  unitTests,
} from "./steps.mjs";

const counts = await Promise.all(staticChecks.map(run));
counts.push(await run(unitTests));
counts.push(await run(largeTests));
counts.push(await run(browserTests));
const built = await run(build);
counts.push(built);
if (!built.failed) counts.push(await run(endToEndTests));
summarise(counts);
