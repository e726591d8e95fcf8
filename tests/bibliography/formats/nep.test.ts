import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "nep.txt", text }));

// As JabRef's RepecNepImporterTest2 has it, from 2005.
const mail = `From ernad at nep.repec.org  Wed Nov  2 03:26:25 2005
Subject: [nep-gth] 2005-10-29, 16 papers

--------------------
NEP: New Economics Papers
Game Theory
--------------------

In this issue we have:
--------------------

1. Weak looms and Bayes-Nash cards
     King,Ada; Byron,Bob
     Date: 2005-10-29

--------------------

1. Weak looms and Bayes-Nash
cards
 ${""}
    King,Ada
    Byron,Bob G.
    Ay,Cem

Looms weave.

Keywords: looms;
Date:     2005-08-31
URL:      http://d.repec.org/n?u=RePEc:dgr:umamet:2005039&r=gth

2. News of looms

Date:     2006
URL:      http://d.repec.org/n?u=RePEc:cla:levrem:78&r=ict
`;

// As its RepecNepImporterTest1 has it.
const page = `nep.repec.org



123. Looms: An experimental study
Date: \t2005-11-07
By: \tAda King (University of Looms, Faculty of Cards)
Bob van der Byron (Loom Institute for Goods)
URL: \thttp://d.repec.org/n?u=RePEc:jen:jenasw:2005-17&r=all
Looms weave.
Keywords: \tLooms, Cards
JEL: \tD81 O31
`;

test("an issue as it is mailed gives titles, years and authors of its papers, each once", () => {
  const { format, bibliography, diagnostics } = reading(mail);

  expect(format).toBe("NEP of RePEc");
  expect(
    bibliography.papers.map((paper) => [paper.title, paper.date ?? paper.year, namesOf(paper)]),
  ).toEqual([
    ["Weak looms and Bayes-Nash cards", "2005-08-31", ["Ada King", "Bob G. Byron", "Cem Ay"]],
    ["News of looms", "2006", []],
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["nep/no-authors"]);
});

test("an issue as its page prints it has authors with their addresses", () => {
  const [paper, ...others] = reading(page.replaceAll("\n", "\r\n")).bibliography.papers;

  expect(others).toEqual([]);
  expect(paper).toMatchObject({ title: "Looms: An experimental study", date: "2005-11-07" });
  expect(namesOf(paper)).toEqual(["Ada King", "Bob van der Byron"]);
});

test("an issue without papers says so", () => {
  const text = `${page.replace("123. ", "")}`;

  expect(reading(text).diagnostics.map(({ code }) => code)).toEqual(["nep/no-papers"]);
});
