/** Numbers for gestures: the moves of one have one number, and are undone as one. */

let last = 0;

/** A number that no other gesture has. */
export function newGesture(): number {
  last += 1;
  return last;
}
