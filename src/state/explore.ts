/** Every event that changes what the user chose, and what it makes of it. */

import type { Exploration, Narrowing, Tab } from "./exploration.ts";

export type ExplorationAction =
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
      return select(exploration, action.keys);
    case "selection-cleared":
      return clearSelection(exploration);
    case "ties-listed":
      return exploration.tab === "person" && exploration.selected.length === 0
        ? exploration
        : { ...exploration, selected: [], tab: "person" };
    case "tab-opened":
      return openTab(exploration, action.tab);
    case "narrowed":
      return { ...openTab(exploration, action.tab), narrowing: action.narrowing };
    case "narrowing-cleared":
      return exploration.narrowing === undefined
        ? exploration
        : { ...exploration, narrowing: undefined };
    case "person-hidden":
      return exploration.hidden.includes(action.key)
        ? exploration
        : { ...exploration, hidden: [...exploration.hidden, action.key] };
    case "person-unhidden":
      return exploration.hidden.includes(action.key)
        ? { ...exploration, hidden: exploration.hidden.filter((key) => key !== action.key) }
        : exploration;
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
  const isSame =
    exploration.tab === "person" &&
    selected.length === exploration.selected.length &&
    selected.every((key, index) => key === exploration.selected[index]);
  return isSame ? exploration : { ...exploration, selected, tab: "person" };
}

function clearSelection(exploration: Exploration): Exploration {
  if (exploration.selected.length === 0) return exploration;
  const tab = exploration.tab === "person" ? exploration.cameFrom : exploration.tab;
  return { ...exploration, selected: [], tab };
}

function openTab(exploration: Exploration, tab: Tab): Exploration {
  if (exploration.tab === tab) return exploration;
  const cameFrom = tab === "person" ? exploration.cameFrom : tab;
  return { ...exploration, tab, cameFrom };
}
