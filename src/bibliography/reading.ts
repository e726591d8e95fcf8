/** What readers are given, and what they give back. */

import type { Diagnostic } from "./diagnostic.ts";
import type { Bibliography } from "./paper.ts";
import type { TableChoices, TableLayout } from "./table/table-choices.ts";

/** One text to be read. */
export interface Source {
  /** Name of the file, as the user knows it. */
  readonly file: string;
  readonly text: string;
  /** Year in which the text was taken, if the caller knows: it dates papers printed without a year. */
  readonly capturedIn?: number;
  /** How to read the text if it is a table; what is absent is guessed. */
  readonly choices?: TableChoices;
  /** What stands above the text, where it is the rest of a file. */
  readonly above?: { readonly lines: number; readonly papers: number };
  /** Whether a line names the columns of a table of papers: within a table another one begins there. */
  readonly isAnyHeader?: (line: string) => boolean;
}

/** What was understood of a text, and what was not. */
export interface Reading {
  readonly bibliography: Bibliography;
  readonly diagnostics: readonly Diagnostic[];
  /** Of a table that could be read in another way. */
  readonly table?: TableLayout;
  /** Where another table begins, which was not read: offset, and line of the file from 1. */
  readonly rest?: { readonly offset: number; readonly line: number };
}

/**
 * A reader at work: it pauses after a record, so that the caller may show progress or stop; where
 * records are many and small, after those of {@link PAUSE_AFTER} characters.
 *
 * Yields the share of the text that has been read, in [0, 1], never falling.
 */
export type Reader = Generator<number, Reading, void>;

/** A few milliseconds of work: pausing after each of the small rows of a table takes a tenth of its time. */
export const PAUSE_AFTER = 32_768;

/** A format shows itself within so many characters, blank lines before them not counted. */
export const headLength = 1_048_576;

/** What reading gives when nothing was understood. */
export const emptyBibliography: Bibliography = { papers: [], claims: [] };

/** The result of work done in steps; `tell` hears of each of them. */
export function runToEnd<Step, Result>(
  steps: Generator<Step, Result, void>,
  tell?: (step: Step) => void,
): Result {
  let step = steps.next();
  while (!step.done) {
    tell?.(step.value);
    step = steps.next();
  }
  return step.value;
}
