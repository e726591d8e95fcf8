import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import golden from "../../data/golden/ruegamer.json" with { type: "json" };
import { read } from "../../src/bibliography/read.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { namesOf } from "../builders.ts";

const text = readFileSync(new URL("../../data/ruegamer.json", import.meta.url), "utf8");
const { bibliography, diagnostics } = runToEnd(read({ file: "ruegamer.json", text }));
const { papers, claims, owner } = bibliography;

const countBy = (values: readonly (string | number | undefined)[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
};

describe("the bundled example", () => {
  test("is read without a remark", () => {
    expect(diagnostics).toEqual([]);
    expect(owner).toBe("David Rügamer");
  });

  test("holds 50 papers of the 73 claimed", () => {
    const claimed = claims.find(({ name }) => name === "papers");

    expect(papers).toHaveLength(golden.papersListed);
    expect(claimed).toEqual({ name: "papers", value: "73", doubt: "The page lists 50." });
  });

  test("holds 35 cut lists, and 24 without the owner", () => {
    const cut = papers.filter(({ byline }) => !byline.listComplete);
    const ownerless = papers.filter((paper) => !namesOf(paper).includes("David Rügamer"));

    expect(cut).toHaveLength(golden.incompleteBylines);
    expect(ownerless).toHaveLength(golden.bylinesWithoutOwner);
  });

  test("holds the years and categories that the page prints", () => {
    expect(countBy(papers.map(({ year }) => year))).toEqual(golden.papersPerYear);
    expect(countBy(papers.map(({ category }) => category))).toEqual(golden.papersPerCategory);
    expect(papers.filter(({ inferredYear }) => inferredYear)).toHaveLength(golden.datesWithoutYear);
  });

  test("holds five papers with code, and the four addresses printed", () => {
    const addresses = papers.flatMap(({ links }) => links.map(({ href }) => href));

    expect(papers.filter(({ hasCode }) => hasCode)).toHaveLength(golden.papersWithCode);
    expect(addresses).toEqual(golden.codeAddresses);
  });

  test("holds the right nine papers of Bernd Bischl", () => {
    const ofBischl = papers.filter((paper) => namesOf(paper).includes("Bernd Bischl"));

    expect(ofBischl.map(({ title }) => title)).toEqual(golden.papersOfBerndBischl);
  });

  test("holds as many papers per person as the page prints", () => {
    const people = countBy(papers.flatMap(namesOf));

    expect(people).toMatchObject(golden.papersPerPerson);
    expect(Object.keys(people)).toHaveLength(golden.ownerShown.people);
  });

  test("doubts the impossible h-index", () => {
    expect(claims.find(({ name }) => name === "h-index")?.doubt).toContain("at least 101 papers");
  });

  test("holds no abstracts", () => {
    expect(papers.filter(({ abstract }) => abstract !== undefined)).toEqual([]);
  });
});
