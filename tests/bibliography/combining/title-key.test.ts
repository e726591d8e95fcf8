import { expect, test } from "vitest";

import {
  isTellingTitle,
  titleHash,
  titleKey,
  wholeTitleHash,
} from "../../../src/bibliography/combining/title-key.ts";
import { fc, runs } from "../../property.ts";

/** What titles are made of: words, accents, marks, and TeX that hides, adds or drops letters. */
const piece = fc.constantFrom(
  ...["Looms", "weave ", "a", "Ö", "n\u0303", "–", "’", " ", "&", "2", "ß", "ﬁ", "文", "I\u0307"],
  ...["{", "}", "$", "$n^{2}$", "~", "--", "\\emph{", "\\varepsilon", "\\v s", "\\'{\\i}", "\\o "],
  ...["\\unheardofcommandofmanyletters{", "\\c{c}", "\\$", "\\\\", "_i", "^", "\\ss", "α"],
);

const pieces = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(""));
/** Longer than an end that is hashed, or nothing. */
const words = fc.constantFrom("", "On Looms and weaving ");
const title = fc.tuple(pieces, words, pieces, words, pieces).map((parts) => parts.join(""));

test("a title has the hash of its key, so that titles of one key have one hash", () => {
  fc.assert(
    fc.property(title, (printed) => {
      expect(titleHash(printed)).toBe(titleHash(titleKey(printed)));
      expect(wholeTitleHash(printed)).toBe(wholeTitleHash(titleKey(printed)));
    }),
    { seed: 20, numRuns: runs(3000) },
  );
});

test.each([
  ["begin", "On Looms and the People", "In Looms and the People"],
  ["end", "On Looms and the People", "On Looms and the Peoples"],
  ["are short", "Looms", "Loom"],
])("titles that %s otherwise have other hashes", (_, one, other) => {
  expect(titleHash(one)).not.toBe(titleHash(other));
});

test("titles that differ in between alone have one hash of their ends, and others of the whole", () => {
  const [one, other] = ["1987", "1988"].map((year) => `Proceedings of ${year} on Weaving of Looms`);

  expect(titleHash(one!)).toBe(titleHash(other!));
  expect(wholeTitleHash(one!)).not.toBe(wholeTitleHash(other!));
});

test("24 letters tell a paper from others, and half as many of Chinese", () => {
  expect(["a".repeat(23), "a".repeat(24)].map(isTellingTitle)).toEqual([false, true]);
  expect(["文".repeat(11), "文".repeat(12)].map(isTellingTitle)).toEqual([false, true]);
});
