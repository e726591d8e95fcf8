/** Values that stay the same reference while they say the same. */

/** The value with a change; itself when that changes nothing. */
export function changed<Value extends object>(value: Value, change: Partial<Value>): Value {
  const next = { ...value, ...change };
  return haveSameEntries(value, next) ? value : next;
}

function haveSameEntries<Value extends object>(one: Value, other: Value): boolean {
  return (Object.keys(other) as (keyof Value)[]).every((key) => one[key] === other[key]);
}

/** What is said now; what was said before when it is the same, entry by entry. */
export function alike<Value extends object>(before: Value | undefined, now: Value): Value {
  const isAlike =
    before !== undefined &&
    Object.keys(before).length === Object.keys(now).length &&
    haveSameEntries(before, now);
  return isAlike ? before : now;
}

/** Whether lists without repetitions name the same, in whatever order. */
export function haveSameMembers(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((key) => others.includes(key));
}
