import { expect, test } from "vitest";

import { mods } from "../../../src/bibliography/formats/mods.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

test.each([
  ["commas", ","],
  ["blanks between commas", ", "],
])("a name behind 200,000 %s is read before the runner loses patience", (_, between) => {
  const name = `<namePart>Ada${between.repeat(200_000)}x</namePart>`;
  const text = `<mods><titleInfo><title>On Looms</title></titleInfo><name>${name}</name></mods>`;

  expect(runToEnd(mods.read({ file: "mods.xml", text })).bibliography.papers).toHaveLength(1);
});
