import { expect, test } from "vitest";

import { impliedOn } from "../../src/bibliography/owner.ts";
import { aPaper } from "../builders.ts";

const papers = [aPaper({ authors: ["Ada"] }), aPaper({ authors: ["Cem Ağa"] })];

test("the owner of a page is implied on each of its papers, shown or not", () => {
  const cem = { printed: "Cem Ağa", given: "Cem", family: "Ağa" };

  expect(impliedOn(papers, "Cem Ağa").map(({ impliedAuthors }) => impliedAuthors)).toEqual([
    [cem],
    [cem],
  ]);
});

test("a page without an owner leaves its papers as they are", () => {
  expect(impliedOn(papers, undefined)).toBe(papers);
});
