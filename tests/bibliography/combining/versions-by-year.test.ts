import { expect, test } from "vitest";

import { findDuplicates } from "../../../src/bibliography/combining/duplicates.ts";
import { aPaper } from "../../builders.ts";

test.each([
  ["互联网药品可信交易环境中主体资质审核备案模式", [0, 0]],
  ["공저자 네트워크의 구조 분석과 그 응용", [0, 0]],
  ["社会网络研究", [0, 1]],
  ["On Looms and Cards", [0, 1]],
])(
  "a preprint and a paper of the next year, called %s, are one where that tells: %j",
  (title, firsts) => {
    const papers = [
      { year: 2011, venue: "清华大学学报" },
      { year: 2012, venue: "清华大学学报(自然科学版)" },
    ].map((facts) => aPaper({ title, authors: ["于潇", "刘义", "柴跃廷"], ...facts }));

    expect(findDuplicates(papers)).toEqual(firsts);
  },
);

test("a record without a venue is of the paper of its year, not of the report of the year before", () => {
  const papers = [
    { year: 1983, venue: "Report" },
    { year: 1984, venue: "TUGboat" },
    { year: 1984 },
  ];

  const records = papers.map((facts) =>
    aPaper({ title: "A Loom", authors: ["Ada King", "Bob Byron"], ...facts }),
  );

  expect(findDuplicates(records)).toEqual([0, 1, 1]);
});
