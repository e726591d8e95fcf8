/**
 * What the built app has in the place of Sigma's own programs for nodes and edges: the map is drawn by a
 * painter of ours, and nobody would ever call them. Also the two helpers that Sigma keeps beside them.
 */

/** @type {(target: object, ...sources: readonly object[]) => object} */
export const _ = Object.assign;

/**
 * @param {object} target
 * @param {PropertyKey} key
 * @param {unknown} value
 */
export function a(target, key, value) {
  return Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

export const b = undefined;
export const c = undefined;
export const d = undefined;
export const e = undefined;
export const E = undefined;
export const N = undefined;
