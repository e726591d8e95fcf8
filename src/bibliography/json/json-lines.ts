/** Line ends, strings, and the brackets between them; nothing else moves the scan below. */
const landmark = /\n|"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{}]/gsu;

/**
 * The lines on which the objects of one list begin, for messages about JSON, whose parser forgets
 * them: `objectLines(text, "papers")` looks at `{ "papers": [{…}, {…}] }`.
 *
 * @param text - valid JSON.
 * @returns lines from 1, in order; of a repeated key the last list, as `JSON.parse` takes it.
 */
export function objectLines(text: string, key: string): readonly number[] {
  let lines: number[] = [];
  let line = 1;
  let depth = 0;
  let name = "";
  for (const [mark] of text.matchAll(landmark)) {
    if (mark === "\n") line++;
    else if (mark.startsWith('"')) name = depth === 1 ? mark.slice(1, -1) : name;
    else if (mark === "]" || mark === "}") depth--;
    else {
      depth++;
      if (name !== key) continue;
      if (depth === 2) lines = [];
      if (depth === 3 && mark === "{") lines.push(line);
    }
  }
  return lines;
}
