/** Passed and failed tests in the JSON reports of the two test runners. */

/**
 * Counts a report; whatever did not run, and a runner that failed without saying where, counts as failed.
 *
 * @param {unknown} report - the JSON of Vitest or Playwright; undefined when the runner wrote none.
 * @param {boolean} succeeded - whether the runner ended with exit code 0.
 * @returns {{ passed: number, failed: number }}
 */
export function tally(report, succeeded) {
  const { passed, failed } = countsOf(report);
  const isComplete = succeeded && passed > 0;
  return { passed, failed: failed || isComplete ? failed : 1 };
}

/** @param {any} report */
function countsOf(report) {
  if (report?.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky + skipped };
  }
  if (report?.testResults) {
    const { numTotalTests, numPassedTests } = report;
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  }
  return { passed: 0, failed: 0 };
}
