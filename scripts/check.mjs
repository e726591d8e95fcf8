/** Everything that needs no browser: `npm run check`. */
import { run, summarise } from "./run.mjs";
import { staticChecks, unitTests } from "./steps.mjs";

const checked = await Promise.all(staticChecks.map(run));
summarise([...checked, await run(unitTests)]);
