import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const papersOf = (text: string) => runToEnd(read({ file: "papers.csv", text })).bibliography.papers;

test.each([
  ["any table", "Title,Authors,Year,Journal,Number"],
  ["Scopus", "Title,Authors,Year,Source title,EID"],
  ["Web of Science", "Article Title,Authors,Publication Year,Source Title,UT (Unique WOS ID)"],
])("titles and journals of %s are plain text", (_, header) => {
  const row =
    '"Storage of CO<inf>2</inf> in <i>E. coli</i>, p < 0.05","King, A.",1843,Looms &amp; Cards,1';

  expect(papersOf(`${header}\n${row}\n`)).toMatchObject([
    { title: "Storage of CO2 in E. coli, p < 0.05", venue: "Looms & Cards" },
  ]);
});
