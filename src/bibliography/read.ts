/** A text of any kind → papers: the format that knows it reads it. */

import { inFile } from "./diagnostic.ts";
import type { Format } from "./format.ts";
import { choicesByContent, columnsGuessed } from "./formats/plain-table/by-content.ts";
import { type NamesForColumns, namesForColumns } from "./formats/plain-table/nameless.ts";
import { plainTable } from "./formats/plain-table.ts";
import { formats, knownTables } from "./known-formats.ts";
import type { Reading, Source } from "./reading.ts";
import { headLength } from "./reading.ts";
import { withTablesBelow } from "./table/several-tables.ts";
import { unread } from "./unread.ts";

/** A reading that says what the text was taken for. */
interface RecognisedReading extends Reading {
  /** Name of the format in plain words; absent when the text is none that we know. */
  readonly format?: string;
}

/**
 * Recognises a text by its content and reads it. Yields the share that has been read, in [0, 1].
 *
 * Never throws on content: a text of no known format gives no papers and one error.
 */
export function* read(source: Source): Generator<number, RecognisedReading, void> {
  const head = source.text.trimStart().slice(0, headLength);
  const known = source.choices === undefined ? recognised(head) : plainTable;
  const guessed = known === undefined ? choicesByContent(head) : undefined;
  const choices = source.choices ?? guessed;
  if (choices === undefined && (known === undefined || known.isOfText === true)) {
    const names = namesForColumns(head);
    if (names !== undefined) return yield* readNameless(source, names);
  }
  const format = choices === undefined ? known : plainTable;
  if (format === undefined) return unread(source.file, head);
  const whole: Source = {
    ...source,
    ...(choices && { choices }),
    isAnyHeader: (line) => tableBeneath(line) !== undefined,
  };
  const first = yield* format.read(whole);
  const reading =
    first.rest === undefined ? first : yield* withTablesBelow(whole, first, tableBeneath);
  if (guessed === undefined || reading.table === undefined)
    return { format: format.name, ...reading };
  const remarks = inFile(source.file, [columnsGuessed(reading.table)]);
  const diagnostics = [...remarks, ...reading.diagnostics];
  return { format: format.name, ...reading, diagnostics };
}

/** How it is read cannot be chosen: the names that one would choose among are ours. */
function* readNameless(
  source: Source,
  { line, finding }: NamesForColumns,
): Generator<number, RecognisedReading, void> {
  const text = `${line}\n${source.text.trimStart()}`;
  const { bibliography, diagnostics } = yield* plainTable.read({
    ...source,
    text,
    above: { lines: -1, papers: 0 },
  });
  const remarks = inFile(source.file, [finding]);
  return { format: plainTable.name, bibliography, diagnostics: [...remarks, ...diagnostics] };
}

/** What a line below a table is the header of, if it is one. */
function tableBeneath(line: string): Format | undefined {
  return [...knownTables, plainTable].find(({ recognises }) => recognises(line));
}

function recognised(head: string): Format | undefined {
  // Nothing but a table begins with the header of one, and most patterns search a text to its end.
  const firstLine = head.slice(0, head.indexOf("\n") + 1);
  const known = knownTables.find(({ recognises }) => recognises(firstLine));
  return known ?? formats.find(({ recognises }) => recognises(head));
}
