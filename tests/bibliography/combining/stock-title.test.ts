import { expect, test } from "vitest";

import { isStockTitle } from "../../../src/bibliography/combining/stock-title.ts";
import { titleKey } from "../../../src/bibliography/combining/title-key.ts";

test.each([
  "Editorial",
  "Guest Editors' Introduction",
  "Reply to Letter to the Editor",
  "Welcome message from the general chairs",
  "Chapter IV",
  "Book Reviews 2019",
  "Einleitung",
])("%s may be the title of anything", (title) => {
  expect(isStockTitle(titleKey(title))).toBe(true);
});

test.each([
  "Introduction to the Theory of Weaving",
  "A Review of Looms",
  "Looms",
  "A letter from Ada to the editor",
])("%s is the title of something", (title) => {
  expect(isStockTitle(titleKey(title))).toBe(false);
});

test("a title of many letters is not searched for long", () => {
  expect(isStockTitle("an".repeat(39))).toBe(true);
  expect(isStockTitle(`${"the".repeat(25)}q`)).toBe(false);
  expect(isStockTitle("a".repeat(100_000))).toBe(false);
});
