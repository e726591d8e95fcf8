import { expect, test } from "vitest";

import { fc } from "../../../property.ts";

import { bylineOf, codesOf, namesOf } from "./read-authors.ts";

const raw = String.raw;
const seed = 20_261_122;

test('"others" in the place of the only author names nobody', () => {
  expect(bylineOf("others")).toEqual({ authors: [], listComplete: false });
});

test("an author who is listed twice is kept twice, as printed", () => {
  expect(namesOf("Ada and Ada")).toEqual(["Ada", "Ada"]);
});

test.each([
  ["Ada Lovelace, Bob Byron, Cem Demir", ["Ada Lovelace", "Bob Byron", "Cem Demir"]],
  ["Ada Lovelace, Bob Byron, and Cem Demir", ["Ada Lovelace", "Bob Byron", "Cem Demir"]],
  ["Lovelace, A., Byron, B.", ["A. Lovelace", "B. Byron"]],
  ["A. Lovelace, B. Byron, and C. Demir", ["A. Lovelace", "B. Byron", "C. Demir"]],
  ["Lovelace A, Byron B", ["A Lovelace", "B Byron"]],
  ["Kim JH, Lee S.", ["JH Kim", "S. Lee"]],
  ["Kim JH, Lee S. and Park AB", ["JH Kim", "S. Lee", "AB Park"]],
  ["{Lovelace, Ada and Byron, Bob}", ["Ada Lovelace", "Bob Byron"]],
  [raw`Lovelace, Ada \& Byron, Bob`, ["Ada Lovelace", "Bob Byron"]],
  ["Ada Lovelace & Bob Byron", ["Ada Lovelace", "Bob Byron"]],
  ["Lovelace, Ada; Byron, Bob; Demir, Cem", ["Ada Lovelace", "Bob Byron", "Cem Demir"]],
])("%s cannot be one name: it is split, with a warning", (printed, names) => {
  expect(namesOf(printed)).toEqual(names);
  expect(codesOf(printed)).toEqual(["bibtex/guessed-authors"]);
});

test("one comma beside a name with one is no list", () => {
  const printed = "Wilson, William D. and Adams AC, Mary K.";

  expect(namesOf(printed)).toEqual(["William D. Wilson", "Mary K. Adams AC"]);
});

test.each([
  ["von Hippel, Eric Arthur,"],
  ["Garc{\\'i}a M{\\'a}rquez, Gabriel Jos{\\'e}"],
  ["DE LA PAZ, MARIA ANA"],
  ["King, Jr., Martin"],
  ["Boyd III, Richard H."],
  ["Nguyen MD, Quang T."],
  ["M&uuml;ller, Ada"],
  [raw`Smith \& Sons`],
  [raw`{Ernst \& Young}`],
  ["{Food and Drug Administration}"],
  ["{Department of Health, Education, and Welfare}"],
])("%s is one name", (printed) => {
  expect(namesOf(printed)).toHaveLength(1);
  expect(codesOf(printed)).toEqual([]);
});

test.each([
  ["Anonymous"],
  ["NA"],
  ["{Anonymous}"],
  ["[No author name available]"],
  ["[Anonymous]"],
])("%s is nobody, with a note", (printed) => {
  expect(namesOf(printed)).toEqual([]);
  expect(codesOf(printed)).toContain("bibtex/nobody");
});

test.each([["____ ____"], ["."], ["{}"], [","], ["and"]])("%s is nobody", (printed) => {
  expect(namesOf(printed)).toEqual([]);
});

test("markup in a name stays text", () => {
  expect(namesOf("<img src=x onerror=alert(1)> and \u202EAda\u200B")).toEqual([
    "<img src=x onerror=alert(1)>",
    "\u202EAda\u200B",
  ]);
});

test("names joined by and are read back one by one", () => {
  const word = fc
    .stringMatching(/^[A-Z][a-z]{1,8}$/u)
    .filter((name) => !/^(?:and|others)$/iu.test(name));
  const name = fc.tuple(word, word).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), (names) => {
      expect(namesOf(names.join(" and "))).toEqual(names);
    }),
    { seed },
  );
});

test("two given names behind a comma are no second person, whoever comes after them", () => {
  expect(namesOf("García Márquez, Gabriel José and Ada Lovelace")).toEqual([
    "Gabriel José García Márquez",
    "Ada Lovelace",
  ]);
  expect(namesOf("Lloyd Webber, Andrew John and Tim Rice")).toEqual([
    "Andrew John Lloyd Webber",
    "Tim Rice",
  ]);
});

test("a letter after initials is one more of them, and after two words a name", () => {
  const familyOf = (name: string) => bylineOf(name)?.authors[0]?.family;

  expect(familyOf("Garc{\\'i}a M. {\\'A}.")).toBe("Á.");
  expect(familyOf("Ada Lovelace X")).toBe("X");
  expect(familyOf("Garc{\\'i}a M{\\'a}rquez G.")).toBe("García Márquez");
});

test("what somebody did is no person, and no part of a name", () => {
  expect(namesOf("Pigafetta, Antonio and trans. and Skelton, R.A.")).toEqual([
    "Antonio Pigafetta",
    "R.A. Skelton",
  ]);
  expect(namesOf("Doe, John (ed.) and Roe, Jane trans.")).toEqual(["John Doe", "Jane Roe"]);
  // Glottolog's silpng.bib: a translator, and nobody.
  expect(namesOf("Victor Awort and trans. trans. and trans. Darasi Bafimi")).toEqual([
    "Victor Awort",
    "Darasi Bafimi",
  ]);
  expect(namesOf("Smith, Ed. and Ed Doe")).toEqual(["Ed. Smith", "Ed Doe"]);
});

test.each([
  "Lovelace, Ada and Candidate, Ph D and Byron, Bob",
  "Author, Corresponding and Lovelace, Ada and Byron, Bob and Student, Phd",
  "Lovelace, Ada and Professor, Assistant and Byron, Bob and {Assistant Professor}, Ph D",
])("what a title page says of somebody is nobody: %s", (printed) => {
  expect(namesOf(printed)).toEqual(["Ada Lovelace", "Bob Byron"]);
});

test("a family Author or Student has its people", () => {
  expect(namesOf("Author, Ada and Student, Bob M.")).toEqual(["Ada Author", "Bob M. Student"]);
});

test("four names in Chinese with commas between are four people", () => {
  expect(namesOf("王小明,李雷,欧阳修远,韩梅")).toEqual(["王小明", "李雷", "欧阳修远", "韩梅"]);
});

test.each([
  ["湯川 秀樹 and 朝永　振一郎", ["湯川秀樹", "朝永振一郎"]],
  ["湯川, 秀樹 and 朝永 振一郎", ["湯川秀樹", "朝永振一郎"]],
  ["牧野 博 and 長岡 半太郎 and 南部 陽一郎", ["牧野博", "長岡半太郎", "南部陽一郎"]],
  ["小久保 祐介 and 中村 武", ["小久保祐介", "中村武"]],
  ["周 培源 and 培源 周 and 冼 星海", ["周培源", "周培源", "冼星海"]],
  ["欧阳 修", ["欧阳修"]],
  ["우 장춘 and 장춘 우", ["우장춘", "우장춘"]],
])(
  "with a blank, a Japanese or Chinese name has its family first all the same: %s",
  (printed, names) => {
    expect(namesOf(printed)).toEqual(names);
  },
);

test("a Russian name has its initials behind the family, also beside names with commas", () => {
  expect(namesOf("Ландау, Л. Д. and Лифшиц Е. М. and Ландау Л. Д.")).toEqual([
    "Л. Д. Ландау",
    "Е. М. Лифшиц",
    "Л. Д. Ландау",
  ]);
});

test.each([
  "Ландау, Л. Д. and и, др.",
  "Ландау, Л. Д. and др., и",
  "Ландау, Л. Д. and и др.",
  "Ландау, Л. Д. и др.",
])("nobody is called %s", (printed) => {
  expect(bylineOf(printed)).toMatchObject({
    authors: [{ family: "Ландау" }],
    listComplete: false,
  });
});

test("a dot between the parts of a foreign name in Chinese is one, however TeX writes it", () => {
  expect(namesOf(raw`卡尔$\bullet$马克思`)).toEqual(["卡尔·马克思"]);
});

test("organisations of apacite stay whole, whatever words and commas they have", () => {
  const organisations = raw`{\bibcorporate{Centre for Looms and Mills}} and {\bibcorporate{University of Kars, Institute for Looms and Mills}}`;

  expect(namesOf(organisations)).toEqual([
    "Centre for Looms and Mills",
    "University of Kars, Institute for Looms and Mills",
  ]);
});

test("commands that print a blank or nothing leave no word behind", () => {
  expect(namesOf(raw`{Museum of Looms\nopunct} and Ada{\space}Lovelace`)).toEqual([
    "Museum of Looms",
    "Ada Lovelace",
  ]);
});
