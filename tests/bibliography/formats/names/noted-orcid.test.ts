import { expect, test } from "vitest";

import { familyFirst, givenFirst } from "../../../../src/bibliography/author-name.ts";
import { withNotedOrcid } from "../../../../src/bibliography/formats/names/noted-orcid.ts";
import { papersOf } from "../plain-tables.ts";

const ORCID = "0000-0002-1825-0097";

// Seen in answers and tables of OSTI, and in OpenCitations.
test.each([
  ["King, Ada (ORCID:0000000218250097)"],
  ["King, Ada [orcid:0000-0002-1825-0097 omid:ra/2]"],
  ["King, Ada (https://orcid.org/0000-0002-1825-0097)"],
])("an ORCID behind a name is that of the person: %s", (printed) => {
  expect(withNotedOrcid(printed, familyFirst)).toMatchObject({
    family: "King",
    given: "Ada",
    ids: { orcid: ORCID },
  });
});

test("other brackets are left to others, and so is what is no ORCID", () => {
  for (const name of ["Ada (Countess)", "Ada (0000-0002-1825-0098)", "Ada"]) {
    expect(withNotedOrcid(name, givenFirst)).toEqual(givenFirst(name));
  }
});

test("where people work may stand before it", () => {
  const cell =
    "King, Ada [Univ. of Ely (United Kingdom)]; Byron, Bob [Mill] (ORCID:0000000218250097)";
  const [paper] = papersOf(`Title,Authors,Year\nOn Looms,"${cell}",1843\n`);

  expect(paper?.byline.authors.map(({ family, given, ids }) => [given, family, ids])).toEqual([
    ["Ada", "King", undefined],
    ["Bob", "Byron", { orcid: ORCID }],
  ]);
});
