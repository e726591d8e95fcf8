import { expect, test } from "vitest";

import { titleTerms } from "../../src/network/clusters/title-terms.ts";

import { aNetwork, aPaper } from "../builders.ts";

const termsOf = (...titles: readonly string[]) =>
  titleTerms(aNetwork(...titles.map((title) => aPaper({ title })))).shown;

test("terms are one to three words that nothing separates", () => {
  expect(termsOf("Fast graph drawing, fast cars")).toEqual([
    "fast",
    "fast graph",
    "fast graph drawing",
    "graph",
    "graph drawing",
    "drawing",
    "fast cars",
    "cars",
  ]);
});

test("words that tell nothing separate, and are no terms", () => {
  expect(termsOf("A study of looms in 2020")).toEqual(["looms"]);
});

test("singular and plural are one term, in the more frequent form", () => {
  expect(termsOf("Looms", "Looms", "Loom")).toEqual(["looms"]);
  expect(termsOf("Bodies", "Body", "Body")).toEqual(["body"]);
  expect(termsOf("Glass", "Virus", "Basis", "Glas")).toEqual(["glass", "virus", "basis", "glas"]);
});

test("of as frequent spellings, the first by alphabet is shown, whichever paper comes first", () => {
  expect(termsOf("Looms", "Loom")).toEqual(["loom"]);
  expect(termsOf("Loom", "Looms")).toEqual(["loom"]);
});

test("capitals of titles become small, those of abbreviations and names stay", () => {
  expect(termsOf("Weaving Looms Twice")).toContain("weaving looms twice");
  expect(termsOf("CNN and mRNA and X-ray")).toEqual(["CNN", "mRNA", "X-ray"]);
  expect(termsOf("Weaving with Bayesian looms and threads")).toContain("Bayesian looms");
  expect(termsOf("WEAVING LOOMS")).toContain("weaving");
});

test("TeX of a title is read", () => {
  expect(termsOf("$D$-gating {\\'e}tudes")).toEqual(["D-gating", "D-gating études", "études"]);
});
