import { expect, test } from "vitest";

import { bylineOf, namesOf } from "./read-authors.ts";

test.each([
  ["{Lovelace, Ada (ed.)}", "Ada Lovelace"],
  ["{Lovelace, Ada} (ed.)", "Ada Lovelace"],
  ["Lovelace, Ada (Hrsg.)", "Ada Lovelace"],
  ["Lovelace, Ada (Editor-in-Chief)", "Ada Lovelace"],
  ["Lovelace, Ada (guest editor)", "Ada Lovelace"],
  ["Lovelace, Ada, editor", "Ada Lovelace"],
  ["Lovelace, Ada, Editor-in-Chief", "Ada Lovelace"],
  ["{Ada Lovelace, editor}", "Ada Lovelace"],
  ["Ada Lovelace, Managing Editor", "Ada Lovelace"],
  ["Ada Lovelace (translator)", "Ada Lovelace"],
  ["Lovelace, Editor", "Lovelace"],
])("what somebody did is no part of a name: %s", (printed, name) => {
  expect(namesOf(printed)).toEqual([name]);
  expect(namesOf(`${printed} and Byron, Bob`)).toEqual([name, "Bob Byron"]);
});

test("a family alone in braces beside its role stays a literal", () => {
  expect(bylineOf("{Lawrie, Editor-in-Chief}")?.authors).toEqual([
    { printed: "Lawrie", kind: "literal" },
  ]);
});

test.each([
  ["Smith, Ed.", "Ed. Smith"],
  ["Smith, Ed", "Ed Smith"],
  ["Editor, Eve", "Eve Editor"],
  ["{Nature Editors}", "Nature Editors"],
])("%s has no role in it", (printed, name) => {
  expect(namesOf(printed)).toEqual([name]);
});
