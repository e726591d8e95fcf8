import { expect, test } from "vitest";

import { titleTerms } from "../../../src/network/clusters/title-terms.ts";
import { aNetwork, aPaper } from "../../builders.ts";

const termsOf = (...titles: readonly string[]) =>
  titleTerms(aNetwork(...titles.map((title) => aPaper({ title })))).shown;

test("terms are one to three words that nothing separates", () => {
  expect(termsOf("Fast graph drawing, fast cars")).toEqual([
    "Fast",
    "Fast graph",
    "Fast graph drawing",
    "Graph",
    "Graph drawing",
    "Drawing",
    "Fast cars",
    "Cars",
  ]);
});

test("words that tell nothing separate, and are no terms", () => {
  expect(termsOf("A study of looms in 2020")).toEqual(["Looms"]);
});

test("singular and plural are one term, in the more frequent form", () => {
  expect(termsOf("Looms", "Looms", "Loom")).toEqual(["Looms"]);
  expect(termsOf("Bodies", "Body", "Body")).toEqual(["Body"]);
  expect(termsOf("Glass", "Virus", "Basis", "Glas")).toEqual(["Glass", "Virus", "Basis", "Glas"]);
});

test("of as frequent spellings, the first by alphabet is shown, whichever paper comes first", () => {
  expect(termsOf("Looms", "Loom")).toEqual(["Loom"]);
  expect(termsOf("Loom", "Looms")).toEqual(["Loom"]);
});

test("terms are written as titles most often write them, and begin with a capital", () => {
  expect(termsOf("Weaving Looms Twice")).toContain("Weaving Looms Twice");
  expect(termsOf("On deep looms", "On deep looms", "Deep Looms")).toContain("Deep looms");
  expect(termsOf("Weaving with deep Bayesian looms")).toContain("Deep Bayesian looms");
  expect(termsOf("The étude")).toEqual(["Étude"]);
  expect(termsOf("non-Hodgkin lymphoma")).toContain("Non-Hodgkin lymphoma");
});

test("abbreviations keep their letters, what is set in capitals does not", () => {
  expect(termsOf("CNN and mRNA and X-ray")).toEqual(["CNN", "mRNA", "X-ray"]);
  expect(termsOf("MCMC", "mcmc", "MCMC")).toEqual(["MCMC"]);
  expect(termsOf("WEAVING MACHINES")).toContain("Weaving Machines");
});

test("TeX of a title is read", () => {
  expect(termsOf("$D$-gating {\\'e}tudes")).toEqual(["D-gating", "D-gating études", "Études"]);
});
