import { expect, test } from "vitest";

import { inCommon, sharedByAll } from "../../src/state/in-common.ts";
import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPageOf, aPaper, aState } from "../builders.ts";

const papers = [
  aPaper({ title: "On Looms", authors: ["Ada King", "Cem Ay"], year: 2001, venue: "Silk" }),
  aPaper({ title: "On Cards", authors: ["Ada King", "Dora Dee"], year: 2003, venue: "Wool" }),
  aPaper({ title: "On Gears", authors: ["A. Lovelace", "Cem Ay"], year: 2010, venue: "Silk" }),
  aPaper({ title: "On Notes", authors: ["Bob Byron"] }),
];

function between(one: string, other: string, bibliography = aBibliography(...papers)) {
  const view = selectView(aState(bibliography));
  const indexOf = (name: string) => view.network.authors.findIndex((each) => each.name === name);
  return inCommon(view, [indexOf(one), indexOf(other)]);
}

test("two people have in common whom both wrote with, and where", () => {
  expect(between("Ada King", "A. Lovelace")).toMatchObject({
    coauthors: [{ names: ["Cem Ay", "Cem Ay"], namesakes: 1 }],
    venues: ["Silk"],
    yearsApart: 7,
  });
  expect(between("A. Lovelace", "Ada King").yearsApart).toBe(7);
});

test("a venue of most of the list is nothing in common", () => {
  const others = Array.from({ length: 12 }, (_, i) => aPaper({ title: `No ${i}`, venue: "Silk" }));

  expect(between("Ada King", "A. Lovelace", aBibliography(...papers, ...others)).venues).toEqual(
    [],
  );
});

test("years between two people are none where a paper has no year", () => {
  expect(between("Ada King", "Bob Byron")).toMatchObject({
    coauthors: [],
    venues: [],
    yearsApart: 0,
  });
});

test("the owner of a page, whom everybody shares, is nothing in common", () => {
  const page = aPageOf("Dora Klein", ...papers);

  const { coauthors } = between("Ada King", "A. Lovelace", page);

  expect(coauthors.map(({ names: [name] }) => name)).toEqual(["Cem Ay"]);
});

test("who is shared by all is known by name: they are seen with both", () => {
  const view = selectView(aState(aPageOf("Dora Klein", ...papers)));
  const indexOf = (name: string) => view.network.authors.findIndex((each) => each.name === name);

  expect(sharedByAll(view, [indexOf("Ada King"), indexOf("A. Lovelace")])).toEqual(["Dora Klein"]);
});

test("names without a word in common are unlike", () => {
  expect(between("Ada King", "A. Lovelace").areNamesUnlike).toBe(true);
  expect(between("Ada King", "Ada King").areNamesUnlike).toBe(false);
});
