/** A line that is not blank, without the white space around it. */
export interface Line {
  readonly text: string;
  /** Its place in the file, from 1. */
  readonly number: number;
}

/** The lines of a text that are not blank, whatever ends them: Unix, Windows or old Macintosh. */
export function filledLines(text: string): readonly Line[] {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line, i) => ({ text: line.trim(), number: i + 1 }))
    .filter((line) => line.text !== "");
}

/**
 * Tells the line, from 1, on which an offset of a text lies; the offsets asked for must rise.
 *
 * @param text - lines end in "\n".
 * @param from - a place whose line is known: none before it will be asked for.
 */
export function lineCounter(
  text: string,
  from: { readonly offset: number; readonly line: number } = { offset: 0, line: 1 },
): (offset: number) => number {
  let { line } = from;
  let next = text.indexOf("\n", from.offset);
  return (offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf("\n", next + 1)) line++;
    return line;
  };
}

/** The lines of {@link filledLines}, one at a time, each with the offset of the text after it. */
export function* eachFilledLine(text: string): Generator<Line & { readonly end: number }, void> {
  const lineEnd = /\r\n|\r|\n/gu;
  let start = 0;
  for (let number = 1; start < text.length; number++) {
    const found = lineEnd.exec(text);
    const line = text.slice(start, found?.index).trim();
    start = found === null ? text.length : lineEnd.lastIndex;
    if (line !== "") yield { text: line, number, end: start };
  }
}

/**
 * What stands between the matches of a pattern and is not blank, each with the line, from 1, on which it
 * begins, and the offset of its end.
 *
 * @param text - lines end in "\n".
 * @param between - with the flag g.
 */
export function* eachBetween(
  text: string,
  between: RegExp,
): Generator<Line & { readonly end: number }, void> {
  const lineOf = lineCounter(text);
  let start = 0;
  for (const { 0: gap, index } of [...text.matchAll(between), { 0: "", index: text.length }]) {
    const part = text.slice(start, index);
    const begin = part.search(/\S/u);
    if (begin !== -1) yield { text: part.trim(), number: lineOf(start + begin), end: index };
    start = index + gap.length;
  }
}
