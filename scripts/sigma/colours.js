/**
 * In the place of Sigma's parser of colours, with the names of all of them: nothing of its graph is drawn. It
 * keeps Babel's helpers for lists beside it, under the names of its build; ours are for lists alone.
 */

/** @type {<Value>(list: readonly Value[]) => readonly Value[]} */
export const _ = (list) => list;

export const a = Array.from;
export const b = Array.from;

/** Nothing is picked by the colour of a pixel: `lean.mjs` takes out what would ask. */
export const c = undefined;
export const g = undefined;
