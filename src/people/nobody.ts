/** Who is who where nobody is, or where nobody had to be identified. */

import type { Identities } from "./identities.ts";

export const NOBODY: Identities = {
  authors: [],
  bylines: [],
  places: [],
  owner: undefined,
  restingOn: { ids: 0, rules: 0, decisions: 0 },
  keptApart: [],
  unmet: [],
};
