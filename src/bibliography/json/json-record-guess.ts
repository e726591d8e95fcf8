/** Where the records of a JSON text end, guessed from where the next one begins. */

/** Records begin alike in so many characters, or nothing is guessed. */
const SHORTEST_BEGINNING = 8;
const LONGEST_BEGINNING_KEPT = 64;
/** No more blanks and commas stand between two records. */
const LONGEST_GAP = 64;
/** Where guesses fail so often, records do not begin alike. */
const MOST_FAILURES = 8;

/**
 * Guesses where a record ends: there the next one begins, as all of them begin. What was guessed is
 * right if it is JSON, for no beginning of an object is one. Looking at each character takes longer
 * than the platform's parser.
 */
export function recordGuess(text: string) {
  let last: readonly [start: number, end: number] | undefined;
  let gap = "";
  let beginning = "";
  let failures = 0;
  /** "W101" is common to W1010 and W1011: a record that begins otherwise shows what all have. */
  const shorten = (start: number) => {
    beginning = commonBeginning(beginning, text.slice(start, start + LONGEST_BEGINNING_KEPT));
    if (beginning.length < SHORTEST_BEGINNING) beginning = "";
  };
  return {
    at(start: number): { readonly end: number; readonly value: unknown } | undefined {
      if (beginning !== "" && !text.startsWith(beginning, start)) shorten(start);
      if (beginning === "" || failures === MOST_FAILURES) return undefined;
      const end = text.indexOf(`}${gap}${beginning}`, start) + 1;
      const record = end === 0 ? undefined : parsed(text.slice(start, end));
      if (record !== undefined && "value" in record) return { end, value: record.value };
      // The text must not be searched to its end for each record.
      failures++;
      return undefined;
    },
    learn(start: number, end: number): void {
      if (last !== undefined && beginning === "" && start - last[1] <= LONGEST_GAP) {
        gap = text.slice(last[1], start);
        beginning = text.slice(last[0], last[0] + LONGEST_BEGINNING_KEPT);
        shorten(start);
      }
      last = [start, end];
    },
  };
}

function commonBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return one.slice(0, length);
}

/** Besides faults of the text, some engines throw for one that is nested too deep for them. */
export function parsed(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
