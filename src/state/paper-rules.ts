/** What a list of papers is worked out with: brought with papers that nobody has worked out, and with what decides on them. */

import { combine } from "../bibliography/combine.ts";
import { identify } from "../people/identify.ts";

import { bringRules } from "./late-rules.ts";
import "./title-words.ts";

bringRules({ combine, identify });
