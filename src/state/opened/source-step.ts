/** Opening and closing files as steps that Undo takes back and Redo takes again, with all that was chosen. */

import type { AppState } from "../app-state.ts";

import { isSameOpening } from "./identifying.ts";
import { wantedOf } from "./opening.ts";

/**
 * A state with the one from before it files were opened or closed. Of what was opened before, the last
 * list alone is kept, as long ones are large; closings since share its files, and are all kept.
 */
export function asStep(state: AppState, next: AppState, kind: "opened" | "closed"): AppState {
  if (next === state) return state;
  const stays = kind === "closed" ? state.sourceUndo : undefined;
  const before = { ...state, sourceUndo: stays, sourceRedo: undefined };
  // Nothing is open until the page has read its first files: there is nothing to go back to.
  const isFirst = wantedOf(state).files.length === 0;
  const sourceUndo = isFirst ? undefined : { there: before, here: wantedOf(next) };
  return { ...next, sourceUndo, sourceRedo: undefined };
}

/** What follows on opening files, as if it had come with them. */
export function asSameStep({ sourceUndo: step }: AppState, next: AppState): AppState {
  return { ...next, sourceUndo: step && { there: step.there, here: wantedOf(next) } };
}

/** As it was before files were opened or closed, unless something else has been chosen since. */
export function stepBack(state: AppState): AppState | undefined {
  const { sourceUndo: step, history } = state;
  if (step === undefined || !isSameOpening(wantedOf(state), step.here)) return undefined;
  // Choices go on where files join others, and stay until a long list has been worked out.
  const last = history.past.at(-1);
  if (last !== undefined && last !== step.there.history.past.at(-1)) return undefined;
  const sourceRedo = { there: state, here: wantedOf(step.there) };
  return arrived({ ...step.there, sourceRedo }, state);
}

/** As it was before {@link stepBack}, once choices that were undone since are there again. */
export function stepForward(state: AppState): AppState | undefined {
  const { sourceRedo: step, history } = state;
  if (step === undefined || !isSameOpening(wantedOf(state), step.here)) return undefined;
  const steps = step.there.sourceUndo?.there.history.past.length;
  return history.past.length === steps ? arrived(step.there, state) : undefined;
}

/** Workers have turned to other people meanwhile, and are asked once more. */
function arrived(there: AppState, { areFilesKept, reading, theme }: AppState): AppState {
  const asked = { layout: { phase: "idle" }, measuring: { phase: "unasked" } } as const;
  return { ...there, ...asked, areFilesKept, reading, theme };
}
