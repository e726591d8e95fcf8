/** Everything that needs neither a browser nor large inputs, in seconds: `npm run check`. */
import { run, summarise } from "./run.mjs";
import { quickStaticChecks, unitTests } from "./steps.mjs";

process.env.PROPERTY_RUNS ??= "25";

summarise(await Promise.all([unitTests, ...quickStaticChecks].map(run)));
