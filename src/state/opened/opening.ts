/** What comes to be shown: at once, or of long lists once it is worked out aside. */

import type { AppState, FileReport } from "../app-state.ts";
import { changed } from "../changed.ts";
import { type Exploration, initialExploration } from "../exploration.ts";
import { clearSelection } from "../explore.ts";
import { type History, NO_HISTORY } from "../history.ts";
import { selectHeld, selectNetwork, selectSought } from "../select-people.ts";

import { carriedOver, formerNames, NO_FORMER_NAMES } from "./carry-over.ts";
import { type IdentifyAction, isLong, isSameOpening, isSameTask } from "./identifying.ts";
import { builtOn, type Groundwork, USUAL_PEOPLE, type WorkedOut } from "./known-people.ts";
import {
  gaveWay,
  type OpenedFile,
  type Opening,
  type Source,
  sourceOf,
  withFiles,
  withoutFile,
} from "./source.ts";

/** Files in the place of what is open; what was chosen is forgotten. */
export function openInstead(
  state: AppState,
  files: readonly OpenedFile[],
  groundwork: Groundwork | undefined,
): AppState {
  return openSource(state, sourceOf(files, [], groundwork && { ...USUAL_PEOPLE, groundwork }));
}

/** Files that join what is open, or is about to be; what they do not go together with gives way, and that is said. */
export function openBeside(
  state: AppState,
  files: readonly OpenedFile[],
  report: FileReport | undefined,
): AppState {
  const wanted = wantedOf(state);
  const opening = withFiles(wanted, files);
  const told = gaveWay(wanted, opening);
  const diagnostics = [...(report?.diagnostics ?? []), ...told];
  const whole = told.length === 0 ? report : { files: report?.files ?? [], diagnostics };
  return { ...seek({ ...state, reading: undefined }, opening), report: whole };
}

/** One paper has become two. */
export function keepApart(state: AppState, record: string): AppState {
  const { files, keptApart } = wantedOf(state);
  return keptApart.includes(record)
    ? state
    : seek(state, { files, keptApart: [...keptApart, record] });
}

/** Takes back what {@link keepApart} did, however often. */
export function rejoin(state: AppState): AppState {
  const { files, keptApart } = wantedOf(state);
  return keptApart.length === 0 ? state : seek(state, { files, keptApart: [] });
}

/** What is open, or is about to be: files added in the meantime join that. */
export function wantedOf({ sought, source }: AppState): Opening {
  return sought ?? source;
}

function seek(state: AppState, { files, keptApart }: Opening): AppState {
  return isLong(files)
    ? { ...state, source: selectHeld(state), sought: { files, keptApart } }
    : show(state, sourceOf(files, keptApart));
}

/** The answer takes the place of what is shown. Without one, the page works it out by itself. */
export function receivePeople(state: AppState, action: IdentifyAction): AppState {
  const { task } = action;
  // An earlier question than the last one.
  if (!isSameTask(task, selectSought(state))) return state;
  if (action.type === "people-found") {
    const { groundwork } = action;
    return show(state, sourceFrom(state, { ...task, groundwork }, task));
  }
  const alone = show(state, sourceFrom(state, undefined, task));
  return { ...alone, report: withNotAside(state.report, action.reason) };
}

function sourceFrom(
  { source }: AppState,
  workedOut: WorkedOut | undefined,
  { files, keptApart }: Opening,
): Source {
  if (!isSameOpening(source, { files, keptApart })) return sourceOf(files, keptApart, workedOut);
  if (workedOut !== undefined) {
    const { people, bibliography } = source;
    // The same people stay the same reference: what was found out about them goes on.
    const known = people?.naming === workedOut.naming ? people.identities : undefined;
    return { ...source, people: builtOn(workedOut, bibliography, known) };
  }
  const { people: _, ...alone } = source;
  return alone;
}

function show(state: AppState, source: Source): AppState {
  const next: AppState = {
    ...state,
    source,
    sought: undefined,
    // Of other papers, people are laid out anew.
    ...(source.bibliography !== state.source.bibliography && { layout: { phase: "idle" } }),
  };
  return { ...next, ...carried(next, selectNetwork(state), selectNetwork(next)) };
}

/** The owner of the page is hidden, as people are named before anybody decided otherwise. */
function openSource(state: AppState, source: Source): AppState {
  const { owner, authors } = selectNetwork({ source, exploration: initialExploration(undefined) });
  const ownerKey = owner === undefined ? undefined : authors[owner]?.key;
  return {
    ...state,
    source,
    sought: undefined,
    exploration: initialExploration(ownerKey),
    history: NO_HISTORY,
    former: NO_FORMER_NAMES,
    foundSuggestions: undefined,
    layout: { phase: "idle" },
    reading: undefined,
    searchText: "",
  };
}

/** Other people may bear other keys: whoever is selected, hidden or pinned stays so. */
export function carried(
  chosen: {
    readonly exploration: Exploration;
    readonly history: History;
    readonly former: AppState["former"];
  },
  before: ReturnType<typeof selectNetwork>,
  after: ReturnType<typeof selectNetwork>,
): Pick<AppState, "exploration" | "former"> {
  const former = formerNames(chosen, before, after);
  return { former, exploration: carriedOver(chosen.exploration, former, after) };
}

/**
 * A file that is closed; nothing is told of it any more. What was decided and chosen stays, as it does when a file
 * joins: hours of work may be about the others. Nobody is looked at, who may be gone.
 */
export function closeFile(state: AppState, name: string): AppState {
  const wanted = wantedOf(state);
  const left = withoutFile(wanted, name);
  if (left === wanted) return state;
  const files = state.report?.files.filter((file) => file.name !== name) ?? [];
  const diagnostics = state.report?.diagnostics.filter(({ file }) => file !== name) ?? [];
  const isSilent = files.length + diagnostics.length === 0;
  const exploration = changed(clearSelection(state.exploration), { narrowing: undefined });
  return {
    ...seek({ ...state, exploration }, left),
    report: isSilent ? undefined : { files, diagnostics },
  };
}

/** What was said of the files stays said. */
function withNotAside(report: AppState["report"], reason: string): AppState["report"] {
  const diagnostic = {
    severity: "warning",
    code: "people/worker-failed",
    file: "",
    message: `Who is who was worked out by the page itself, which held it up: ${reason}`,
    remedy:
      "Nothing is lost. If it happens again, reload the page; worth reporting if that does not help.",
  } as const;
  return {
    files: report?.files ?? [],
    diagnostics: [...(report?.diagnostics ?? []), diagnostic],
  };
}
