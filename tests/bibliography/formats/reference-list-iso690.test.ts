import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (...lines: readonly string[]) =>
  runToEnd(read({ file: "papers.txt", text: lines.join("\n") }));
const saidOf = (...lines: readonly string[]) =>
  reading(...lines).bibliography.papers.map((paper) => [namesOf(paper), paper.year, paper.venue]);

test("ISO 690: the last name behind a word for and, and the day when a page was looked at", () => {
  const papers = saidOf(
    "LOVELACE, Ada, BYRON, Bob a AY, Cem. On the weaving of looms. Journal of Looms. 1843, roč. 12, č. 3, s. 45–67. ISSN 1234-5678.",
    "BYRON, Bob. On the writing of poems. Praha: Academia, 1820. ISBN 80-200-0000-0.",
    "DEE, Donald Ervin a ELK, Leslie. Typesetting of looms. In: Proceedings of Looms [online]. Berlin: Springer, 1984, s. 12–20 [cit. 2020-01-02]. Dostupné z: https://doi.org/10.1000/182",
    "AY, Cem et al. Analytical engines of looms. Computing [online]. 1837, roč. 5, č. 2, s. 1-9. DOI: 10.1000/183.",
  );

  expect(papers).toEqual([
    [["Ada LOVELACE", "Bob BYRON", "Cem AY"], 1843, "Journal of Looms"],
    [["Bob BYRON"], 1820, "Academia"],
    [["Donald Ervin DEE", "Leslie ELK"], 1984, "Proceedings of Looms"],
    [["Cem AY"], 1837, "Computing"],
  ]);
});

test.each([
  ["a", "Ay, C."],
  ["e", "Ay, C."],
  ["i", "Ay, C."],
  ["en", "Ay, C."],
  ["ja", "Ay, C."],
  ["és", "Ay, C."],
  ["oraz", "Ay, C."],
])("names before “%s” and behind it are two", (and, last) => {
  const papers = [1843, 1844, 1845].map(
    (year) => `Lovelace, A. ${and} ${last} (${year}). On the weaving of looms. Notes, 1, 2-3.`,
  );

  expect(saidOf(...papers)[0]?.[0]).toEqual(["A. Lovelace", "C. Ay"]);
});

const ABNT = [
  "SILVA, J. A.; SOUZA, M. Teares e máquinas de tecer. Revista de Teares, v. 12, n. 3, p. 45-67, 2019. Disponível em: https://doi.org/10.1000/182. Acesso em: 2 jan. 2020.",
  "SOUZA, M. Poemas sobre a tecelagem. São Paulo: Atlas, 2018. Acesso em: 3 jan. 2020.",
  "BRASIL. Ministério da Educação. Base dos teares. Brasília: MEC, 2017.",
  "LIMA, C.; DIAS, D. de; SOUZA, M. Máquinas no ensino de teares. Computação, v. 5, n. 2, p. 1-9, 2016.",
  "LIMA, Carlos; DIAS, Daniela de. Máquinas e o trabalho. 2015. Tese (Doutorado) – São Paulo, 2015.",
];

test("ABNT: years are those of papers, and venues end before the volume", () => {
  expect(saidOf(...ABNT)).toEqual([
    [["J. A. SILVA", "M. SOUZA"], 2019, "Revista de Teares"],
    [["M. SOUZA"], 2018, "Atlas"],
    [["C. LIMA", "D. de DIAS", "M. SOUZA"], 2016, "Computação"],
    [["Carlos LIMA", "Daniela de DIAS"], 2015, undefined],
  ]);
});

test("a reference that names an office is no part of the one above, and said", () => {
  expect(reading(...ABNT).diagnostics.map(({ code, line }) => [code, line])).toEqual([
    ["references/unread", 3],
  ]);
});

test("where the title stands below the names, two lines are one reference", () => {
  const lines = [1843, 1844, 1845].flatMap((year) => [
    `Lovelace A, Byron B. On the weaving looms of ${year}.`,
    `Journal of Weaving and Looms ${year};12:45-67. doi:10.1000/${year}`,
  ]);

  expect(reading(...lines).bibliography.papers.map(({ ids }) => ids.doi)).toEqual([
    "10.1000/1843",
    "10.1000/1844",
    "10.1000/1845",
  ]);
});
