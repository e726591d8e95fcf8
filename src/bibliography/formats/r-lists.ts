/** What R makes of a list when it must be text: `list(given = c("Ada", "Bob"), family = c("King", NA))`. */

/** Texts, names before "=", numbers and words, and what holds them together. */
const TOKEN =
  /\s*(?:("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)|([\p{L}.][\p{L}\p{N}._]*)|(-?[\d.]+(?:e[+-]?\d+)?L?)|([(),=]))/suy;
/** Data frames within lists are not deeper. */
const DEEPEST = 6;

/** The lists of a cell, with a data frame as a list of its rows; nothing when it is no text of R. */
export function rValue(cell: string): unknown {
  if (!/^(?:list|c)\(/u.test(cell)) return undefined;
  const tokens = tokensOf(cell);
  if (tokens === undefined) return undefined;
  let at = 0;
  const value = (depth: number): unknown => {
    const token = tokens[at++] ?? "";
    if (tokens[at] !== "(" || depth === DEEPEST) return textOf(token);
    const isVector = token === "c";
    const entries: (readonly [string, unknown])[] = [];
    while (tokens[at] === "(" || tokens[at] === ",") {
      at++;
      if (tokens[at] === ")") break;
      const isNamed = tokens[at + 1] === "=";
      const name = isNamed ? String(textOf(tokens[at] ?? "")) : "";
      if (isNamed) at += 2;
      entries.push([name, value(depth + 1)]);
    }
    at++;
    const isList = isVector || entries.some(([name]) => name === "");
    return isList ? entries.map(([, held]) => held) : rowsOf(entries);
  };
  return value(0);
}

function tokensOf(cell: string): readonly string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; end < cell.trimEnd().length; end = TOKEN.lastIndex) {
    const found = TOKEN.exec(cell);
    if (found === null) return undefined;
    tokens.push(found[0].trim());
  }
  return tokens;
}

function textOf(token: string): string | null {
  if (/^["'`]/u.test(token)) return token.slice(1, -1).replaceAll(/\\(.)/gsu, "$1");
  return token === "NA" || token === "NULL" ? null : token;
}

/**
 * A data frame is its columns: `{given: ["Ada", "Bob"]}` → `[{given: "Ada"}, {given: "Bob"}]`. What is
 * of several lengths is one object; blown up to rows, it could grow to the square of its length.
 */
function rowsOf(columns: readonly (readonly [string, unknown])[]): unknown {
  const lists = columns.map(([name, held]): readonly [string, readonly unknown[]] => [
    name,
    Array.isArray(held) ? held : [held],
  ]);
  const filled = lists.filter(([, list]) => list.some((held) => held !== null));
  const length = filled[0]?.[1].length ?? 0;
  if (filled.some(([, list]) => list.length !== length)) return [Object.fromEntries(filled)];
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(filled.map(([name, list]) => [name, list[i] ?? null])),
  );
}
