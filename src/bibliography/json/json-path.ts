/** Looking into JSON of which nothing is certain: what is absent or of another kind reads as blank. */

/** The value that these keys lead to; what objects inherit is a function, which JSON has not. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== "object" || found === null || key === "__proto__") return undefined;
    // Asking whether the key is the object's own takes as long as all other work on a record.
    found = (found as Readonly<Record<string, unknown>>)[key];
    if (typeof found === "function") return undefined;
  }
  return found;
}

/** The first value of an object that is such a one, else the object. */
export function valueWithin(object: unknown, isSought: (value: unknown) => boolean): unknown {
  if (typeof object !== "object" || object === null) return object;
  return Object.values(object).find(isSought) ?? object;
}

/** The text there, a number as text, the first of a list of these; "" for everything else. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = valueAt(value, ...keys);
  const text: unknown = Array.isArray(found) ? found[0] : found;
  return typeof text === "string" || typeof text === "number" ? String(text) : "";
}

/** The list there; of anything else none. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = valueAt(value, ...keys);
  return Array.isArray(found) ? found : [];
}

/** The list there; what is alone stands by itself, without a list around it. */
export function severalAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = valueAt(value, ...keys);
  if (Array.isArray(found)) return found;
  return found === undefined || found === null || found === "" ? [] : [found];
}
