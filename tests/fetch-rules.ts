/** Before tests: states are made of papers there, and the app has fetched their rules by then. */

import "../src/state/paper-rules.ts";
