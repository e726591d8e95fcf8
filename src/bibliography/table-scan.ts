/** Well-formed rows of delimited text, found without copying a cell that nobody asks for. */

/** Looks at one row after the other; what it tells is about the last row found. */
export interface RowScan {
  /**
   * Finds the row that begins at an offset.
   *
   * @returns the offset after it; -1 when its quotes are not closed or have text behind them.
   */
  readonly find: (offset: number) => number;
  /** Number of its cells. */
  readonly size: () => number;
  /** Without quotes; "" where the row has no cell. */
  readonly cellAt: (place: number) => string;
  /** How far the text has been looked at. */
  readonly reach: () => number;
}

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Scans rows as RFC 4180 has them: cells in quotes, which are doubled within, or cells as they are.
 *
 * @param text - lines end in "\n" or "\r\n"; cells have "\n".
 * @param longest - rows with quotes are given up after so many characters.
 */
export function rowScan(text: string, delimiter: string, longest: number): RowScan {
  const separator = delimiter.charCodeAt(0);
  // Of each cell its beginning and its end, negative when it holds doubled quotes.
  let bounds = new Int32Array(64);
  let count = 0;
  let reach = 0;
  const hasReturns = text.includes("\r");

  const add = (start: number, end: number) => {
    if (2 * count === bounds.length) {
      const larger = new Int32Array(2 * bounds.length);
      larger.set(bounds);
      bounds = larger;
    }
    bounds[2 * count] = start;
    bounds[2 * count + 1] = end;
    count++;
  };

  const isLineEnd = (at: number) =>
    text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;

  const find = (offset: number): number => {
    count = 0;
    for (let at = offset; ; at++) {
      let end = at;
      if (text.charCodeAt(at) === QUOTE) {
        let isDoubled = false;
        let close = text.indexOf('"', at + 1);
        while (close !== -1 && text.charCodeAt(close + 1) === QUOTE && close - offset < longest) {
          isDoubled = true;
          close = text.indexOf('"', close + 2);
        }
        if (close === -1 || close - offset > longest) {
          reach = close === -1 ? text.length : close;
          return -1;
        }
        end = close + 1;
        add(at + 1, isDoubled ? -close : close);
        if (isLineEnd(end)) end++;
      } else {
        let code = text.charCodeAt(end);
        while (code !== separator && code !== LINE_FEED && end < text.length) {
          code = text.charCodeAt(++end);
        }
        add(at, code === LINE_FEED && end > at && isLineEnd(end - 1) ? end - 1 : end);
      }
      reach = Math.min(end, text.length);
      if (end === text.length) return end;
      const code = text.charCodeAt(end);
      if (code === LINE_FEED) return end + 1;
      if (code !== separator) return -1;
      at = end;
    }
  };

  const cellAt = (place: number): string => {
    if (place >= count) return "";
    const [start, end] = [bounds[2 * place]!, bounds[2 * place + 1]!];
    const cell = end < 0 ? text.slice(start, -end).replaceAll('""', '"') : text.slice(start, end);
    return hasReturns && cell.includes("\r") ? withPlainLineEnds(cell) : cell;
  };

  return { find, size: () => count, cellAt, reach: () => reach };
}

/** "\n" for "\r\n". */
export function withPlainLineEnds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
