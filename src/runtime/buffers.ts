/** What a message need not copy on its way between threads. */

/** The buffers of the columns in plain objects, however deep; not of those in arrays and maps. */
export function buffersOf(value: unknown): readonly ArrayBuffer[] {
  return [...new Set(buffersIn(value))];
}

function buffersIn(value: unknown): readonly ArrayBuffer[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  if (!ArrayBuffer.isView(value)) return Object.values(value).flatMap(buffersIn);
  return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
}
