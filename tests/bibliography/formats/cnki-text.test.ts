import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "cnki.txt", text }));

/** As its reader E-Study takes it: the type first, the database at the end. */
const E_STUDY = [
  "DataType: 1",
  "Title-题名: 中国主要粮食作物肥料利用率现状与提高途径",
  "Author-作者: 张福锁;王激清;",
  "Source-刊名: 土壤学报",
  "Year-年: 2008",
  "PubTime-出版时间: 2008-09-15",
  "Keyword-关键词: 肥料农学效率;氮肥利用率",
  "SrcDatabase-来源库: 期刊",
  "Organ-机构: 河北农业大学资源与环境学院;",
  "",
].join("\n");
/** As people choose its fields: the database first. */
const CHOSEN = [
  "SrcDatabase-来源库: 硕士",
  "Title-题名: 多方共治",
  "Author-作者: 陈霈琛",
  "Source-文献来源: 西北大学",
  "Summary-摘要: 本文通过",
  "COVID-19: 具有以下特征",
  "PubTime-发表时间: 2018-10",
  "DOI-DOI: 10.1000/ABC",
  "",
].join("\n");

test("records give authors, title, year, date, journal and keywords", () => {
  const { format, bibliography, diagnostics } = reading(`${E_STUDY}\n${E_STUDY}`);

  expect(format).toBe("CNKI text");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["张福锁", "王激清"],
    ["张福锁", "王激清"],
  ]);
  expect(bibliography.papers[0]).toMatchObject({
    title: "中国主要粮食作物肥料利用率现状与提高途径",
    year: 2008,
    date: "2008-09-15",
    venue: "土壤学报",
    kind: "期刊",
    keywords: ["肥料农学效率", "氮肥利用率"],
  });
});

test.each([
  ["the database", CHOSEN],
  ["the title", CHOSEN.replace(/^.*\n/u, "")],
])("a file whose records begin with %s has as many papers as titles", (_, text) => {
  const { bibliography, diagnostics } = reading(`${text}\n${text}`);

  expect(diagnostics).toEqual([]);
  expect(bibliography.papers.map(namesOf)).toEqual([["陈霈琛"], ["陈霈琛"]]);
  expect(bibliography.papers[1]).toMatchObject({
    year: 2018,
    ids: { doi: "10.1000/abc" },
    abstract: "本文通过 COVID-19: 具有以下特征",
  });
});
