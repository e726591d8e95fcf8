import { expect, test } from "vitest";

import { readJsonList } from "../../../src/bibliography/formats/json-list.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const papersOf = (value: unknown) =>
  runToEnd(readJsonList({ file: "papers.json", text: JSON.stringify(value) })).bibliography.papers;

// The answers of Zenodo since 2023.
test("InvenioRDM has who a creator is within the entry, with ids", () => {
  const ada = {
    type: "personal",
    name: "King, Ada",
    given_name: "Ada",
    family_name: "King",
    identifiers: [
      { scheme: "gnd", identifier: "1" },
      { scheme: "orcid", identifier: "0000-0002-1825-0097" },
    ],
  };
  const looms = { type: "organizational", name: "The Looms" };
  const metadata = {
    title: "Cards",
    publication_date: "2020-04-06",
    creators: [{ person_or_org: ada, role: { id: "other" } }, { person_or_org: looms }],
  };
  const [paper] = papersOf({ hits: { hits: [{ id: "1", metadata }] } });

  expect(paper && namesOf(paper)).toEqual(["Ada King", "The Looms"]);
  expect(paper?.byline.authors.map(({ ids, kind }) => ids ?? kind)).toEqual([
    { orcid: "0000-0002-1825-0097" },
    "group",
  ]);
});

test("a date that is none gives way to the next: bioRxiv has both", () => {
  const [paper] = papersOf([
    { title: "Cards", authors: "King, A.; Byron, B.", published: "NA", date: "2020-04-06" },
  ]);

  expect(paper).toMatchObject({ year: 2020, date: "2020-04-06" });
});
