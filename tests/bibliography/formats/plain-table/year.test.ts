import { expect, test } from "vitest";

import { papersOf, reading } from "../plain-tables.ts";

test.each([
  ["Yr", "1843", "1844"],
  ["Ano de publicação", "1843", "1844"],
  ["Appeared", "1843", "1844"],
  ["发表时间", "1843-02-01", "1844-03-01"],
  ["出版日付", "1843-02-01", "1844-03-01"],
  ["Година", "1843", "1844"],
])("a column called %s is of years, as its cells are", (column, first, second) => {
  const text = `Title,Authors,${column}\nOn Looms,Ada King,${first}\nOn Cards,Bob Byron,${second}\n`;

  expect(papersOf(text).map(({ year }) => year)).toEqual([1843, 1844]);
  expect(reading(text)).toMatchObject({ table: { year: column.toLowerCase() } });
});

test.each([
  ["of when papers were added", "Date added", "1843", "1844"],
  ["of pages", "Where", "17", "1844"],
  ["of when papers were exported", "Export date", "2026-02-01", "2026-02-01"],
  ["of when a form was filled in", "Timestamp", "2/1/2026", "3/1/2026"],
])("a column %s is none of years", (_, column, first, second) => {
  const text = `Title,Authors,${column}\nOn Looms,Ada King,${first}\nOn Cards,Bob Byron,${second}\n`;

  expect(papersOf(text).map(({ year }) => year)).toEqual([undefined, undefined]);
});
