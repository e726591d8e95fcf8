/** Events that change who is who. */

import { type Decision, decided } from "../people/decisions.ts";
import type { NameChoices } from "../people/identities.ts";

import { changed } from "./changed.ts";

export type NamingAction =
  | { readonly type: "names-read"; readonly names: NameChoices["names"] }
  | { readonly type: "groups-read"; readonly groups: NameChoices["groups"] }
  | { readonly type: "identity-decided"; readonly decision: Decision }
  | { readonly type: "decision-withdrawn"; readonly decision: Decision }
  /** Decisions of a file join those there are. */
  | { readonly type: "decisions-loaded"; readonly decisions: readonly Decision[] };

/** The next choices; the same reference when nothing changed. */
export function rename(naming: NameChoices, action: NamingAction): NameChoices {
  switch (action.type) {
    case "names-read":
      return changed(naming, { names: action.names });
    case "groups-read":
      return changed(naming, { groups: action.groups });
    case "identity-decided":
      return { ...naming, decisions: decided(naming.decisions, action.decision) };
    case "decision-withdrawn":
      return naming.decisions.includes(action.decision)
        ? { ...naming, decisions: naming.decisions.filter((other) => other !== action.decision) }
        : naming;
    case "decisions-loaded":
      return action.decisions.length === 0
        ? naming
        : { ...naming, decisions: action.decisions.reduce(decided, naming.decisions) };
    default:
      return action satisfies never;
  }
}
