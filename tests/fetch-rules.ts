/** Before tests: states are made of papers there, and the app has fetched their rules by then. */

import { fetchPaperRules } from "../src/state/late-rules.ts";

await fetchPaperRules();
