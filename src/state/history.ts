/**
 * Undo and redo of what the user chose.
 *
 * Kept are the choices that `KEEPING` names for it, not whole states: undoing a hiding must not also
 * close the person who has been opened since.
 */

import { CHOICES, type Exploration, KEEPING } from "./exploration.ts";

/** Earlier and undone explorations, the nearest to now last in `past` and first in `future`. */
export interface History {
  readonly past: readonly Exploration[];
  readonly future: readonly Exploration[];
  /** Number of the gesture that made the last step: the moves of one drag are one step. */
  readonly gesture: number | undefined;
}

export const NO_HISTORY: History = { past: [], future: [], gesture: undefined };

/** Steps that can be undone. */
const MOST = 200;

/** An exploration and how it came to be. */
export interface Chosen {
  readonly exploration: Exploration;
  readonly history: History;
}

/** The history after a change; the same reference when nothing changed that can be undone. */
export function recorded(
  { exploration: before, history }: Chosen,
  after: Exploration,
  gesture: number | undefined,
): History {
  if (haveSameChoices(before, after)) return history;
  const isGoingOn = gesture !== undefined && gesture === history.gesture;
  const past = isGoingOn ? history.past : [...history.past, before].slice(-MOST);
  // A gesture that is back where it began was no step; should it go on, it begins anew.
  return isGoingOn && haveSameChoices(past.at(-1)!, after, JSON.stringify)
    ? { ...NO_HISTORY, past: past.slice(0, -1) }
    : { past, future: [], gesture };
}

/** One step back; the same reference when there is none. */
export function undo(chosen: Chosen): Chosen {
  const { past, future } = chosen.history;
  const earlier = past.at(-1);
  if (earlier === undefined) return chosen;
  return {
    exploration: withChoicesOf(earlier, chosen.exploration),
    history: {
      past: past.slice(0, -1),
      future: [chosen.exploration, ...future],
      gesture: undefined,
    },
  };
}

/** One undone step forward again; the same reference when there is none. */
export function redo(chosen: Chosen): Chosen {
  const { past, future } = chosen.history;
  const [later, ...rest] = future;
  if (later === undefined) return chosen;
  return {
    exploration: withChoicesOf(later, chosen.exploration),
    history: { past: [...past, chosen.exploration], future: rest, gesture: undefined },
  };
}

const UNDOABLE = CHOICES.filter((choice) => KEEPING[choice].undo);

/** By reference, or also by what is said of those that differ. */
function haveSameChoices(
  one: Exploration,
  other: Exploration,
  said: (choice: Exploration[keyof Exploration]) => unknown = (choice) => choice,
): boolean {
  return UNDOABLE.every(
    (choice) => one[choice] === other[choice] || said(one[choice]) === said(other[choice]),
  );
}

/** What can be undone from one exploration, everything else from another. */
function withChoicesOf(undoable: Exploration, other: Exploration): Exploration {
  const choices = Object.fromEntries(UNDOABLE.map((choice) => [choice, undoable[choice]]));
  return { ...other, ...choices };
}
