/** Well-formed rows of delimited text, found without copying a cell that nobody asks for. */

/** Looks at one row after the other; what it tells is about the last row found. */
export interface RowScan {
  /**
   * Finds the row that begins at an offset; the offsets asked for must rise.
   *
   * @returns the offset after it; -1 when its quotes are not closed or have text behind them.
   */
  readonly find: (offset: number) => number;
  /** Number of its cells. */
  readonly size: () => number;
  /** Without quotes; "" where the row has no cell. */
  readonly cellAt: (place: number) => string;
  /** The same without white space around it. */
  readonly trimmedAt: (place: number) => string;
  /** How many characters a cell has in the text, at most twice as many as it holds. */
  readonly lengthAt: (place: number) => number;
  /** Code of the first character of a cell; not a number where the row has none, or a blank one. */
  readonly beginAt: (place: number) => number;
  /** Whether a letter, digit or mark of ASCII begins the row: most that are not blank. */
  readonly beginsVisibly: () => boolean;
  /** How far the text has been looked at. */
  readonly reach: () => number;
}

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;
/** In characters. */
const SHORT_CELL = 6;
const DELETE = 127;

/**
 * Scans rows as RFC 4180 has them: cells in quotes, which are doubled within, or cells as they are.
 *
 * @param text - lines end in "\n" or "\r\n"; cells have "\n".
 * @param longest - rows with quotes are given up after so many characters.
 */
export function rowScan(text: string, delimiter: string, longest: number): RowScan {
  const separator = delimiter.charCodeAt(0);
  const length = text.length;
  // Of each cell its beginning and its end, negative when it holds doubled quotes.
  let bounds = new Int32Array(64);
  let count = 0;
  let reach = 0;
  // The first carriage return that does not lie before the row: most cells lie before it.
  let firstReturn = -1;

  const enlarge = () => {
    const larger = new Int32Array(2 * bounds.length);
    larger.set(bounds);
    bounds = larger;
  };

  const isLineEnd = (at: number) =>
    text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED;

  /** Many cells are blank or a year: asking the platform for their end takes longer than looking. */
  const closingQuote = (from: number): number => {
    const near = Math.min(from + SHORT_CELL, length);
    for (let at = from; at < near; at++) if (text.charCodeAt(at) === QUOTE) return at;
    return text.indexOf('"', near);
  };

  const find = (offset: number): number => {
    let cells = 0;
    count = 0;
    if (firstReturn < offset) {
      const found = text.indexOf("\r", offset);
      firstReturn = found === -1 ? length : found;
    }
    for (let at = offset; ; at++) {
      let end = at;
      if (2 * cells === bounds.length) enlarge();
      let code = text.charCodeAt(at);
      if (code === QUOTE) {
        let isDoubled = false;
        let close = closingQuote(at + 1);
        code = text.charCodeAt(close + 1);
        while (code === QUOTE && close !== -1 && close - offset < longest) {
          isDoubled = true;
          close = text.indexOf('"', close + 2);
          code = text.charCodeAt(close + 1);
        }
        if (close === -1 || close - offset > longest) {
          reach = close === -1 ? length : close;
          return -1;
        }
        end = close + 1;
        bounds[2 * cells] = at + 1;
        bounds[2 * cells + 1] = isDoubled ? -close : close;
        if (code === CARRIAGE_RETURN && isLineEnd(end)) code = text.charCodeAt(++end);
      } else {
        while (code !== separator && code !== LINE_FEED && end < length) {
          code = text.charCodeAt(++end);
        }
        bounds[2 * cells] = at;
        bounds[2 * cells + 1] =
          code === LINE_FEED && end > at && isLineEnd(end - 1) ? end - 1 : end;
      }
      count = ++cells;
      reach = end < length ? end : length;
      if (end === length) return end;
      if (code === LINE_FEED) return end + 1;
      if (code !== separator) return -1;
      at = end;
    }
  };

  const cellAt = (place: number): string => {
    if (place >= count) return "";
    const [start, end] = [bounds[2 * place]!, bounds[2 * place + 1]!];
    if (end < 0) return withPlainLineEnds(text.slice(start, -end).replaceAll('""', '"'));
    const cell = text.slice(start, end);
    return end <= firstReturn ? cell : withPlainLineEnds(cell);
  };

  const isVisible = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return code > BLANK && code < DELETE;
  };

  const trimmedAt = (place: number): string => {
    if (place >= count) return "";
    const [start, end] = [bounds[2 * place]!, bounds[2 * place + 1]!];
    if (start === end) return "";
    // Most cells have nothing to trim.
    const isTrimmed = end <= firstReturn && end > 0 && isVisible(start) && isVisible(end - 1);
    return isTrimmed ? text.slice(start, end) : cellAt(place).trim();
  };

  const lengthAt = (place: number): number =>
    place < count ? Math.abs(bounds[2 * place + 1]!) - bounds[2 * place]! : 0;

  const beginAt = (place: number): number =>
    lengthAt(place) === 0 ? Number.NaN : text.charCodeAt(bounds[2 * place]!);

  const beginsVisibly = (): boolean => lengthAt(0) > 0 && isVisible(bounds[0]!);

  return {
    find,
    size: () => count,
    cellAt,
    trimmedAt,
    lengthAt,
    beginAt,
    beginsVisibly,
    reach: () => reach,
  };
}

/** "\n" for "\r\n". */
export function withPlainLineEnds(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}
