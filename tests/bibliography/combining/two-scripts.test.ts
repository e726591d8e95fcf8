import { expect, test } from "vitest";

import { areInTwoScripts } from "../../../src/bibliography/combining/two-scripts.ts";
import { aPaper } from "../../builders.ts";

const areSo = (one: readonly string[], other: readonly string[]) =>
  areInTwoScripts(aPaper({ authors: one }).byline, aPaper({ authors: other }).byline);

test("a list is in two scripts whichever of them comes first", () => {
  expect(areSo(["Чебышёв, П."], ["Chebyshev, P."])).toBe(true);
  expect(areSo(["Chebyshev, P."], ["Чебышёв, П."])).toBe(true);
});

test("lists of the same names in one script are not in two", () => {
  expect(areSo(["Chebyshev, P."], ["Chebyshev, Pafnuty"])).toBe(false);
  expect(areSo(["Чебышёв, П."], ["Чебышёв, П."])).toBe(false);
});
