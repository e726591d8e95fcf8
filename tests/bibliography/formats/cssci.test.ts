import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const record = (title: string, authors: string, year: string) =>
  `【来源篇名】${title}
【英文篇名】On looms
【来源作者】${authors}
【基    金】
【期    刊】科学学研究
【机构名称】[甲]某大学./[乙]某大学.
【第一作者】甲
【年代卷期】${year},40(010):3-19
【关 键 词】科技评价/关键词
【基金类别】
【参考文献】
1.丙.某某.某学报.2010
2.丁.某某.某学报.2011
-----------------------------------------------------------------------
`;

test("records of CSSCI part their authors at strokes, and what they refer to is no record", () => {
  const text = `南京大学中国社会科学研究评价中心\n \n${record("某某发展研究", "张三/李四", "2019")}\n${record("某某研究", "张三等", "2020")}`;
  const { format, bibliography } = runToEnd(read({ file: "LY_1.txt", text }));

  expect(format).toBe("CSSCI text");
  expect(bibliography.papers).toMatchObject([
    { title: "某某发展研究", year: 2019, venue: "科学学研究", keywords: ["科技评价", "关键词"] },
    { title: "某某研究", year: 2020 },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([["张三", "李四"], ["张三"]]);
  expect(bibliography.papers.map(({ byline }) => byline.listComplete)).toEqual([true, false]);
});
