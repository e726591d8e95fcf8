import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "noteexpress.txt", text }));

/** As WanFang writes it: each author in a field of their own, and once more in Latin letters. */
const WANFANG = [
  "{Reference Type}: Journal Article",
  "{Title}: 超声引导下前锯肌平面阻滞对乳腺癌改良根治术术后肿瘤转移、复发的影响",
  "{Author}: 江文杰",
  "{Author}: 韩超",
  "{Author}: 顾达民",
  "{Translated Author}: Wenjie JIANG",
  "{Translated Author}:  Chao HAN",
  "{Author Address}: 宜兴市人民医院",
  "{Journal}: 临床检验杂志（电子版）",
  "{Year}: 2020",
  "{Keywords}: 前锯肌平面阻滞",
  "{Keywords}:  乳腺癌改良根治术",
  "",
].join("\n");
/** As CNKI does: all authors in one field, a semicolon behind each. */
const CNKI = [
  "{Reference Type}: Journal Article",
  "{Title}: 计算机辅助导航技术在脊柱外科中的应用",
  "{Author}: 潘紫麟;刘庆鹏;",
  "{Author Address}: 哈尔滨医科大学附属第二医院骨科;",
  "{Journal}: 医学综述",
  "{Year}: 2021",
  "{Keywords}: 脊柱疾病;计算机辅助;导航技术",
  "{ISBN/ISSN}: 1006-2084",
  "",
].join("\n");

test("records give authors once, with title, year, journal and keywords", () => {
  const { format, bibliography, diagnostics } = reading(`${WANFANG}\n${CNKI}`);

  expect(format).toBe("NoteExpress text");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["江文杰", "韩超", "顾达民"],
    ["潘紫麟", "刘庆鹏"],
  ]);
  expect(bibliography.papers).toMatchObject([
    { year: 2020, venue: "临床检验杂志（电子版）", kind: "Journal Article" },
    { year: 2021, venue: "医学综述", keywords: ["脊柱疾病", "计算机辅助", "导航技术"] },
  ]);
});

test("names that CNKI parts by semicolons without a blank keep their own commas", () => {
  const text = CNKI.replace("潘紫麟;刘庆鹏;", "Byron, Bob;Lovelace, Ada;");

  expect(reading(text).bibliography.papers.map(namesOf)).toEqual([["Bob Byron", "Ada Lovelace"]]);
});
