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
