import { expect, test } from "vitest";

import { scopus } from "../../../src/bibliography/formats/scopus.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(scopus.read({ file: "scopus.csv", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;

const OLD = "Authors,Author(s) ID,Title,Year,EID\n";

const bylineOf = (authors: string, ids: string) => {
  const [paper] = papersOf(`${OLD}"${authors}","${ids}",On Looms,2005,2-s2.0-1\n`);
  return paper?.byline.authors.map(({ family, given, ids: own }) => [family, given, own?.scopus]);
};

test("an export that R has written keeps the ids beside short names", () => {
  const text = 'Authors,Author.s..ID,Title,Year,EID\n"King A., Byron B.","1;2;",On Looms,2005,x\n';

  expect(papersOf(text)[0]?.byline.authors.map(({ ids }) => ids?.scopus)).toEqual(["1", "2"]);
});

// As pybliometrics writes what the interface of Scopus gives.
test("a table of Scopus' interface gives all authors with their ids", () => {
  const text = [
    ",eid,doi,title,subtypeDescription,creator,author_count,author_names,author_ids,coverDate,publicationName,authkeywords",
    '0,2-s2.0-1,10.1016/a,On Looms,Article,King A.,2,"King, Ada;Byron, Bob",1;2,2019-07-01,Notes,looms | cards',
  ].join("\n");

  expect(papersOf(text)).toMatchObject([
    {
      title: "On Looms",
      year: 2019,
      date: "2019-07-01",
      venue: "Notes",
      kind: "Article",
      keywords: ["looms", "cards"],
      byline: {
        authors: [
          { printed: "Ada King", ids: { scopus: "1" } },
          { printed: "Bob Byron", ids: { scopus: "2" } },
        ],
        listComplete: true,
      },
    },
  ]);
});

test("the one author that the interface shows without a subscription is the first of a cut list", () => {
  const text = [
    "eid,title,creator,author_count,author_names",
    "2-s2.0-1,On Looms,King A.,,",
    "2-s2.0-2,On Cards,King A.,1,",
  ].join("\n");

  expect(papersOf(text).map(namesOf)).toEqual([["A. King"], ["A. King"]]);
  expect(papersOf(text).map(({ byline }) => byline.listComplete)).toEqual([false, true]);
});

// As R writes it, in aterhorst/mars_bibliometrics:scopus_search.csv.
test("the one author is the first of a cut list also where R has renamed the columns", () => {
  const text = [
    "scopus_id,title,creator,keywords,publication_name,doi,date",
    "85107181906,On Looms,King A.B.,NA,Notes,10.1000/1,2021-12-01",
  ].join("\n");

  expect(papersOf(text)).toMatchObject([
    { title: "On Looms", date: "2021-12-01", venue: "Notes", byline: { listComplete: false } },
  ]);
  expect(papersOf(text).map(namesOf)).toEqual([["A.B. King"]]);
});

test.each([
  ["a suffix after a comma belongs to the name before it", "King M.L., Jr., Byron B.", "B."],
  ["letters of affiliations, until 2016, are no name", "King, M.L.a , Byron, B.-C.b c", "B.-C."],
])("%s", (_, printed, given) => {
  expect(bylineOf(printed, "1;2")).toEqual([
    ["King", "M.L.", "1"],
    ["Byron", given, "2"],
  ]);
});

test("a semicolon in the place of ids is no id, and does not count", () => {
  expect(bylineOf("Baldi Rossi A.J., Byron B.", ";")).toEqual([
    ["Baldi Rossi", "A.J.", undefined],
    ["Byron", "B.", undefined],
  ]);
});

test("an id that a program took for a number is the id", () => {
  expect(bylineOf("King A.", "57652434900.0")).toEqual([["King", "A.", "57652434900"]]);
});

// As in statire/stat_hceres, where one of seven has no initials.
test.each([
  ["King, A., Byron, B., Looms Study Group", "1;2;3;", 3],
  ["Suharto, King, A.", "1;2;", 2],
  ["King, A., Suharto, Byron, B.J., Krajter Ay, C.", "1;2;3;4;", 4],
  // Where the ids do not decide.
  ["King, A., Byron, B., Madonna, Prince", "", 3],
])(
  "initials belong to the family before them, though somebody has none: %s",
  (authors, ids, count) => {
    const byline = bylineOf(authors, ids);

    expect(byline).toHaveLength(count);
    expect(byline?.map(([family]) => family)).not.toContain("A.");
    expect(byline?.some(([, given]) => given === "A.")).toBe(true);
  },
);

test("SciVal's tables have bars between names and ids, lines above, and a count", () => {
  const text = [
    "Data set,Publications at Ely",
    "Date exported,2 January 2023",
    "",
    "Title,Authors,Number of Authors,Scopus Author Ids,Year,Scopus Source title,DOI,EID",
    'On Looms,"King, A.| Byron, B.",2,7001| 7002,2019,Notes,-,2-s2.0-1',
    'On Cards,"Byron, B.| Ay, C.",12,7002| 7003,2020,Notes,-,2-s2.0-2',
  ].join("\n");
  const { papers } = runToEnd(scopus.read({ file: "scival.csv", text })).bibliography;

  expect(papers.map(namesOf)).toEqual([
    ["A. King", "B. Byron"],
    ["B. Byron", "C. Ay"],
  ]);
  expect(papers[0]).toMatchObject({
    venue: "Notes",
    byline: {
      listComplete: true,
      authors: [{ ids: { scopus: "7001" } }, { ids: { scopus: "7002" } }],
    },
  });
  expect(papers[1]?.byline.listComplete).toBe(false);
});

test("rows of other databases that people put below have their venues, and names in their order", () => {
  const text = [
    "Authors,Author full names,Title,Year,Source title,EID,Author Full Names,Source Title,Publication Year,Venue",
    'King A.,"King, Ada (57001000200)",On Looms,2020,Notes,2-s2.0-1,,,,',
    '"King, A; Byron, B",,On Cards,,,,"King, Ada; Byron, Bob",CARDS,2021,',
    "A King; B Byron; van Ay C.,,On Threads,2022,,,,,,Threads",
  ].join("\n");

  const papers = papersOf(text);

  expect(papers.map(namesOf)).toEqual([
    ["Ada King"],
    ["Ada King", "Bob Byron"],
    ["A King", "B Byron", "C. van Ay"],
  ]);
  expect(papers.map(({ venue }) => venue)).toEqual(["Notes", "CARDS", "Threads"]);
  expect(papers[2]?.byline.authors[0]).toMatchObject({ given: "A", family: "King" });
});
