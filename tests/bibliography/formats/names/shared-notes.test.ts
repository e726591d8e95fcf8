import { expect, test } from "vitest";

import {
  sharedNotes,
  withoutSharedNote,
} from "../../../../src/bibliography/formats/names/shared-notes.ts";
import { namesOf } from "../../../builders.ts";
import { papersOf } from "../plain-tables.ts";

const bare = (...names: readonly string[]) =>
  names.map((name) => withoutSharedNote(name, sharedNotes(names)));

test("what stands in brackets behind several names is where they work", () => {
  expect(bare("Ada Lovelace (Looms)", "Charles Babbage (Looms)", "Mary Somerville")).toEqual([
    "Ada Lovelace",
    "Charles Babbage",
    "Mary Somerville",
  ]);
});

test("an institution in brackets behind one name is no part of it", () => {
  expect(
    bare("Ada Lovelace (MIT)", "Bob Byron (ETH Zürich)", "Cem Ay (University of Ely)"),
  ).toEqual(["Ada Lovelace", "Bob Byron", "Cem Ay"]);
});

test.each([
  [["Ada Lovelace (Byron)", "Ada Lovelace (Byron)"]],
  [["Ada Lovelace (2)", "Charles Babbage (2)"]],
  [["Ada Lovelace (Jr.)", "Charles Babbage (Jr.)"]],
  [["Ada King (Al)", "BOB BYRON (AY)", "World Looms Organization (WLO)"]],
  [["National Looms Foundation (U.S.)", "National Weavers Association (U.S.)"]],
])("other brackets are of the name: %s", (names) => {
  expect(bare(...names)).toEqual(names);
});

// Seen in flashbots/mev-research:publications.csv.
test("people of a table are who they are wherever their table says they work", () => {
  const text = [
    "Title,Authors",
    'On Looms,"Ada Lovelace (Looms), Charles Babbage (Looms), Mary Somerville"',
    'On Cards,"Charles Babbage, Ada Lovelace"',
  ].join("\n");

  expect(papersOf(text).map(namesOf)).toEqual([
    ["Ada Lovelace", "Charles Babbage", "Mary Somerville"],
    ["Charles Babbage", "Ada Lovelace"],
  ]);
});
