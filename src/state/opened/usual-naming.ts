/** Who is who before anybody has chosen: a file of its own, since the worker that reads needs nothing else that was chosen. */

import type { NameChoices } from "../../people/identities.ts";

export const USUAL_NAMING: NameChoices = { names: "safe", groups: "leave-out", decisions: [] };
