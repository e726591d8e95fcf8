import { expect, test } from "vitest";

import { listMark } from "../../../src/bibliography/bylines/list-mark.ts";

test("a comma stands between names", () => {
  expect(listMark(["Ada Lovelace", "Mary Somerville"])).toBe(",");
});

test("a semicolon stands between names of which one holds a comma", () => {
  expect(listMark(["rousseau, r", "leydesdorff"])).toBe(";");
});
