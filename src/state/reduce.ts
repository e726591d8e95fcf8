/** Every event of the user's world, and what it makes of the state. */

import type { Theme } from "../figure/palette.ts";

import {
  type AppState,
  type Exploration,
  initialExploration,
  type LayoutState,
  type Narrowing,
  type Reading,
  type Report,
  type Tab,
} from "./app-state.ts";
import { networkOf } from "./select.ts";
import { type OpenedFile, type Source, sourceOf, withFiles, withoutFile } from "./source.ts";

type ExplorationAction =
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

type SourceAction =
  | {
      readonly type: "files-opened";
      readonly files: readonly OpenedFile[];
      /** Beside what is open, or instead of it. */
      readonly mode: "add" | "replace";
      readonly report: Report | undefined;
    }
  | { readonly type: "file-closed"; readonly name: string }
  /** A record turned out to be a paper of its own. */
  | { readonly type: "record-kept-apart"; readonly record: string };

type LayoutAction =
  | { readonly type: "layout-started"; readonly run: number }
  | {
      readonly type: "layout-ended";
      readonly result: Extract<LayoutState, { positions: Float32Array }>;
    }
  | { readonly type: "layout-failed"; readonly run: number; readonly reason: string };

export type Action =
  | ExplorationAction
  | LayoutAction
  | SourceAction
  | { readonly type: "reading-advanced"; readonly reading: Reading }
  /** Cancelled, or no file was anything we know; what is open stays open. */
  | { readonly type: "reading-ended"; readonly report: Report | undefined }
  /** The browser stored the open files, or could not. */
  | { readonly type: "files-kept"; readonly areKept: boolean }
  | { readonly type: "report-dismissed" }
  | {
      readonly type: "address-visited";
      readonly exploration: Exploration;
      readonly searchText: string;
    }
  | { readonly type: "theme-chosen"; readonly theme: Theme };

/** The next state; the same reference when nothing changed. */
export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case "files-opened":
      return { ...openFiles(state, action), report: action.report };
    case "file-closed": {
      const source = withoutFile(state.source, action.name);
      return source === state.source ? state : openSource(state, source);
    }
    case "record-kept-apart":
      return keepApart(state, action.record);
    case "files-kept":
      return state.areFilesKept === action.areKept
        ? state
        : { ...state, areFilesKept: action.areKept };
    case "reading-advanced":
      return { ...state, reading: action.reading };
    case "reading-ended":
      return { ...state, reading: undefined, report: action.report };
    case "report-dismissed":
      return state.report === undefined ? state : { ...state, report: undefined };
    case "address-visited":
      return {
        ...state,
        exploration: visit(state.exploration, action.exploration),
        searchText: action.searchText,
      };
    case "theme-chosen":
      return state.theme === action.theme ? state : { ...state, theme: action.theme };
    case "layout-started":
    case "layout-ended":
    case "layout-failed": {
      const layout = layOut(state.layout, action);
      return layout === state.layout ? state : { ...state, layout };
    }
    default: {
      const exploration = explore(state.exploration, action);
      return exploration === state.exploration ? state : { ...state, exploration, searchText: "" };
    }
  }
}

function openSource(state: AppState, source: Source): AppState {
  const { owner, authors } = networkOf(source.bibliography);
  const ownerKey = owner === undefined ? undefined : authors[owner]?.key;
  return {
    ...state,
    source,
    exploration: initialExploration(ownerKey),
    layout: { phase: "idle" },
    reading: undefined,
    searchText: "",
  };
}

/** Files that join what is open leave alone what is looked at. */
function openFiles(
  state: AppState,
  { files, mode }: Extract<SourceAction, { type: "files-opened" }>,
): AppState {
  if (mode === "replace") return openSource(state, sourceOf(files));
  const source = withFiles(state.source, files);
  return { ...state, source, layout: { phase: "idle" }, reading: undefined };
}

/** What is looked at stays: only one paper has become two. Its people may be others: they are laid out anew. */
function keepApart(state: AppState, record: string): AppState {
  const { files, keptApart } = state.source;
  if (keptApart.includes(record)) return state;
  return { ...state, source: sourceOf(files, [...keptApart, record]), layout: { phase: "idle" } };
}

/**
 * Going back or forward hides nobody anew: then the list of the hidden keeps its reference, and the
 * map its layout. The table that a person was chosen from is not in the address.
 */
function visit(before: Exploration, after: Exploration): Exploration {
  const isHiddenSame =
    before.hidden.length === after.hidden.length &&
    after.hidden.every((key) => before.hidden.includes(key));
  return {
    ...after,
    hidden: isHiddenSame ? before.hidden : after.hidden,
    cameFrom: after.tab === "person" ? before.cameFrom : after.tab,
  };
}

/** An answer of an earlier run than the current one comes too late and changes nothing. */
function layOut(layout: LayoutState, action: LayoutAction): LayoutState {
  switch (action.type) {
    case "layout-started":
      return { phase: "running", run: action.run };
    case "layout-ended":
      return layout.phase === "running" && layout.run === action.result.run
        ? action.result
        : layout;
    case "layout-failed":
      return layout.phase === "running" && layout.run === action.run
        ? { phase: "failed", run: action.run, reason: action.reason }
        : layout;
    default:
      return action satisfies never;
  }
}

function explore(exploration: Exploration, action: ExplorationAction): Exploration {
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
