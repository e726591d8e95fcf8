import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

// Its form as Zotero's and JabRef's importers read it.
const text = `<?xml version="1.0" encoding="utf-8"?>
<CitaviExchangeData Version="5.7.1.0">
  <Persons>
    <Person id="p1"><FirstName>Ada</FirstName><MiddleName>B.</MiddleName><LastName>King</LastName></Person>
    <Person id="p2"><FirstName>Bob</FirstName><LastName>Elst</LastName><Prefix>van der</Prefix></Person>
    <Person id="p3"><LastName>University of Looms</LastName></Person>
    <Person id="p4"><FirstName>Cem</FirstName><LastName>Demir</LastName></Person>
  </Persons>
  <Periodicals><Periodical id="j1"><Name>Journal of Looms</Name></Periodical></Periodicals>
  <References>
    <Reference id="r1"><ReferenceType>JournalArticle</ReferenceType><DOI>10.1000/1</DOI>
      <PeriodicalID>j1</PeriodicalID><Subtitle>a sketch</Subtitle><Title>On looms</Title><Year>1843</Year></Reference>
    <Reference id="r2"><ReferenceType>BookEdited</ReferenceType><Title>Cards</Title><Year>1844</Year></Reference>
    <Reference id="r3"><ReferenceType>Contribution</ReferenceType><Title>Punches</Title><Year>1844</Year></Reference>
  </References>
  <ReferenceAuthors><OnetoN>r1;p2;p1</OnetoN><OnetoN>r3;p1;p3</OnetoN></ReferenceAuthors>
  <ReferenceEditors><OnetoN>r2;p4</OnetoN></ReferenceEditors>
  <ReferenceReferences><OnetoN>r2;r3</OnetoN></ReferenceReferences>
</CitaviExchangeData>`;

test("a project of Citavi gives its references with those who wrote them, in their order", () => {
  const { format, bibliography } = runToEnd(read({ file: "project.ctv6", text: `\uFEFF${text}` }));

  expect(format).toBe("Citavi XML");
  expect(bibliography.papers.map((paper) => [paper.title, paper.year, namesOf(paper)])).toEqual([
    ["On looms: a sketch", 1843, ["Bob van der Elst", "Ada B. King"]],
    ["Cards", 1844, []],
    ["Punches", 1844, ["Ada B. King", "University of Looms"]],
  ]);
  expect(bibliography.papers.map(({ venue }) => venue)).toEqual([
    "Journal of Looms",
    undefined,
    "Cards",
  ]);
  expect(bibliography.papers[0]).toMatchObject({
    ids: { doi: "10.1000/1" },
    kind: "JournalArticle",
  });
});

test("what refers to nobody names nobody", () => {
  const damaged = text.replace("r1;p2;p1", "r1;p9;p1;;");
  const { bibliography } = runToEnd(read({ file: "project.ctv6", text: damaged }));

  expect(namesOf(bibliography.papers[0])).toEqual(["Ada B. King"]);
});
