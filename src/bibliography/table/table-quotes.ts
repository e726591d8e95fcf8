/** Lines of a table whose quotes are broken: what their cells were meant to be. */

/** One of them is never closed. */
export function hasOddQuotes(line: string): boolean {
  let isOdd = false;
  for (let at = line.indexOf('"'); at !== -1; at = line.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

/** As many cells of a line with broken quotes as a row has, if they can be told. */
export function repairedCells(
  line: string,
  { width, delimiter }: { readonly width: number; readonly delimiter: string },
): readonly string[] | undefined {
  const lenient = lenientCells(line, delimiter);
  if (lenient.length === width) return lenient;
  const unquoted = line.split(delimiter).map(withoutStrayQuote);
  return unquoted.length === width ? unquoted : undefined;
}

/** The quote at an end of a cell; those of `"Looms" and more` are a pair and belong to its text. */
function withoutStrayQuote(cell: string): string {
  if (!cell.includes('"')) return cell;
  const isPaired = !hasOddQuotes(cell);
  const isWhole = /^\s*".*"\s*$/su.test(cell);
  return isPaired && !isWhole ? cell : cell.replaceAll(/^\s*"|"\s*$/gu, "");
}

/** Takes every quote for text that does not stand beside a delimiter: `"On "Looms"",2020`. */
function lenientCells(line: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  for (let at = 0; at <= line.length; at += delimiter.length) {
    const isQuoted = line.startsWith('"', at);
    const stop = line.indexOf(isQuoted ? `"${delimiter}` : delimiter, at + (isQuoted ? 1 : 0));
    const end = stop === -1 ? line.length - (isQuoted && line.endsWith('"') ? 1 : 0) : stop;
    const cell = line.slice(at + (isQuoted ? 1 : 0), end);
    cells.push(cell.includes('""') ? cell.replaceAll('""', '"') : cell);
    at = end + (isQuoted ? 1 : 0);
  }
  return cells;
}
