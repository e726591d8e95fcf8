import Papa from "papaparse";
import { describe, expect, test } from "vitest";

import { rowsOf } from "../../../src/bibliography/table/table-rows.ts";
import { fc } from "../../property.ts";

/** Cells, lines and line ends as a generator gives them: well-formed, and odd where it says so. */
const plainCell = fc.constantFrom("", "Ada", " On Looms ", "2020", "Kö;nig", "x".repeat(70));
const quotedCell = fc
  .array(fc.constantFrom("Ada", '""', ",", "\n", " ", "Looms"), { maxLength: 6 })
  .map((parts) => `"${parts.join("")}"`);
/** A blank behind the closing quote, and a quote within a cell: no cell of RFC 4180. */
const oddCell = fc.constantFrom('"Ada" ', 'On "Looms"');
const lineEnd = fc.constantFrom("\n", "\r\n");

function tableOf(cell: fc.Arbitrary<string>) {
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 });
  return fc
    .tuple(rows, lineEnd, fc.boolean())
    .map(([cells, end, isEnded]) =>
      [...cells.map((row) => row.join(",").replaceAll("\n", end)), ...(isEnded ? [""] : [])].join(
        end,
      ),
    );
}

const oursOf = (text: string) =>
  Array.from(rowsOf({ text, delimiter: ",", width: 3, offset: 0, line: 1 }), (row) => row.cells());

const isFilled = (cells: readonly string[]) => cells.some((cell) => cell.trim() !== "");

/** PapaParse reads "\n" alone as the ends of lines within cells too. */
const papaOf = (text: string) =>
  Papa.parse<string[]>(text.replaceAll("\r\n", "\n"), {
    delimiter: ",",
    newline: "\n",
  }).data.filter(isFilled);

describe("rows are those of PapaParse", () => {
  test("for every well-formed table", () => {
    fc.assert(
      fc.property(tableOf(fc.oneof(plainCell, quotedCell)), (text) => {
        expect(oursOf(text)).toEqual(papaOf(text));
      }),
      { seed: 11 },
    );
  });

  test("for quotes that stand oddly within one line", () => {
    fc.assert(
      fc.property(tableOf(fc.oneof(plainCell, oddCell)), (text) => {
        expect(oursOf(text)).toEqual(papaOf(text));
      }),
      { seed: 12 },
    );
  });
});

test("cells are trimmed as the platform trims them, and are not longer than the row tells", () => {
  fc.assert(
    fc.property(tableOf(fc.oneof(plainCell, quotedCell)), (text) => {
      const rows = Array.from(
        rowsOf({ text, delimiter: ",", width: 3, offset: 0, line: 1 }),
        ({ trimmedAt, lengthAt }) => [0, 1, 2].map((i) => [trimmedAt(i), lengthAt(i)] as const),
      );

      const cells = papaOf(text);
      expect(rows.map((row) => row.map(([cell]) => cell))).toEqual(
        cells.map((row) => row.map((cell) => cell.trim())),
      );
      rows.flat().forEach(([, length], i) => {
        const cell = cells.flat()[i] ?? "";
        expect(length).toBeGreaterThanOrEqual(cell.length);
        expect(length).toBeLessThanOrEqual(2 * cell.length);
      });
    }),
    { seed: 13 },
  );
});

test("a row has as many cells as it likes", () => {
  const text = `${"a,".repeat(500)}b\n`;

  expect(oursOf(text)).toEqual([[...Array.from({ length: 500 }, () => "a"), "b"]]);
});
