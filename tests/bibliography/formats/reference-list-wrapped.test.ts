import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "references.txt", text }));

test("references wrapped over lines are put together, and their first lines are told", () => {
  const { bibliography } = reading(`References

Lovelace, A., Byron, G.,
  & De Morgan, A. (1843). Notes on
  the engine. Memoirs, 3, 1-2.
Babbage, C. (1864). Passages from the life of
  a philosopher. Longman.

Somerville, M. (1834). On the connexion of the physical sciences. Murray.
`);

  expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([3, 6, 9]);
  expect(bibliography.papers[0]?.title).toBe("Notes on the engine");
});

test("a list taken out of a PDF is wrapped at the margin, within names and before years", () => {
  const { bibliography } = reading(`References
Lovelace, Ada, George Gordon Byron,
and Augustus De Morgan. “Notes on the
engine.” In Memoirs, edited by A.
Bouguettaya and B. Somerville, 41 (Longman,
1843). New York.
Babbage, Charles. “On the influence of
signs.” Transactions 2 (1827): 1–
2011. Cambridge.
Somerville, Mary. “On the sciences.” Murray 1 (1834): 2.`);

  expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([2, 7, 10]);
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["Ada Lovelace", "George Gordon Byron", "Augustus De Morgan"],
    ["Charles Babbage"],
    ["Mary Somerville"],
  ]);
});

test("a number that does not go on counting begins no reference", () => {
  const { bibliography } = reading(`[1] Lovelace A, Byron G. Notes on the engine. Memoirs.
2011. Cambridge; 1843.
[2] Babbage C. On the influence of signs. Transactions. 1827;2:1.
[3] Somerville M. On the sciences of all kinds. Murray. 1834;1:2.`);

  expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([1, 3, 4]);
});

test("what is copied from DBLP has numbers and years by themselves, and numbers behind names that are several people's", () => {
  const { bibliography, diagnostics } = reading(`2024
[j12]
Bernd Bischl, Emanuel Sommer, Chris Kolb:
Looms and their networks. J. Weaving 12(3): 1-20 (2024)
[c11]
Emanuel Sommer, David Rügamer:
Punched cards for everybody. LOOM 2024: 1-12
2023
[c10]
Chris Kolb, Wei Wang 0001, Bernd Bischl:
Threads are universal. LOOM 2023: 33-44
`);

  expect(diagnostics).toEqual([]);
  expect(
    bibliography.papers.map((paper) => [
      paper.records[0]?.line,
      paper.title,
      paper.year,
      ...namesOf(paper),
    ]),
  ).toEqual([
    [3, "Looms and their networks", 2024, "Bernd Bischl", "Emanuel Sommer", "Chris Kolb"],
    [6, "Punched cards for everybody", 2024, "Emanuel Sommer", "David Rügamer"],
    [10, "Threads are universal", 2023, "Chris Kolb", "Wei Wang", "Bernd Bischl"],
  ]);
});
