import { expect, test } from "vitest";

import { otherHeaderTest } from "../../../src/bibliography/table/table-header-again.ts";
import type { RawRow } from "../../../src/bibliography/table/table-rows.ts";

const names = ["Authors", "Title", "References", "Document Type"];
const header = {
  names,
  columns: new Map(names.map((name, i) => [name, i])),
  again: new Map(),
  width: names.length,
  delimiter: ",",
  isWrapped: false,
  offset: 0,
  line: 1,
};

/** A row, and the places of the cells that were made of it. */
function rowOf(cells: readonly string[]) {
  const made: number[] = [];
  const cellAt = (place: number) => {
    made.push(place);
    return cells[place] ?? "";
  };
  const row: RawRow = {
    size: cells.length,
    cellAt,
    trimmedAt: cellAt,
    lengthAt: (place) => (cells[place] ?? "").length,
    beginAt: (place) => (cells[place] ?? "").charCodeAt(0),
    cells: () => cells,
    line: 2,
    start: 0,
    end: 0,
    damaged: undefined,
  };
  return { row, made };
}

const isHeader = otherHeaderTest({ text: "", header, isAnyHeader: () => true });

test("of a row with a kind of work no other cell is made to tell that it is no header", () => {
  for (const kind of ["Article", "Paper", "Publication"]) {
    const { row, made } = rowOf([
      "Ada Byron",
      "Weaving by machines",
      "A reference. ".repeat(1000),
      kind,
    ]);

    expect(isHeader(row)).toBe(false);
    expect(new Set([...made, 3])).toEqual(new Set([3]));
  }
});

test("of a row with a title among its cells a long one is not made", () => {
  const { row, made } = rowOf(["Ada Byron", "A reference. ".repeat(1000), "Title", "2020"]);

  expect(isHeader(row)).toBe(false);
  expect(made).not.toContain(1);
});

test("a row with a title and authors among its cells is a header", () => {
  expect(isHeader(rowOf(["Year", "Title", "Author(s)", "Venue"]).row)).toBe(true);
});
