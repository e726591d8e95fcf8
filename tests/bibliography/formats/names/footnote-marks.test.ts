import { expect, test } from "vitest";

import { withoutFootnoteMarks } from "../../../../src/bibliography/formats/names/footnote-marks.ts";

test.each([
  // As in AdamFrostLab-UCSF/website:_data/publications.yml and Aharoni-Lab/Aharoni-Lab.github.io:_data/publications.yml.
  ["Lovelace A#, Byron B#, Ay C", "Lovelace A, Byron B, Ay C"],
  ["Lovelace A*, Byron B†", "Lovelace A, Byron B"],
  ["Lovelace, A.#; Byron, B.^; Ay, C.+", "Lovelace, A.; Byron, B.; Ay, C."],
  ["Ada Lovelace\\*, Bob Byron*† and Cem Ay‡", "Ada Lovelace, Bob Byron and Cem Ay"],
  ["Ada Lovelace*\nBob Byron", "Ada Lovelace\nBob Byron"],
])("%j is the list %j", (list, bare) => {
  expect(withoutFootnoteMarks(list)).toBe(bare);
});

test.each(["Team C++Lovers, Ada King", "Ada Lovelace1,*", "* equal contribution"])(
  "%s stays as it is",
  (list) => {
    expect(withoutFootnoteMarks(list)).toBe(list);
  },
);
