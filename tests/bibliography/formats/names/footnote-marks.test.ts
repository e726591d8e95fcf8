import { expect, test } from "vitest";

import { withoutFootnoteMarks } from "../../../../src/bibliography/formats/names/footnote-marks.ts";
import { namesIn } from "../plain-tables.ts";

test.each([
  // As in AdamFrostLab-UCSF/website:_data/publications.yml and Aharoni-Lab/Aharoni-Lab.github.io:_data/publications.yml.
  ["Lovelace A#, Byron B#, Ay C", "Lovelace A, Byron B, Ay C"],
  ["Lovelace A*, Byron B†", "Lovelace A, Byron B"],
  ["Lovelace, A.#; Byron, B.^; Ay, C.+", "Lovelace, A.; Byron, B.; Ay, C."],
  ["Ada Lovelace\\*, Bob Byron*† and Cem Ay‡", "Ada Lovelace, Bob Byron and Cem Ay"],
  ["王伟*、李娜#、刘洋", "王伟、李娜、刘洋"],
  ["Ada Lovelace*/Bob Byron† / Cem Ay+", "Ada Lovelace/Bob Byron / Cem Ay"],
  ["Ay C++, Byron B", "Ay C, Byron B"],
  ["Ada Lovelace*\nBob Byron", "Ada Lovelace\nBob Byron"],
])("%j is the list %j", (list, bare) => {
  expect(withoutFootnoteMarks(list)).toBe(bare);
});

test.each([
  "Team C++Lovers, Ada King",
  "Working Group C++, Ada King",
  "Ada Lovelace1,*",
  "* equal contribution",
])("%s stays as it is", (list) => {
  expect(withoutFootnoteMarks(list)).toBe(list);
});

test("signs of notes stand also before the marks of Chinese lists, and before slashes", () => {
  expect(namesIn("王伟*、李娜#", "王伟、李娜、刘洋*")).toEqual([
    ["王伟", "李娜"],
    ["王伟", "李娜", "刘洋"],
  ]);
  expect(namesIn("Ada King†/Bob Byron*/Cem Ay", "Ada King*/Bob Byron")).toEqual([
    ["Ada King", "Bob Byron", "Cem Ay"],
    ["Ada King", "Bob Byron"],
  ]);
});
