import { describe, expect, test } from "vitest";

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

describe("a preprint waits for its journal", () => {
  const TITLE = "On Looms and the People Who Weave with Them";
  const preprint = { year: 2018, ids: { arxiv: "1801.01234" } };
  const journal = { venue: "Loom Letters", ids: { doi: "10.1000/1" } };
  const firstsOf = (...facts: readonly Partial<Parameters<typeof aPaper>[0]>[]) =>
    findDuplicates(facts.map((fact) => aPaper({ title: TITLE, ...fact })));

  test.each([
    ["five years", { ...journal, year: 2023 }, [0, 0]],
    ["not six", { ...journal, year: 2024 }, [0, 1]],
    ["and never comes years after it", { ...journal, year: 2015 }, [0, 1]],
    ["and nowhere else", { year: 2023 }, [0, 1]],
    [
      "and not that of another arXiv number",
      { ...journal, year: 2023, ids: { arxiv: "9901.00001" } },
      [0, 1],
    ],
  ])("%s", (_, published, firsts) => {
    expect(firstsOf(preprint, published)).toEqual(firsts);
    expect(firstsOf(published, preprint)).toEqual(firsts);
  });

  test("also on bioRxiv, and where its archive is all that is printed", () => {
    const late = { ...journal, year: 2023 };

    expect(firstsOf({ year: 2018, ids: { doi: "10.1101/123456" } }, late)).toEqual([0, 0]);
    expect(firstsOf({ year: 2018, venue: "arXiv" }, late)).toEqual([0, 0]);
  });

  test("unless its paper came out before, at a meeting", () => {
    const meeting = { year: 2019, venue: "Meeting of Weavers", ids: { doi: "10.2000/1" } };

    expect(firstsOf(preprint, meeting, { ...journal, year: 2022 })).toEqual([0, 0, 2]);
  });

  test("and is of neither of two journals", () => {
    const silk = { year: 2022, venue: "Silk", ids: { doi: "10.2000/1" } };

    expect(firstsOf(preprint, silk, { ...journal, year: 2023 })).toEqual([0, 1, 2]);
  });

  test("without a title that tells, as long as others", () => {
    expect(
      firstsOf({ ...preprint, title: "Looms" }, { ...journal, title: "Looms", year: 2023 }),
    ).toEqual([0, 1]);
  });
});
