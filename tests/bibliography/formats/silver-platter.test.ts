import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

function reading(lines: readonly string[]) {
  return runToEnd(read({ file: "export.txt", text: lines.join("\n") }));
}

const FIRST = [
  "TI:  On the weaving of looms, and of",
  "cards",
  "AU:  King-A; Byron-Lamb-BC",
  "SO:  Notes-Engines. ,  \t1993;40(6) : 529-540",
  "PY: 1993",
  "MESH: *Looms-; Cards,-Punched",
];

// As JabRef's tests of its importer have it (SilverPlatterImporterTest1.txt).
test("SilverPlatter's text has hyphens for blanks, and a title at the head of each record", () => {
  const { format, bibliography, diagnostics } = reading([
    "",
    ...FIRST,
    "",
    "TI: On cards",
    "AU: Ay-C",
    "PY: 1994",
  ]);

  expect(format).toBe("SilverPlatter text");
  expect(bibliography.papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
    ["On the weaving of looms, and of cards", 1993, ["A King", "BC Byron-Lamb"]],
    ["On cards", 1994, ["C Ay"]],
  ]);
  expect(bibliography.papers[0]?.venue).toBe("Notes Engines");
  expect(diagnostics).toEqual([]);
});

test("editors, as the end of their list says, are no authors", () => {
  const [paper] = reading(["TI: On looms", "AU: King-A; Byron-B(ed)", "PY: 1993"]).bibliography
    .papers;

  expect(paper?.byline.authors).toEqual([]);
});

test("numbers of records are above them", () => {
  const lines = ["Record 1 of 2 - MEDLINE (R)", "", ...FIRST, "", "Record 2 of 2 - MEDLINE (R)"];
  const { bibliography } = reading([...lines, "", "TI: On cards", "AU: Ay-C", "PY: 1994"]);

  expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([1, 10]);
});
