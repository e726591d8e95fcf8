/** Tables set one below the other in a file, each with a header of its own. */

import type { Diagnostic } from "../diagnostic.ts";
import type { Paper } from "../paper.ts";
import type { Reader, Reading, Source } from "../reading.ts";

import { endOfLine } from "./table-rows.ts";

interface TableReader {
  /** In plain words. */
  readonly name: string;
  readonly read: (source: Source) => Reader;
}

/** Each costs a look at what it may be: from here on, a header is a row like any other. */
const MOST_TABLES = 100;

/**
 * Reads what follows a table in its file. Linear in the length of the text.
 *
 * @param source - the whole file.
 * @param first - what was read of its first table.
 * @param formatOf - the format of a table, told by its header.
 */
export function* withTablesBelow(
  source: Source,
  first: Reading,
  formatOf: (line: string) => TableReader | undefined,
): Reader {
  const papers: Paper[] = [...first.bibliography.papers];
  const diagnostics: Diagnostic[] = [...first.diagnostics];
  const { file, text: whole } = source;
  let { rest } = first;
  let offset = 0;
  for (let tables = 1; rest !== undefined; tables++) {
    offset += rest.offset;
    const text = whole.slice(offset);
    const format = formatOf(text.slice(0, endOfLine(text, 0)));
    if (format === undefined) break;
    diagnostics.push(anotherTable(source.file, rest.line, format));
    const { isAnyHeader } = tables < MOST_TABLES ? source : {};
    const above = { lines: rest.line - 1, papers: papers.length };
    const steps = format.read({ file, text, above, ...(isAnyHeader && { isAnyHeader }) });
    let step = steps.next();
    for (; !step.done; step = steps.next())
      yield (offset + step.value * text.length) / whole.length;
    for (const paper of step.value.bibliography.papers) papers.push(paper);
    for (const diagnostic of step.value.diagnostics) diagnostics.push(diagnostic);
    rest = step.value.rest;
  }
  return { ...first, bibliography: { ...first.bibliography, papers }, diagnostics };
}

function anotherTable(file: string, line: number, { name }: TableReader): Diagnostic {
  return {
    severity: "note",
    code: "read/another-table",
    file,
    line,
    message: `Another table with columns of its own begins here; it was read as ${name === "table" ? "a plain table" : name}.`,
    remedy: "Nothing to do: tables were set one below the other.",
    several: "more tables, each with columns of its own, were read below the first",
  };
}
