/** How often values are met, in the order in which they are first; what is `undefined` is not counted. */
export function timesOf<Value>(values: Iterable<Value | undefined>): Map<Value, number> {
  const times = new Map<Value, number>();
  for (const value of values) {
    if (value !== undefined) times.set(value, (times.get(value) ?? 0) + 1);
  }
  return times;
}
