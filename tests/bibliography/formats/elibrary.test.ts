import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const person = (russian: string, english: string, others = "") => {
  const [family, given] = russian.split(" ");
  return `<author num="1">${others}<individInfo lang="RUS"><surname>${family}</surname><initials>${given}</initials><orgName>СГУ</orgName></individInfo><individInfo lang="ENG"><surname>${english}</surname></individInfo></author>`;
};

// The form that eLibrary documents for journals.
test("an issue of eLibrary names authors in the language of the article, and nobody with another role", () => {
  const codes =
    "<authorCodes><scopusid>57192700001</scopusid><orcid>0000-0002-1825-0097</orcid></authorCodes>";
  const { format, bibliography } = runToEnd(
    read({
      file: "issue.xml",
      text: `<?xml version="1.0" encoding="utf-8"?><journal><titleid>1</titleid>
<journalInfo lang="RUS"><title>Вестник станков</title></journalInfo><journalInfo lang="ENG"><title>Looms</title></journalInfo>
<issue><number>1</number><dateUni>2006</dateUni><codes><doi>10.1000/issue</doi></codes><articles>
<section><secTitle lang="RUS">Раздел</secTitle></section>
<article><pages>12-20</pages><artType>RAR</artType><authors>${person("Кинг А.Б.", "King", codes)}${person("Байрон Б.", "Byron")}${person("Редактор Р.", "Editor", "<role>0</role>")}</authors>
<artTitles><artTitle lang="RUS">О <i>станках</i></artTitle><artTitle lang="ENG">On looms</artTitle></artTitles>
<codes><doi>10.1000/looms</doi><udk>517.9</udk></codes>
<keywords><kwdGroup lang="RUS"><keyword>станки</keyword></kwdGroup></keywords>
<references><reference><refInfo lang="ANY"><text>Ivanov I.I. On some problem</text></refInfo></reference></references></article>
</articles></issue></journal>`,
    }),
  );

  expect(format).toBe("eLibrary XML");
  expect(bibliography.papers).toMatchObject([
    {
      title: "О станках",
      year: 2006,
      venue: "Вестник станков",
      kind: "article",
      keywords: ["станки"],
      ids: { doi: "10.1000/looms" },
    },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([["А.Б. Кинг", "Б. Байрон"]]);
  expect(bibliography.papers[0]?.byline.authors.map(({ ids }) => ids)).toEqual([
    { orcid: "0000-0002-1825-0097", scopus: "57192700001" },
    undefined,
  ]);
});
