import { expect, test } from "vitest";

import { groupIn } from "../../../../src/bibliography/formats/names/group-names.ts";
import { bylineOf } from "../bibtex/read-authors.ts";
import { papersOf } from "../plain-tables.ts";

test.each([
  ["ATLAS Collaboration"],
  ["New England Weaving Investigation Team"],
  ["workshop investigators"],
  ["Study Group"],
  ["ISIS-2 study group"],
  ["HapMap consortium members"],
  ["members of the HapMap consortium"],
  ["The pandas development team"],
  ["R Core Team"],
  ["Alzheimer's Disease Neuroimaging Initiative"],
  ["Writing Group Members"],
  ["Autism Working Group of the PGC"],
  ["DART Study Collaborative Group"],
  ["Collaboration, ATLAS", "ATLAS Collaboration"],
  ["Team, R Core", "R Core Team"],
  ["Study Group, ISIS-2", "ISIS-2 Study Group"],
  ["Group, The GBD", "The GBD Group"],
  ["investigators, ADNI", "ADNI investigators"],
])("%s is a group", (printed, name = printed) => {
  expect(groupIn(printed)).toBe(name);
});

test.each([
  "Group",
  "Team",
  "Consortium",
  "Bob Group",
  "Ada Maria Team",
  "Group, Bob",
  "Team, R.",
  "Group, A. B.",
  "Force, The Anh",
  "Panel, Ada",
  "Ada Core",
  "Ada Collaboratini",
  "Lovelace, Ada",
])("%s may be a person", (printed) => {
  expect(groupIn(printed)).toBeUndefined();
});

test("groups in tables and, sorted like people, in BibTeX are no people", () => {
  const [paper] = papersOf(
    "Title,Authors,Year\nOn Looms,Ada King; HapMap consortium members; Bob Team; workshop investigators,2001\n",
  );

  expect(paper?.byline.authors).toMatchObject([
    { family: "King" },
    { printed: "HapMap consortium members", kind: "literal" },
    { family: "Team" },
    { printed: "workshop investigators", kind: "literal" },
  ]);
  expect(bylineOf("Team, R Core and Lovelace, Ada and Team, R.")?.authors).toMatchObject([
    { printed: "R Core Team", kind: "literal" },
    { family: "Lovelace" },
    { family: "Team", given: "R." },
  ]);
});
