import { expect, test } from "vitest";

import { logLikelihood } from "../../../src/network/clusters/log-likelihood.ts";

// By hand and by scipy's chi2_contingency with lambda_="log-likelihood".
test("a term in 8 of 10 papers of a cluster and 12 of 90 others has a G² of 19.3910", () => {
  expect(logLikelihood([8, 2], [12, 78])).toBeCloseTo(19.391, 4);
});

test("a term as frequent in a cluster as elsewhere has none", () => {
  expect(logLikelihood([2, 8], [20, 80])).toBeCloseTo(0, 12);
});

test("a term in every paper of a cluster and in no other is not divided by zero", () => {
  expect(logLikelihood([5, 0], [0, 5])).toBeCloseTo(13.8629, 4);
  expect(logLikelihood([5, 0], [0, 0])).toBe(0);
});
