import { describe, expect, test } from "vitest";

import { familyFirst, givenFirst } from "../../src/bibliography/author-name.ts";
import { familyThenInitials } from "../../src/bibliography/bylines/family-then-initials.ts";

describe("a name of 100,000 characters", () => {
  test.each<[string, string]>([
    ["without a blank", "a".repeat(100_000)],
    ["of one-letter words", "a ".repeat(50_000)],
    ["of initials", "A.".repeat(50_000)],
    ["of particles", "van ".repeat(25_000)],
    ["of commas", ",".repeat(100_000)],
    ["of names and commas", "a, ".repeat(33_333)],
    ["of blanks", " ".repeat(100_000)],
  ])("%s is read in every order", (_, printed) => {
    const length = printed.replaceAll(/[\s,]/gu, "").length;

    for (const order of [givenFirst, familyFirst, familyThenInitials])
      expect(order(printed).printed.replaceAll(/[\s,]/gu, "")).toHaveLength(length);
  });
});
