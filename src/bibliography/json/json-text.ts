/** Widest line that a list or an object may fill before it is broken, in characters. */
const widestLine = 100;

/**
 * JSON for people: what fits on a line stays on one, everything else has one entry a line.
 *
 * Keys whose value is `undefined` are not written. Ends with a line end.
 */
export function prettyJson(value: unknown): string {
  return `${pretty(value, { indent: "", before: 0 })}\n`;
}

/** Where a value is written: its indentation, and the width of what stands before it on its line. */
interface Place {
  readonly indent: string;
  readonly before: number;
}

function pretty(value: unknown, { indent, before }: Place): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const [open, close, separator] = Array.isArray(value) ? ["[", "]", ""] : ["{", "}", " "];
  const deeper = `${indent}  `;
  const entries = entriesOf(value).map(
    ([key, inner]) => key + pretty(inner, { indent: deeper, before: deeper.length + key.length }),
  );
  if (entries.length === 0) return open + close;
  const line = `${open}${separator}${entries.join(", ")}${separator}${close}`;
  // One more for the comma that may follow.
  if (before + line.length < widestLine && !line.includes("\n")) return line;
  return `${open}\n${deeper}${entries.join(`,\n${deeper}`)}\n${indent}${close}`;
}

/** The values to write, each with its key and colon; those of a list have none. */
function entriesOf(value: object): readonly (readonly [key: string, value: unknown])[] {
  if (Array.isArray(value)) return value.map((inner) => ["", inner] as const);
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => [`${JSON.stringify(key)}: `, inner] as const);
}
