/** Every event that changes what the user chose, and what it makes of it. */

import type { Look } from "../figure/look.ts";
import type { LayoutSettings } from "../layout/settings.ts";
import type { GivenName } from "../network/clusters/cluster.ts";
import type { ClusterSettings } from "../network/clusters/communities.ts";
import { giveName } from "../network/clusters/given-names.ts";

import { alike, changed } from "./changed.ts";
import type { Exploration, Narrowing, Tab } from "./exploration.ts";
import { type FilterAction, filter } from "./filtering.ts";
import type { Gesture } from "./gesture.ts";
import { type NamingAction, rename } from "./naming.ts";
import { type PinAction, pin } from "./pinning.ts";

export type ExplorationAction =
  | FilterAction
  | NamingAction
  | PinAction
  | ({ readonly type: "clustering-chosen"; readonly settings: ClusterSettings } & Gesture)
  | ({ readonly type: "layout-chosen"; readonly settings: LayoutSettings } & Gesture)
  /** By the keys of its people; an empty name is none, and the one it takes the place of goes. */
  | ({ readonly type: "cluster-named"; readonly instead?: GivenName | undefined } & GivenName)
  | { readonly type: "look-chosen"; readonly look: Look }
  | { readonly type: "columns-chosen"; readonly columns: readonly string[] }
  | { readonly type: "person-selected"; readonly key: string }
  /** A second person makes a pair, a third replaces the second, a selected one is let go. */
  | { readonly type: "person-added"; readonly key: string }
  | { readonly type: "pair-selected"; readonly keys: readonly [string, string] }
  | { readonly type: "selection-cleared" }
  /** The list behind the count of ties, which the tab Person shows while nobody is selected. */
  | { readonly type: "ties-listed" }
  | { readonly type: "tab-opened"; readonly tab: Tab }
  | { readonly type: "narrowed"; readonly narrowing: Narrowing; readonly tab: Tab }
  | { readonly type: "narrowing-cleared" }
  /** Somebody and everybody they wrote with. */
  | { readonly type: "ego-opened"; readonly key: string }
  | { readonly type: "person-hidden"; readonly key: string }
  | { readonly type: "person-unhidden"; readonly key: string };

/** The next exploration; the same reference when nothing changed. */
export function explore(exploration: Exploration, action: ExplorationAction): Exploration {
  switch (action.type) {
    case "person-selected":
      return select(exploration, [action.key]);
    case "person-added":
      return select(exploration, withPerson(exploration.selected, action.key));
    case "pair-selected":
      return selectTie(exploration, action.keys);
    case "selection-cleared":
      return clearSelection(exploration);
    case "ties-listed":
      return exploration.tab === "person" && exploration.selected.length === 0
        ? exploration
        : { ...exploration, selected: [], tab: "person" };
    case "tab-opened":
      return openTab(exploration, action.tab);
    case "narrowed":
      // What was chosen last is what stands out on the map, instead of whoever was selected and their co-authors.
      return changed(narrow(openTab(exploration, action.tab), action.narrowing), {
        selected: alike(exploration.selected, []),
      });
    case "narrowing-cleared":
      return changed(exploration, { narrowing: undefined });
    case "ego-opened":
      return openEgo(exploration, action.key);
    case "person-hidden":
      return exploration.hidden.includes(action.key)
        ? exploration
        : { ...exploration, hidden: [...exploration.hidden, action.key] };
    case "person-unhidden":
      return exploration.hidden.includes(action.key)
        ? { ...exploration, hidden: exploration.hidden.filter((key) => key !== action.key) }
        : exploration;
    case "years-narrowed":
      return changed(exploration, {
        filters: filter(exploration.filters, action),
        // Years shown take the place of a year that stands out: it would dim all the others.
        ...(exploration.narrowing?.to === "year" && { narrowing: undefined }),
      });
    case "threshold-moved":
    case "counting-chosen":
    case "papers-left-out":
    case "papers-taken-in":
    case "soloists-kept":
    case "filters-lifted":
      return changed(exploration, { filters: filter(exploration.filters, action) });
    case "names-read":
    case "groups-read":
    case "identity-decided":
    case "decision-withdrawn":
    case "decisions-loaded":
      return changed(exploration, { naming: rename(exploration.naming, action) });
    case "clustering-chosen":
      return changed(exploration, { clustering: changed(exploration.clustering, action.settings) });
    case "cluster-named": {
      const { name, people, instead } = action;
      return changed(exploration, {
        clusterNames: giveName(exploration.clusterNames, { name, people }, instead),
      });
    }
    case "layout-chosen":
      return changed(exploration, { layout: changed(exploration.layout, action.settings) });
    case "look-chosen":
      return changed(exploration, { look: changed(exploration.look, action.look) });
    case "columns-chosen":
      return changed(exploration, { columns: alike(exploration.columns, action.columns) });
    case "person-pinned":
    case "pins-cleared":
      return changed(exploration, { pins: pin(exploration.pins, action) });
    default:
      return action satisfies never;
  }
}

function withPerson(selected: readonly string[], key: string): readonly string[] {
  if (selected.includes(key)) return selected.filter((other) => other !== key);
  return [...selected.slice(0, 1), key];
}

function select(exploration: Exploration, selected: readonly string[]): Exploration {
  if (selected.length === 0) return clearSelection(exploration);
  return changed(exploration, { selected: alike(exploration.selected, selected), tab: "person" });
}

/** A tie chosen from the list of ties leads back there. */
function selectTie(exploration: Exploration, keys: readonly [string, string]): Exploration {
  const isListed = exploration.tab === "person" && exploration.selected.length === 0;
  return select(isListed ? { ...exploration, cameFrom: "person" } : exploration, keys);
}

/** Nobody is selected; what was looked at before is seen again. */
export function clearSelection(exploration: Exploration): Exploration {
  if (exploration.selected.length === 0) return exploration;
  const tab = exploration.tab === "person" ? exploration.cameFrom : exploration.tab;
  return { ...exploration, selected: [], tab };
}

function openTab(exploration: Exploration, tab: Tab): Exploration {
  if (exploration.tab === tab) return exploration;
  const cameFrom = tab === "person" ? exploration.cameFrom : tab;
  return { ...exploration, tab, cameFrom };
}

/** Opens the list of its people, but for whoever looks at that person's papers. */
function openEgo(exploration: Exploration, key: string): Exploration {
  const { tab, selected } = exploration;
  const isLookedAt = tab === "person" && selected.length === 1 && selected[0] === key;
  return narrow(isLookedAt ? exploration : openTab(exploration, "people"), { to: "ego", key });
}

function narrow(exploration: Exploration, narrowing: Narrowing): Exploration {
  return changed(exploration, { narrowing: alike(exploration.narrowing, narrowing) });
}
