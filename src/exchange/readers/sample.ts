/** The beginning of a list or table, by which formats without a mark of their own are told. */

import { eachFilledLine } from "../../bibliography/lines.ts";

/** So many lines or rows show what a text is. */
export const SAMPLE_SIZE = 200;

/** Its first lines that are not blank, without those to be left out. */
export function firstLines(
  text: string,
  isLeftOut: (line: string) => boolean = () => false,
): readonly string[] {
  const lines: string[] = [];
  for (const { text: line } of eachFilledLine(text)) {
    if (!isLeftOut(line) && lines.push(line) === SAMPLE_SIZE) break;
  }
  return lines;
}
