import { expect, test } from "vitest";

import { byCodeUnit } from "../../src/bibliography/by-code-unit.ts";

test("texts stand in the order of their code units, whatever a language makes of them", () => {
  expect(["ä", "b", "", "Z", "a", "ab", "a"].toSorted(byCodeUnit)).toEqual([
    "",
    "Z",
    "a",
    "a",
    "ab",
    "b",
    "ä",
  ]);
});
