import { describe, expect, test } from "vitest";

import { givenFirst } from "../../../src/bibliography/author-name.ts";
import { findDuplicates } from "../../../src/bibliography/combining/duplicates.ts";
import type { Paper } from "../../../src/bibliography/paper.ts";
import { aPaper } from "../../builders.ts";

const LONG = "On Looms and the People Who Weave with Them";

describe("10,000 records of one title", () => {
  const records = (paperAt: (i: number) => Paper) =>
    Array.from({ length: 10_000 }, (_, i) => paperAt(i));

  test("by 5,000 people are a paper of each of them", () => {
    const papers = records((i) => aPaper({ title: "Editorial", authors: [`Ada Nr${i % 5000}`] }));

    expect(new Set(findDuplicates(papers)).size).toBe(5000);
  });

  test("by one person are one paper", () => {
    const byline = { authors: [givenFirst("Ada Lovelace")], listComplete: true };
    const papers = records(() => ({ ...aPaper({ title: LONG }), byline }));

    expect(new Set(findDuplicates(papers))).toEqual(new Set([0]));
  });
});
