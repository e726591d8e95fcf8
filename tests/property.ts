/** fast-check, which tries each property a hundred times, or as often as `npm run check` asks. */
import fc from "fast-check";

fc.configureGlobal({ numRuns: Number(process.env["PROPERTY_RUNS"] ?? 100) });

export { fc };
