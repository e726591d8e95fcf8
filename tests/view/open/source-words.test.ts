import { expect, test } from "vitest";

import { sourceOf } from "../../../src/state/opened/source.ts";
import { describeSource, nameFiles } from "../../../src/view/open/source-words.ts";
import { aBibliography, aPageOf, aPaper } from "../../builders.ts";

const read = { format: "JSON", diagnostics: [] };
const owned = aPageOf("Ada King", aPaper({ title: "On Looms" }));
const page = { ...read, name: "ada.txt", bibliography: owned };
const file = (name: string, title: string) => ({
  ...read,
  name,
  bibliography: aBibliography(aPaper({ title })),
});

test("papers of other files are not told as those of a page's owner", () => {
  const one = file("silk.bib", "On Silk");
  const alone = sourceOf([page]);
  const two = sourceOf([page, one]);
  const three = sourceOf([page, one, file("cards.bib", "On Cards")]);

  expect(describeSource(alone)).toBe("Ada King · 1 paper");
  expect(describeSource(two)).toBe("Ada King and 1 file · 2 papers");
  expect(describeSource(three)).toBe("Ada King and 2 files · 3 papers");
  expect(nameFiles(alone)).toBe("Ada King · 1 paper");
  expect(nameFiles(three)).toBe(
    "Ada King and 2 files · 3 papers: Ada King's author page, with silk.bib, cards.bib",
  );
});

test("files without a page are counted after the first", () => {
  const files = sourceOf([file("silk.bib", "On Silk"), file("cards.bib", "On Cards")]);

  expect(describeSource(files)).toBe("silk.bib and 1 more · 2 papers");
  expect(nameFiles(files)).toBe("silk.bib and 1 more · 2 papers: silk.bib, cards.bib");
});
