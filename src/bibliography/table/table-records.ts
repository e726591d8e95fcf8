/** Which rows of a table are records, and what is said of the others. */

import type { Report } from "../diagnostic.ts";
import type { Writable } from "../writable.ts";

import { type Table, unwrapped } from "./table-header.ts";
import { otherHeaderTest, sameHeaderTest } from "./table-header-again.ts";
import { commentedOut, headerAgain, rowProblem } from "./table-problems.ts";
import { type RawRow, rowsOf } from "./table-rows.ts";

/** A row of a table: one object is used for all rows, so it tells of the last one that was given. */
export interface TableRow {
  readonly trimmedAt: RawRow["trimmedAt"];
  readonly cells: RawRow["cells"];
  /** First line of the row, from 1. */
  readonly line: number;
  /** Offset of the row. */
  readonly start: number;
  /** Offset of the text after the row. */
  readonly end: number;
  readonly kind: "record" | "left-out" | "another-header";
}

/** Takes what is wrong with rows. */
export interface RowReport {
  readonly report: Report;
  /** Whether enough findings of a code are listed; if so, one more is counted. */
  readonly countUnlisted: (code: string) => boolean;
}

/** Every row that is not blank, up to the header of another table. */
export function* tableRows(
  table: Table,
  { report, countUnlisted }: RowReport,
): Generator<TableRow, void> {
  const { text, header } = table;
  const width = header.isWrapped ? 1 : header.width;
  const isSameHeader = sameHeaderTest(header);
  const isOtherHeader = otherHeaderTest(table);
  const row: Writable<TableRow> = {
    trimmedAt: () => "",
    cells: () => [],
    line: header.line,
    start: header.offset,
    end: header.offset,
    kind: "record",
  };
  let shown: readonly string[] = [];
  const shownAt = (place: number) => (shown[place] ?? "").trim();
  const allShown = () => shown;
  let isAfterDamage = false;
  for (const raw of rowsOf({ ...header, text, width })) {
    const { size, line, damaged } = raw;
    row.line = line;
    row.start = raw.start;
    row.end = raw.end;
    row.kind = "record";
    if (text.startsWith('#"', raw.start)) {
      if (!countUnlisted(commentedOut.code)) report({ ...commentedOut, line });
      row.kind = "left-out";
    } else if (isSameHeader(raw)) {
      if (!countUnlisted(headerAgain.code)) report({ ...headerAgain, line });
      row.kind = "left-out";
    } else if (isOtherHeader(raw)) {
      row.kind = "another-header";
    } else if (size === width && damaged === undefined && !header.isWrapped) {
      isAfterDamage = false;
      row.trimmedAt = raw.trimmedAt;
      row.cells = raw.cells;
    } else {
      const printed = raw.cells();
      const cells = header.isWrapped ? unwrapped(printed, header.delimiter) : printed;
      const problem = rowProblem({ cells, damaged, isAfterDamage }, header);
      if (problem !== undefined && !countUnlisted(problem.code))
        report({ ...problem.finding(), line });
      if (problem?.isLeftOut) row.kind = "left-out";
      const aligned = cells.length > header.width ? table.aligned?.(cells, header) : undefined;
      shown = aligned ?? cells;
      row.trimmedAt = shownAt;
      row.cells = allShown;
      isAfterDamage = damaged !== undefined || (isAfterDamage && cells.length < header.width);
    }
    yield row;
    if (row.kind === "another-header") return;
  }
}
