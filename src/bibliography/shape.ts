/** Checks of what a file holds, put together from small ones; the compiler asks for every key. */

/** Whether a value is what its type says. */
export type Shape<T> = (value: unknown) => value is T;

export const aText: Shape<string> = (value) => typeof value === "string";
export const aFlag: Shape<boolean> = (value) => typeof value === "boolean";
/** A finite number. */
export const aNumber: Shape<number> = (value): value is number => Number.isFinite(value);

/** A number within bounds, both included. */
export function aNumberFrom(least: number, most = Number.MAX_VALUE): Shape<number> {
  return (value): value is number => aNumber(value) && value >= least && value <= most;
}

/** A whole number from 0, or from another. */
export function aCount(least = 0): Shape<number> {
  return (value): value is number => Number.isSafeInteger(value) && Number(value) >= least;
}

/** One of these words, each a key of the table so that none can be forgotten. */
export function oneOf<T extends string>(words: Readonly<Record<T, true>>): Shape<T> {
  return (value): value is T => typeof value === "string" && Object.hasOwn(words, value);
}

/** One of the words of a list. */
export function wordOf<T extends string>(words: readonly T[]): Shape<T> {
  return (value): value is T => words.some((word) => word === value);
}

/** One of several kinds of objects, told apart by the word under one key. */
export function taggedBy<T extends object, Tag extends keyof T>(
  tag: Tag,
  kinds: Readonly<Record<T[Tag] & string, Shape<object>>>,
): Shape<T> {
  const shapes = new Map(Object.entries<Shape<object>>(kinds));
  return (value): value is T => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, tag)) return false;
    return shapes.get(String(Reflect.get(value, tag)))?.(value) ?? false;
  };
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

export function listOf<T>(shape: Shape<T>, most = Infinity): Shape<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= most && value.every(shape);
}

export function pairOf<A, B>(first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> {
  return (value): value is readonly [A, B] =>
    Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);
}

/** Keys that it does not name are let pass. */
export function anObject<T extends object>(
  shapes: {
    readonly [Key in keyof T]-?: Shape<T[Key]>;
  },
): Shape<T> {
  const checks = Object.entries<(value: unknown) => boolean>(shapes);
  return (value): value is T =>
    typeof value === "object" &&
    value !== null &&
    checks.every(([key, fits]) =>
      fits(Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    );
}
