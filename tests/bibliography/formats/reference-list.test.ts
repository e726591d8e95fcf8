import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "references.txt", text }));

/** The second of three references is asked about; the others show that there is a list. */
const second = (reference: string, others = [FIRST, THIRD]) => {
  const { bibliography } = reading([others[0], reference, others[1]].join("\n"));
  return bibliography.papers.find(({ records }) => records[0]?.line === 2);
};
const FIRST =
  "Babbage, C. (1864). Passages from the life of a philosopher. Longman, 2, 1-100. https://doi.org/10.1000/1";
const THIRD = "Somerville, M. (1834). On the connexion of the physical sciences. Murray, 1, 1-458.";

test.each([
  [
    "APA",
    "Lovelace, A. K., Byron, G. G., & De Morgan, A. (1843). Notes on the engine: A sketch. Scientific Memoirs, 3(2), 666–731. https://doi.org/10.1000/abc",
  ],
  [
    "APA in Markdown",
    "- Lovelace, A. K., **Byron, G. G.**, & De Morgan, A. (1843). Notes on the engine: A sketch. *Scientific Memoirs*, *3*(2), 666–731. [https://doi.org/10.1000/abc](https://doi.org/10.1000/abc)",
  ],
  [
    "Harvard",
    "Lovelace, A.K., Byron, G.G. and De Morgan, A. (1843) ‘Notes on the engine: A sketch’, Scientific Memoirs, 3(2), pp. 666–731. doi: 10.1000/abc.",
  ],
  [
    "Vancouver",
    "2. Lovelace AK, Byron GG, De Morgan A. Notes on the engine: A sketch. Scientific Memoirs. 1843;3(2):666-731. doi:10.1000/abc",
  ],
  [
    "IEEE",
    "[2] A. K. Lovelace, G. G. Byron, and A. De Morgan, “Notes on the engine: A sketch,” Scientific Memoirs, vol. 3, no. 2, pp. 666–731, 1843, doi: 10.1000/abc.",
  ],
  [
    "Nature",
    "2. Lovelace, A. K., Byron, G. G. & De Morgan, A. Notes on the engine: A sketch. Scientific Memoirs 3, 666–731 (1843). https://doi.org/10.1000/abc",
  ],
  [
    "LNCS",
    "2. Lovelace, A.K., Byron, G.G., De Morgan, A.: Notes on the engine: A sketch. Scientific Memoirs 3(2), 666–731 (1843). https://doi.org/10.1000/abc",
  ],
  [
    "Elsevier",
    "[2] A.K. Lovelace, G.G. Byron, A. De Morgan, Notes on the engine: A sketch, Scientific Memoirs 3 (1843) 666–731. https://doi.org/10.1000/abc",
  ],
  [
    "ACM",
    "[2] Lovelace, A.K., Byron, G.G. and De Morgan, A. 1843. Notes on the engine: A sketch. Scientific Memoirs. 3, 2 (1843), 666–731. DOI:https://doi.org/10.1000/abc.",
  ],
  [
    "GB/T 7714",
    "[2] LOVELACE A K, BYRON G G, DE MORGAN A. Notes on the engine: A sketch[J]. Scientific Memoirs, 1843, 3(2): 666-731. DOI:10.1000/abc.",
  ],
])("%s: names, title, venue, year and DOI", (_, reference) => {
  const paper = second(reference);

  expect(paper).toMatchObject({
    title: "Notes on the engine: A sketch",
    venue: "Scientific Memoirs",
    year: 1843,
    ids: { doi: "10.1000/abc" },
    byline: { listComplete: true },
  });
  expect(namesOf(paper).map((name) => name.replaceAll(/[. ]/gu, "").toLowerCase())).toEqual([
    "aklovelace",
    "ggbyron",
    "ademorgan",
  ]);
});

test.each([
  [
    "Chicago",
    "Lovelace, Ada, George Gordon Byron, and Augustus De Morgan. “Notes on the Engine.” Scientific Memoirs 3, no. 2 (1843): 666–731.",
  ],
  [
    "Chicago, author and date",
    "Lovelace, Ada, George Gordon Byron, and Augustus De Morgan. 1843. “Notes on the Engine.” Scientific Memoirs 3 (2): 666–731.",
  ],
  [
    "plain",
    "Ada Lovelace, George Gordon Byron, and Augustus De Morgan. Notes on the Engine. Scientific Memoirs, 3(2):666–731, 1843.",
  ],
  [
    "R",
    "Ada Lovelace, George Gordon Byron and Augustus De Morgan (1843). Notes on the Engine. Scientific Memoirs, 3(2), 666-731.",
  ],
  [
    "inverted",
    "Lovelace, Ada; Byron, George Gordon; De Morgan, Augustus (1843): Notes on the Engine. Scientific Memoirs 3(2), 666-731.",
  ],
])("%s: whole names", (_, reference) => {
  const paper = second(reference);

  expect(paper).toMatchObject({
    title: "Notes on the Engine",
    venue: "Scientific Memoirs",
    year: 1843,
  });
  expect(namesOf(paper)).toEqual(["Ada Lovelace", "George Gordon Byron", "Augustus De Morgan"]);
});

test.each([
  ["Lovelace, A., Byron, G., et al. (1843). Notes on the engine.", 2],
  ["Lovelace, A. et al. (1843). Notes on the engine.", 1],
  ["Lovelace, A., Byron, G., ... De Morgan, A. (1843). Notes on the engine.", 3],
  ["Lovelace, A., **King, Ada**, ... Ay, C., von Arx, D. (1843) Notes on the engine. Memoirs.", 4],
  ["Lovelace, A., Byron, G., … & De Morgan, A. (1843). Notes on the engine.", 3],
  ["Lovelace A, Byron G, et al. Notes on the engine. Memoirs. 1843;3:666.", 2],
  ["Lovelace, Ada, et al. “Notes on the engine.” Memoirs 3 (1843).", 1],
  ["A. Lovelace, G. Byron, and others. Notes on the engine. Memoirs, 1843.", 2],
])("%s has a cut list, and the mark is nobody", (reference, count) => {
  const { byline, title } = second(reference)!;

  expect(byline.listComplete).toBe(false);
  expect(byline.authors).toHaveLength(count);
  expect(title).toBe("Notes on the engine");
});

test.each([
  "Lovelace, A., & Byron, G. (Eds.). (1843). Notes on the engine. Longman.",
  "A. Lovelace and G. Byron, eds. Notes on the engine. Longman, 1843.",
])("editors are no authors: %s", (reference) => {
  expect(second(reference)).toMatchObject({
    title: "Notes on the engine",
    byline: { authors: [] },
  });
});

test("a name with an initial and a family behind it is not cut at the initial", () => {
  expect(
    namesOf(second("Ada K. Lovelace and George G. Byron, “Notes on the engine,” Memoirs, 1843.")),
  ).toEqual(["Ada K. Lovelace", "George G. Byron"]);
});

test("a list with names in words and commas alone is not taken for one inverted name", () => {
  expect(
    namesOf(
      second("Ada King-Noel, George G. Byron, Mary Somerville, “Notes on the engine,” 1843."),
    ),
  ).toEqual(["Ada King-Noel", "George G. Byron", "Mary Somerville"]);
});

test("the full stop behind the last name of a list belongs to none", () => {
  const { byline } = second("Lovelace AK, Byron G. Notes on the engine. Memoirs. 1843;3:2.")!;

  expect(byline.authors.map(({ given }) => given)).toEqual(["AK", "G"]);
});

test("a team is nobody's name", () => {
  expect(
    second(
      "R Core Team (2020). R: A language and environment. R Foundation. https://www.r-project.org/",
    ),
  ).toMatchObject({
    venue: "R Foundation",
    byline: { authors: [{ printed: "R Core Team", kind: "literal" }] },
  });
});

test("a dash stands for the names of the reference above", () => {
  const text = `${FIRST}\n———. (1865). The decline of science. Fellowes, 1, 1-2.\n${THIRD}`;

  expect(reading(text).bibliography.papers.map(namesOf)[1]).toEqual(["C. Babbage"]);
});

test("letters that a PDF took apart are put together", () => {
  expect(
    namesOf(second("J. Mart´ınez and V. V¨alim¨aki. Notes on the engine. Memoirs, 1843.")),
  ).toEqual(["J. Martínez", "V. Välimäki"]);
});

test("a physicist's reference has authors and no title", () => {
  const { bibliography } = reading(`[1] C. Babbage, On the engine, J. Calc. 3 (1864) 1–9.
[2] A. Lovelace and G. Byron, Phys. Rev. Lett. 19, 1264 (1967).
[3] M. Somerville, On the sciences, J. Calc. 1 (1834) 4–8.
[4] M. Somerville, On the stars, J. Calc. 2 (1835) 4–8.`);

  expect(bibliography.papers[1]).toMatchObject({
    title: "",
    venue: "Phys. Rev. Lett",
    year: 1967,
    byline: { authors: [{ family: "Lovelace" }, { family: "Byron" }] },
  });
});

test("a journal whose short name ends like the mark of a page has its year", () => {
  const reference =
    "2. Lovelace A, Byron G. Notes on the engine and its use. Sci Rep. 1843;9:5233.";

  expect(second(reference)).toMatchObject({ venue: "Sci Rep", year: 1843 });
});

test("what does not begin with names is left out and said with its line; headings are passed over", () => {
  const { bibliography, diagnostics } = reading(
    `# Publications\n\n## Articles\n\n1. ${FIRST}\n2. The engine, a talk given in the city of Turin in 1840\n3. ${THIRD}\n4. ${FIRST}`,
  );

  expect(bibliography.papers).toHaveLength(3);
  expect(diagnostics).toMatchObject([{ code: "references/unread", severity: "warning", line: 6 }]);
});

test.each([
  [
    "prose",
    "Ada Lovelace wrote her notes in 1843. They are longer than the paper. Babbage read them.\n\nIn 1864 he wrote of his life. It was long. Somerville wrote in 1834 of the sciences.\n\nByron left England in 1816, and Ada never met him again; so it is told by all who knew.",
  ],
  [
    "a changelog",
    "- Ada Lovelace: fix the loom of 2019, which broke\n- Bob Byron: let the looms of 2020 weave on\n- Fixed: a defect found in 2021 by several people",
  ],
  [
    "code",
    "const first = read(2019, name);\nconst second = write(2020, name);\nA.b(2021, name); // Notes on the engine\n",
  ],
  [
    "two references among prose",
    `${FIRST}\n\nThis is how the engine is used, as we have said in 1840 more than once to everybody.\n\n${THIRD}\n\nIt has been built in 1991 by the museum, and works as it was thought of by its inventor.\n\nThe printer was added in the year 2002, and it prints as well as the engine calculates.`,
  ],
  [
    "rows of people and years",
    "Ada Lovelace (1843)\nGeorge Byron (1816)\nMary Somerville (1834)\n",
  ],
])("%s is no list of references", (_, text) => {
  expect(reading(text).format).toBeUndefined();
});

test.each([
  ['CVPR 2018 A. Lovelace, C. Babbage, "Notes on the analytical engine"', "CVPR", 2018],
  ["ICML'21: A. Lovelace and C. Babbage. Notes on the analytical engine.", "ICML", 2021],
  [
    "Nature Comm. 2019 A. Lovelace, C. Babbage, “Notes on the analytical engine”",
    "Nature Comm.",
    2019,
  ],
])("reads %s, which begins with where it appeared", (reference, venue, year) => {
  const paper = second(reference);
  expect(paper && [paper.title, namesOf(paper), paper.venue, paper.year]).toEqual([
    "Notes on the analytical engine",
    ["A. Lovelace", "C. Babbage"],
    venue,
    year,
  ]);
});
