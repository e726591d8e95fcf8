import { expect, test } from "vitest";

import {
  formatCount,
  formatDecimal,
  formatMeasure,
  formatPercent,
} from "../../src/view/parts/format.ts";

test("nothing has the two decimals of what stands beside it", () => {
  expect([0, 0.5].map(formatDecimal)).toEqual(["0.00", "0.50"]);
});

test("what is below 0 is rounded as what is above", () => {
  expect([-0.1234, 0.1234].map(formatDecimal)).toEqual(["-0.12", "0.12"]);
  expect([-0.1234, 0.1234].map(formatCount)).toEqual(["-0.12", "0.12"]);
});

test("what two decimals would lose is written with four digits, on both sides of 0", () => {
  expect([-0.00020234, 0.00020234].map(formatDecimal)).toEqual(["-0.0002023", "0.0002023"]);
  expect([-0.00020234, 0.00020234].map(formatCount)).toEqual(["-0.0002023", "0.0002023"]);
});

test("where there is nothing to measure stands a dash", () => {
  expect(formatMeasure(Number.NaN)).toBe("–");
});

test("what is nearly all is not all", () => {
  expect([0.71, 0.998, 1].map(formatPercent)).toEqual(["71%", "over 99%", "100%"]);
});
