import { expect, test } from "vitest";

import { eastAsianNames } from "../../../src/bibliography/bylines/east-asian-names.ts";
import { bibtex } from "../../../src/bibliography/formats/bibtex.ts";
import { yaml } from "../../../src/bibliography/formats/yaml.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";
import { papersOf } from "../formats/plain-tables.ts";

test.each([
  ["张三丰, 李小四"],
  ["张三,李四"],
  ["陳大文, 林小明"],
  ["李小四，赵六"],
  ["王五；赵六"],
  ["王五、赵六"],
  ["赵六 李小四"],
  ["欧阳修文, 李小四"],
  ["김철수, 이영희"],
  ["남궁민수, 이영희"],
  ["김철수·이영희"],
  ["김철수 이영희"],
  ["長谷川町子・山田太郎"],
  ["山田太郎, 鈴木花子"],
  ["山田 太郎、鈴木 花子"],
])("%s are two people", (list) => {
  expect(eastAsianNames(list)).toHaveLength(2);
});

test.each([
  ["山田, 太郎"],
  ["田中, 康夫"],
  ["高橋, 文雄"],
  ["佐々木, 康太郎"],
  ["王, 小明"],
  ["欧阳, 修文"],
  ["司马 光明"],
  ["김, 철수"],
  ["남궁, 민수"],
  ["밀러, 안나"],
  ["卡尔·马克思"],
  ["罗伯特·卢卡斯"],
  ["亚历山大·格雷厄姆"],
  ["埃伯哈德·蔡德勒等"],
  ["조지 오웰"],
  ["이안 하트"],
  ["山田 太郎"],
  ["スミス、"],
])("%s is one person", (name) => {
  expect(eastAsianNames(name)).toHaveLength(1);
});

test.each([
  ["张三丰, 李小四", ["张三丰", "李小四"]],
  ["김철수, 이영희", ["김철수", "이영희"]],
  ["王五、赵六", ["王五", "赵六"]],
  ["王五；赵六", ["王五", "赵六"]],
])("%s are two in tables, BibTeX and YAML", (list, names) => {
  const table = papersOf(`题名,作者\n卡,"${list}"\n轮,"${list}"\n`);
  const inBibtex = runToEnd(
    bibtex.read({ file: "a.bib", text: `@article{a, author={${list}}, title={X}}` }),
  );
  const inYaml = runToEnd(
    yaml.read({ file: "a.yml", text: `- title: X\n  authors: ${list}\n  year: 1843\n` }),
  );

  expect(table.map(namesOf)).toEqual([names, names]);
  expect(inBibtex.bibliography.papers.map(namesOf)).toEqual([names]);
  expect(inBibtex.diagnostics[0]).toMatchObject({ code: "bibtex/guessed-authors" });
  expect(inYaml.bibliography.papers.map(namesOf)).toEqual([names]);
});

test("Japanese families before given names stay together in BibTeX", () => {
  const text = "@article{a, author={山田, 太郎 and 田中, 康夫}, title={X}}";
  const { bibliography } = runToEnd(bibtex.read({ file: "a.bib", text }));

  expect(bibliography.papers.map(namesOf)).toEqual([["山田太郎", "田中康夫"]]);
});

test("a name in brackets behind it is the same in Latin letters", () => {
  expect(eastAsianNames("김철수(Kim, Chul Soo)")).toEqual(["김철수"]);
  expect(eastAsianNames("김철수(Kim, Chul Soo), 이영희 (LEE YOUNG HEE)")).toEqual([
    "김철수",
    "이영희",
  ]);
});

test.each([
  ["علي مصطفى مشرفة، سميرة موسى", ["علي مصطفى مشرفة", "سميرة موسى"]],
  ["مشرفة، علي مصطفى", ["مشرفة, علي مصطفى"]],
])(
  "an Arabic comma parts whole names, or the family from its given names: %s",
  (printed, names) => {
    expect(eastAsianNames(printed)).toEqual(names);
  },
);
