import { expect, test } from "vitest";

import { rowsOf } from "../../../src/bibliography/table/table-rows.ts";

const oursOf = (text: string) =>
  Array.from(rowsOf({ text, delimiter: ",", width: 3, offset: 0, line: 1 }), (row) => row.cells());

test("a stray quote cuts no cell that begins a million characters after it", () => {
  const plain = `${"x".repeat(1000)},y,z\n`;
  const text = `"Ada,y,z\n${plain.repeat(1200)}"On\nLooms",y,z\n${plain.repeat(8000)}`;

  expect(oursOf(text)[1201]).toEqual(["On\nLooms", "y", "z"]);
});
