import { expect, test } from "vitest";

import { tally } from "../../scripts/tally.mjs";

test("a run of Vitest counts its tests", () => {
  const counts = tally({ testResults: [], numTotalTests: 9, numPassedTests: 7 }, false);

  expect(counts).toEqual({ passed: 7, failed: 2 });
});

test("a run of Playwright counts its tests, and a skipped or flaky one has failed", () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } };

  const counts = tally(report, false);

  expect(counts).toEqual({ passed: 5, failed: 3 });
});

test("a test file that could not be loaded has failed, although no test of it did", () => {
  const counts = tally({ testResults: [], numTotalTests: 4, numPassedTests: 4 }, false);

  expect(counts).toEqual({ passed: 4, failed: 1 });
});

test("a runner that left no report has failed, whatever its exit code says", () => {
  const counts = tally(undefined, true);

  expect(counts).toEqual({ passed: 0, failed: 1 });
});

test("a run of no tests has failed", () => {
  const counts = tally({ testResults: [], numTotalTests: 0, numPassedTests: 0 }, true);

  expect(counts).toEqual({ passed: 0, failed: 1 });
});
