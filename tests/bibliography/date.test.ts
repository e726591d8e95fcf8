import { expect, test } from "vitest";

import { isIsoDate, isoDate } from "../../src/bibliography/date.ts";

test("a day that its month has is written in full", () => {
  expect(isoDate({ month: 2, day: 29 }, 2024)).toBe("2024-02-29");
});

test("a day that its month lacks is left out", () => {
  expect(isoDate({ month: 2, day: 29 }, 2025)).toBe("2025-02");
  expect(isoDate({ month: 12, day: 0 }, 2025)).toBe("2025-12");
});

test.each([["2023"], ["2023-04"], ["2023-04-06"]])("%s is a date", (value) => {
  expect(isIsoDate(value)).toBe(true);
});

test.each([["0000"], ["99999"], ["2023-13"], ["2023-02-30"], ["n.d."], ["2023-4-6"], [2023]])(
  "%s is no date",
  (value) => {
    expect(isIsoDate(value)).toBe(false);
  },
);
