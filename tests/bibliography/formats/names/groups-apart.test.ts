import { expect, test } from "vitest";

import { bylineFrom } from "../../../../src/bibliography/formats/json-list/json-people.ts";
import { withGroupsApart } from "../../../../src/bibliography/formats/names/groups-apart.ts";
import { ris } from "../../../../src/bibliography/formats/ris.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { bylineOf } from "../bibtex/read-authors.ts";
import { papersOf } from "../plain-tables.ts";

test.each([
  ["King, Ada for the Zeta Investigators", "King, Ada", "Zeta Investigators"],
  ["Dee, Dora on behalf of the Zeta Study Group", "Dee, Dora", "Zeta Study Group"],
  ["Dee, Dora for the Zeta Study Group", "Dee, Dora", "Zeta Study Group"],
  ["King, Ada, on behalf of the ATLAS Collaboration", "King, Ada", "ATLAS Collaboration"],
  ["King A, for the Zeta Trialists", "King A", "Zeta Trialists"],
  ["Ada King for the CHARGE Consortium", "Ada King", "CHARGE Consortium"],
  ["Ada B. King on behalf of Zeta Investigators", "Ada B. King", "Zeta Investigators"],
  ["King A and the ATLAS Collaboration", "King A", "ATLAS Collaboration"],
  ["King, Ada for the GBD Group", "King, Ada", "{GBD Group}"],
  [
    "King, Ada, for the Autism Working Group of the PGC",
    "King, Ada",
    "Autism Working Group of the PGC",
  ],
  ["King, Ada, Jr., for the Zeta Study Group", "King, Ada, Jr.", "Zeta Study Group"],
  ["van den Berg, Jan, for the Zeta Study Group", "van den Berg, Jan", "Zeta Study Group"],
  ["Ely, Eve, Research Team", "Ely, Eve", "Research Team"],
  ["Ay, Cem, ATLAS Collaboration", "Ay, Cem", "ATLAS Collaboration"],
  [String.raw`{\"O}z, Ada for the Zeta Study Group`, String.raw`{\"O}z, Ada`, "Zeta Study Group"],
  ["for the Zeta Study Group", "Zeta Study Group"],
  ["on behalf of the ATLAS Collaboration", "ATLAS Collaboration"],
  ["King, Ada, MD, for the Zeta Study Group", "King, Ada, MD", "Zeta Study Group"],
  ["King, Ada on behalf of the Dutch Lung Network", "King, Ada", "Dutch Lung Network"],
  ["Ada King on behalf of EAACI", "Ada King", "{EAACI}"],
  ["King, Ada for the ADNI", "King, Ada", "{ADNI}"],
  ["King A and the ADNI", "King A", "{ADNI}"],
  ["King, Ada for the {ADNI}", "King, Ada", "{ADNI}"],
  ["for the ADNI", "{ADNI}"],
  ["the ADNI", "{ADNI}"],
])("%s: each is a name", (printed, ...names) => {
  expect(withGroupsApart([printed])).toEqual(names);
});

test.each([
  "ATLAS Collaboration",
  "Alpha and Omega Study Group",
  "Early Detection for Cancer Study Group",
  "Society for Looms and the Weavers Research Group",
  "Diet, Activity, and Health Research Group",
  "European Centre for the Looms Study Group",
  "Working Group for Looms",
  "King, Ada, Jr.",
  "Ada King for president",
  "Weavers Union for the Poor",
  "{King, Ada for the ADNI}",
  "The Anh",
])("%s stays one", (printed) => {
  expect(withGroupsApart([printed])).toEqual([printed]);
});

const ZETA = { printed: "Zeta Study Group", kind: "literal" };

test("in a table, who wrote for a group is a person, and the group stands beside them", () => {
  const cell = "King, Ada; Dee, Dora on behalf of the Zeta Study Group";
  const [paper] = papersOf(`title,authors,year\nOn Looms,"${cell}",2010\n`);

  expect(paper?.byline.authors).toMatchObject([{ family: "King" }, { family: "Dee" }, ZETA]);
});

test.each([
  [["Ada King", "Dora Dee for the Zeta Study Group"]],
  ["Ada King, Dora Dee for the Zeta Study Group"],
])(
  "in JSON, who wrote for a group is a person, and the group stands beside them: %j",
  (authors) => {
    expect(bylineFrom(authors).authors).toMatchObject([
      { family: "King" },
      { family: "Dee" },
      ZETA,
    ]);
  },
);

test("in RIS, who wrote for a group is a person, and the group stands beside them", () => {
  const names = ["Dee, Dora for the Zeta Study Group", "King, Ada, Zeta Study Group"];
  const text = ["TY  - JOUR", "TI  - On Looms", ...names.map((name) => `AU  - ${name}`), "ER  - "];
  const { bibliography } = runToEnd(ris.read({ file: "papers.ris", text: text.join("\n") }));

  expect(bibliography.papers[0]?.byline.authors).toMatchObject([
    { family: "Dee", given: "Dora" },
    ZETA,
    { family: "King", given: "Ada" },
    ZETA,
  ]);
});

test("a group of which nothing but an article tells is called so in every source", () => {
  const [paper] = papersOf(`title,authors,year\nOn Looms,"King, Ada; Dee, D. for the ADNI",2010\n`);
  const adni = { printed: "ADNI", kind: "literal" };

  expect(paper?.byline.authors.at(-1)).toEqual(adni);
  for (const end of ["for the ADNI", "and for the ADNI", "and the ADNI", "and {ADNI}"])
    expect(bylineOf(`King, Ada and Dee, D. ${end}`)?.authors).toMatchObject([
      { family: "King" },
      { family: "Dee", given: "D." },
      adni,
    ]);
});

test("in BibTeX, who wrote for a group is a person, and the group stands beside them", () => {
  const field =
    "Dee, Dora for the Zeta Study Group and King, Ada, on behalf of the Zeta Study Group";

  expect(bylineOf(field)?.authors).toMatchObject([
    { family: "Dee", given: "Dora" },
    ZETA,
    { family: "King", given: "Ada" },
    ZETA,
  ]);
});
