/** Every event of the user's world, and what it makes of the state. */

import type { Theme } from "../figure/palette.ts";

import { visit } from "./address/visiting.ts";
import type { AppState, FileReport, ReadingProgress } from "./app-state.ts";
import { changed } from "./changed.ts";
import { type ClusterAction, foundClustersOf } from "./clustering.ts";
import type { Exploration } from "./exploration.ts";
import { type ExplorationAction, explore } from "./explore.ts";
import { type Chosen, recorded, redo, undo } from "./history.ts";
import { type LayoutAction, layOut } from "./laying-out.ts";
import { type MeasureAction, measure } from "./measuring.ts";
import { areSameChoices, type IdentifyAction, isLong } from "./opened/identifying.ts";
import { choicesIn, type Groundwork } from "./opened/known-people.ts";
import {
  carried,
  closeFile,
  keepApart,
  openBeside,
  openInstead,
  receivePeople,
  rejoin,
} from "./opened/opening.ts";
import type { OpenedFile } from "./opened/source.ts";
import { asSameStep, asStep, stepBack, stepForward } from "./opened/source-step.ts";
import { selectHeld, selectNetwork } from "./select-people.ts";
import type { Session } from "./session/session.ts";
import { withSession } from "./session/session-state.ts";
import type { SuggestAction } from "./suggesting.ts";

type SourceAction =
  | {
      readonly type: "files-opened";
      readonly files: readonly OpenedFile[];
      /** Beside what is open, or instead of it. */
      readonly mode: "add" | "replace";
      /** Whether they were read with the session that has just been opened: one step with it. */
      readonly areWithSession?: boolean;
      /** Of these files by themselves, where they come in the place of others. */
      readonly groundwork?: Groundwork | undefined;
      readonly report: FileReport | undefined;
    }
  | { readonly type: "file-closed"; readonly name: string }
  /** A saved session comes back, in the place of everything that is open. */
  | {
      readonly type: "session-opened";
      readonly session: Session;
      /** Whether its files were read beside it, each from a text of its own. */
      readonly areFilesBeside?: boolean;
      /** Of its files, as it names their people. */
      readonly groundwork?: Groundwork | undefined;
      readonly report: FileReport | undefined;
    }
  /** A record turned out to be a paper of its own. */
  | { readonly type: "record-kept-apart"; readonly record: string }
  | { readonly type: "records-rejoined" };

export type Action =
  | ExplorationAction
  | LayoutAction
  | ClusterAction
  | MeasureAction
  | SuggestAction
  | IdentifyAction
  | SourceAction
  | { readonly type: "reading-advanced"; readonly reading: ReadingProgress }
  /** Cancelled, or no file was anything we know; what is open stays open. */
  | { readonly type: "reading-ended"; readonly report: FileReport | undefined }
  /** The browser stored the open files, or could not. */
  | { readonly type: "files-kept"; readonly areKept: boolean }
  | { readonly type: "report-dismissed" }
  | {
      readonly type: "address-visited";
      readonly exploration: Exploration;
      readonly searchText: string;
    }
  | { readonly type: "theme-chosen" | "theme-followed"; readonly theme: Theme }
  | { readonly type: "undone" | "redone" };

/** The next state; the same reference when nothing changed. */
export function reduce(state: AppState, action: Action): AppState {
  const next = changedBy(state, action);
  const isOfOtherPeople =
    next.source === state.source &&
    !areSameChoices(choicesIn(next.exploration), choicesIn(state.exploration));
  return isOfOtherPeople ? changed(next, { source: selectHeld(state) }) : next;
}

function changedBy(state: AppState, action: Action): AppState {
  switch (action.type) {
    case "files-opened":
      return openFiles(state, action);
    case "session-opened": {
      const opened = withSession(state, action.session, action.groundwork);
      return asStep(state, withReport(opened, action.report), "opened");
    }
    case "file-closed":
      return asStep(state, closeFile(state, action.name), "closed");
    case "record-kept-apart":
      return keepApart(state, action.record);
    case "records-rejoined":
      return rejoin(state);
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
    case "theme-followed":
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
    case "people-found":
    case "people-failed":
      return receivePeople(state, action);
    case "suggestions-found":
      return { ...state, foundSuggestions: action.found };
    case "undone":
      return stepBack(state) ?? travel(state, undo(state));
    case "redone":
      return stepForward(state) ?? travel(state, redo(state));
    default:
      return choose(state, action);
  }
}

function openFiles(
  state: AppState,
  { files, mode, groundwork, report, areWithSession }: Extract<Action, { type: "files-opened" }>,
): AppState {
  if (areWithSession === true) return asSameStep(state, openBeside(state, files, report));
  const opened =
    mode === "add"
      ? openBeside(state, files, report)
      : withReport(openInstead(state, files, groundwork), report);
  return asStep(state, opened, "opened");
}

/** None where one file took the place of all others and left nothing to say, nor do its papers. */
function withReport(opened: AppState, report: FileReport | undefined): AppState {
  const { diagnostics } = opened.source;
  const isSilent =
    report?.files.length === 1 && report.diagnostics.length + diagnostics.length === 0;
  return { ...opened, report: isSilent ? undefined : report };
}

function choose(state: AppState, action: ExplorationAction): AppState {
  const explored = explore(state.exploration, action);
  if (explored === state.exploration) return state;
  const gesture = "gesture" in action ? action.gesture : undefined;
  const history = recorded(state, explored, gesture);
  return {
    ...state,
    ...withPeopleOf(state, { exploration: explored, history }),
    history,
    // What is chosen after Undo goes another way than what was undone.
    sourceRedo: history === state.history ? state.sourceRedo : undefined,
    searchText: "",
  };
}

function travel(state: AppState, chosen: Chosen): AppState {
  const { history } = chosen;
  return history === state.history ? state : { ...state, ...withPeopleOf(state, chosen), history };
}

/** Deciding who is who may give people other keys; in a long list once it is known who is who. */
function withPeopleOf(state: AppState, chosen: Chosen): Pick<AppState, "exploration" | "former"> {
  const { source, exploration: before, former } = state;
  const { exploration } = chosen;
  if (exploration.naming === before.naming || isLong(source.files)) return { exploration, former };
  // First, while it is remembered: the other way round, both are worked out once more.
  const shown = selectNetwork(state);
  return carried({ ...chosen, former }, shown, selectNetwork({ source, exploration }));
}
