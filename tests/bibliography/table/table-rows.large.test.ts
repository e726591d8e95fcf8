import { expect, test } from "vitest";

import { rowsOf } from "../../../src/bibliography/table/table-rows.ts";

const oursOf = (text: string) =>
  Array.from(rowsOf({ text, delimiter: ",", width: 3, offset: 0, line: 1 }), (row) => row.cells());

test("a stray quote cuts no cell that begins a million characters after it", () => {
  const plain = `${"x".repeat(1000)},y,z\n`;
  const text = `"Ada,y,z\n${plain.repeat(1200)}"On\nLooms",y,z\n${plain.repeat(8000)}`;

  expect(oursOf(text)[1201]).toEqual(["On\nLooms", "y", "z"]);
});

test("a cell in quotes may hold millions of characters, as the addresses of thousands of authors do", () => {
  const long = 'Paris, France; the "Looms"\n'.repeat(120_000);
  const text = `1,"${long.replaceAll('"', '""')}",z\nOn,"Cards",z\n`;

  expect(oursOf(text).map(([first, cell]) => [first, cell?.length])).toEqual([
    ["1", long.length],
    ["On", 5],
  ]);
});
