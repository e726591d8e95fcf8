/** Every event of the user's world, and what it makes of the state. */

import type { Theme } from "../figure/palette.ts";

import type { AppState, Reading, Report } from "./app-state.ts";
import { carriedOver } from "./carry-over.ts";
import { type ClusterAction, foundClustersOf } from "./clustering.ts";
import { changed } from "./changed.ts";
import { type Exploration, initialExploration } from "./exploration.ts";
import type { Groundwork } from "./groundwork.ts";
import { explore, type ExplorationAction } from "./explore.ts";
import { type Chosen, NO_HISTORY, recorded, redo, undo } from "./history.ts";
import { measure, type MeasureAction } from "./measuring.ts";
import { type LayoutAction, layOut } from "./laying-out.ts";
import { selectNetwork } from "./select.ts";
import type { Session } from "./session.ts";
import { withSession } from "./session-state.ts";
import { type OpenedFile, type Source, sourceOf, withFiles, withoutFile } from "./source.ts";
import { foundSuggestionsOf, type SuggestAction } from "./suggesting.ts";
import { visit } from "./visiting.ts";

type SourceAction =
  | {
      readonly type: "files-opened";
      readonly files: readonly OpenedFile[];
      /** Beside what is open, or instead of it. */
      readonly mode: "add" | "replace";
      /** Of these files, where they come in the place of others. */
      readonly groundwork?: Groundwork | undefined;
      readonly report: Report | undefined;
    }
  | { readonly type: "file-closed"; readonly name: string }
  /** A saved session comes back, in the place of everything that is open. */
  | {
      readonly type: "session-opened";
      readonly session: Session;
      readonly report: Report | undefined;
    }
  /** A record turned out to be a paper of its own. */
  | { readonly type: "record-kept-apart"; readonly record: string };

export type Action =
  | ExplorationAction
  | LayoutAction
  | ClusterAction
  | MeasureAction
  | SuggestAction
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
  | { readonly type: "theme-chosen"; readonly theme: Theme }
  | { readonly type: "undone" | "redone" };

/** The next state; the same reference when nothing changed. */
export function reduce(state: AppState, action: Action): AppState {
  switch (action.type) {
    case "files-opened":
      return { ...openFiles(state, action), report: action.report };
    case "session-opened":
      return { ...withSession(state, action.session), report: action.report };
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
    case "layout-measured":
    case "layout-failed": {
      const layout = layOut(state.layout, action);
      return layout === state.layout ? state : { ...state, layout };
    }
    case "measures-asked":
    case "measures-cancelled":
    case "measures-advanced":
    case "measures-found":
    case "measures-failed":
      return changed(state, { measuring: measure(state.measuring, action) });
    case "clusters-found":
    case "clusters-failed":
      return { ...state, foundClusters: foundClustersOf(action) };
    case "suggestions-found":
    case "suggestions-failed":
      return { ...state, foundSuggestions: foundSuggestionsOf(action) };
    case "undone":
    case "redone":
      return travel(state, action.type === "undone" ? undo(state) : redo(state));
    default:
      return choose(state, action);
  }
}

function choose(state: AppState, action: ExplorationAction): AppState {
  const explored = explore(state.exploration, action);
  if (explored === state.exploration) return state;
  const exploration = withPeopleOf(state, explored);
  const gesture = "gesture" in action ? action.gesture : undefined;
  return {
    ...state,
    exploration,
    history: recorded(state, exploration, gesture),
    searchText: "",
  };
}

function travel(state: AppState, { exploration, history }: Chosen): AppState {
  if (history === state.history) return state;
  return { ...state, exploration: withPeopleOf(state, exploration), history };
}

/** Deciding who is who may give people other keys: they stay selected, hidden and pinned. */
function withPeopleOf({ source, exploration }: AppState, after: Exploration): Exploration {
  if (after.naming === exploration.naming) return after;
  const before = selectNetwork({ source, exploration });
  return carriedOver(after, before, selectNetwork({ source, exploration: after }));
}

/** The owner of the page is hidden, as people are named before anybody decided otherwise. */
function openSource(state: AppState, source: Source): AppState {
  const { owner, authors } = selectNetwork({ source, exploration: initialExploration(undefined) });
  const ownerKey = owner === undefined ? undefined : authors[owner]?.key;
  return {
    ...state,
    source,
    exploration: initialExploration(ownerKey),
    history: NO_HISTORY,
    layout: { phase: "idle" },
    reading: undefined,
    searchText: "",
  };
}

/** Files that join what is open leave alone what is looked at. */
function openFiles(
  state: AppState,
  { files, mode, groundwork }: Extract<SourceAction, { type: "files-opened" }>,
): AppState {
  if (mode === "replace") return openSource(state, sourceOf(files, [], groundwork));
  const source = withFiles(state.source, files);
  const before = selectNetwork(state);
  const after = selectNetwork({ source, exploration: state.exploration });
  return {
    ...state,
    source,
    // Ids of the new papers may give people other keys.
    exploration: carriedOver(state.exploration, before, after),
    layout: { phase: "idle" },
    reading: undefined,
  };
}

/** What is looked at stays: only one paper has become two. Its people may be others: they are laid out anew. */
function keepApart(state: AppState, record: string): AppState {
  const { files, keptApart } = state.source;
  if (keptApart.includes(record)) return state;
  return { ...state, source: sourceOf(files, [...keptApart, record]), layout: { phase: "idle" } };
}
