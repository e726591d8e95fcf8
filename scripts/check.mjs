/** Everything that needs neither a browser nor large inputs: `npm run check`. */
import { run, summarise } from "./run.mjs";
import { staticChecks, unitTests } from "./steps.mjs";

summarise(await Promise.all([unitTests, ...staticChecks].map(run)));
