import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { anyCharacter } from "../../any-character.ts";
import { namesOf } from "../../builders.ts";
import { fc, runs } from "../../property.ts";

const reading = (text: string) => runToEnd(read({ file: "abstract-looms.txt", text }));

const text = `1. J Looms. 2020 Jan;1(1):1-4. doi: 10.1000/abc.
Epub 2020 Jan 2.

On looms of steel and
iron.

King A(1), van der Byron GG 3rd(2)(3), O'Neill-Öz
E(1); Loom Study Group.

Collaborators: Demir C, Elst D.

Author information:
(1)Department of Looms, London.

BACKGROUND: Looms, cards, and punches weave.

DOI: 10.1000/abc
PMID: 31999999 [Indexed for MEDLINE]


2. Rev Métiers. 2019;2(1):5-9.

[Looms in France].

[Article in French]

Loom Writing Group; Byron G, King A.

PMID: 31999998


3. Nature. 1999 Feb 4;397(6718):387.

News of looms.

Looms, cards, and punches are new.

PMID: 29667999
`;

test("abstracts that PubMed sends to be read give titles, authors with their groups, years and ids", () => {
  for (const written of [text, `\uFEFF${text}`, text.replaceAll("\n", "\r\n")]) {
    const { format, bibliography } = reading(written);

    expect(format).toBe("PubMed abstracts (text)");
    expect(bibliography.papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
      [
        "On looms of steel and iron.",
        2020,
        ["A King", "GG van der Byron, 3rd", "E O'Neill-Öz", "Loom Study Group"],
      ],
      ["[Looms in France].", 2019, ["Loom Writing Group", "G Byron", "A King"]],
      ["News of looms.", 1999, []],
    ]);
  }
  expect(reading(text).bibliography.papers[0]).toMatchObject({
    venue: "J Looms",
    ids: { doi: "10.1000/abc", pmid: "31999999" },
    records: [{ line: 1 }],
  });
  expect(reading(text).bibliography.papers[1]?.records[0]?.line).toBe(21);
});

test("whatever is put between, reading ends without throwing", () => {
  const piece = fc.oneof(
    fc.constantFrom("\n\n\n", "\n\n", "2. J Looms. 2020.", "King A, Byron G.", "PMID: 1", ";"),
    fc.string({ unit: anyCharacter }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(reading(text + pieces.join("")).bibliography.papers.length).toBeGreaterThan(2);
    }),
    { seed: 20_261_130, numRuns: runs(100) },
  );
});
