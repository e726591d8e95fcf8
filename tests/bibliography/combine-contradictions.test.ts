import { describe, expect, test } from "vitest";

import { groupAuthor } from "../../src/bibliography/author-name.ts";
import { combine } from "../../src/bibliography/combine.ts";
import { aListIn, aPaper } from "../builders.ts";

const ids = { doi: "10.1000/abc" };
const diagnosticsOf = (one: readonly string[], other: readonly string[]) =>
  combine([
    aListIn("a.bib", aPaper({ ids, authors: one })),
    aListIn("b.csv", aPaper({ title: "On Cards" }), aPaper({ ids, authors: other })),
  ]).diagnostics;

describe("two complete author lists of one paper contradict each other when", () => {
  test("they name another person at one place; file and line of both are told", () => {
    expect(
      diagnosticsOf(["Sebastian Müller", "Bob Byron"], ["Samuel Müller", "Bob Byron"]),
    ).toEqual([
      {
        severity: "warning",
        code: "combine/bylines-differ",
        file: "b.csv",
        line: 2,
        message:
          '"On Looms" has two author lists: "Samuel Müller, Bob Byron", and in a.bib on line 1: ' +
          '"Sebastian Müller, Bob Byron". The second one is shown.',
        remedy: "Correct whichever list is wrong, in its file, and open that again.",
        several: "papers have two author lists",
      },
    ]);
  });

  test("one of them names more people", () => {
    expect(diagnosticsOf(["Ada", "Bob"], ["Ada", "Bob", "Cem"])).toMatchObject([{ file: "a.bib" }]);
  });

  test("they name the same people in another order", () => {
    expect(diagnosticsOf(["Ada", "Bob"], ["Bob", "Ada"])).toHaveLength(1);
  });
});

const inFile = (file: string, authors: readonly string[], listComplete = true) =>
  aListIn(file, aPaper({ ids, authors, listComplete }));
const shownOf = (...sources: Parameters<typeof combine>[0]) =>
  combine(sources).bibliography.papers[0]?.byline.authors.map(({ printed }) => printed);

describe("of author lists as long as each other", () => {
  const sebastian = ["Sebastian Müller", "Bob Byron"];
  const samuel = ["Samuel Müller", "Bob Byron"];

  test("the one that most files agree with is shown, in whatever order they are opened", () => {
    const sources = [
      inFile("a.bib", sebastian),
      inFile("b.csv", samuel),
      inFile("page.txt", ["Samuel Müller"], false),
    ];

    expect(shownOf(...sources)).toEqual(samuel);
    expect(shownOf(...sources.toReversed())).toEqual(samuel);
  });

  test("a file that has the paper twice counts once, and files that say the same count each", () => {
    const twice = aListIn(
      "a.bib",
      aPaper({ ids, authors: sebastian }),
      aPaper({ ids, authors: sebastian }),
    );

    expect(shownOf(twice, inFile("b.csv", samuel), inFile("c.ris", samuel))).toEqual(samuel);
  });
});

test("a list that is cut contradicts another first name in the longer one that is shown", () => {
  const { diagnostics } = combine([
    inFile("page.txt", ["Samuel Müller", "Ada"], false),
    inFile("a.bib", ["Sebastian Müller", "Ada", "Bob"]),
  ]);

  expect(diagnostics).toMatchObject([{ code: "combine/bylines-differ", file: "page.txt" }]);
  expect(diagnostics[0]?.message).toContain('"Samuel Müller, Ada, …"');
});

test.each([
  ["has one more", ["湯川秀樹"], ["H. Yukawa", "S. Sakata"]],
  ["names somebody else of the same script", ["湯川秀樹", "Ada"], ["H. Yukawa", "Bob"]],
  ["is in one script with the other", ["湯川秀樹"], ["坂田昌一"]],
])("a list in another script that %s contradicts all the same", (_, one, other) => {
  expect(diagnosticsOf(one, other)).toHaveLength(1);
});

describe("two author lists of one paper agree when", () => {
  test.each([
    ["initials stand for names", "Karl-Robert Müller", "K.-R. Müller"],
    ["a given name is left out", "Ada Lovelace", "Lovelace"],
    ["umlauts are written out", "Jürgen Rügamer", "Juergen Ruegamer"],
    ["a particle is left out", "Jan van der Berg", "Jan Berg"],
    ["a family name is glued", "Jan van der Berg", "VANDERBERG, J"],
    ["only case and accents differ", "Zoë Núñez", "ZOE NUNEZ"],
  ])("%s", (_, one, other) => {
    expect(diagnosticsOf([one], [other])).toEqual([]);
  });

  test("they are in two scripts, each at its place, but for who is printed in one", () => {
    expect(
      diagnosticsOf(["湯川秀樹", "坂田昌一", "Ada Byron"], ["H. Yukawa", "S. Sakata", "A. Byron"]),
    ).toEqual([]);
  });

  test("one of them is empty", () => {
    expect(diagnosticsOf(["Ada"], [])).toEqual([]);
  });

  test("one of them was cut", () => {
    const { diagnostics } = combine([
      aListIn("page.txt", aPaper({ ids, authors: ["Ada"], listComplete: false })),
      aListIn("b.bib", aPaper({ ids, authors: ["Ada", "Bob", "Cem"] })),
    ]);

    expect(diagnostics).toEqual([]);
  });

  test("one of them names a consortium beside its members", () => {
    const plain = aPaper({ ids, authors: ["Ada"] });
    const authors = [...plain.byline.authors, groupAuthor("The Loom Group")];
    const withGroup = { ...plain, byline: { authors, listComplete: true } };

    expect(combine([aListIn("a.bib", plain), aListIn("b.nbib", withGroup)]).diagnostics).toEqual(
      [],
    );
  });
});

test("what a source itself calls doubtful is told with its file and line", () => {
  const records = [
    { file: "a.json", index: 0, line: 7, source: "loom.org", note: "CONFLICT: Bob" },
  ];

  expect(combine([{ papers: [aPaper({ records })], claims: [] }]).diagnostics).toMatchObject([
    {
      severity: "note",
      code: "combine/noted-doubt",
      file: "a.json",
      line: 7,
      message: '"On Looms", from loom.org: CONFLICT: Bob.',
    },
  ]);
});

test("two papers of one id are told, unless the reader keeps them apart", () => {
  const one = aListIn("a.bib", aPaper({ ids, title: "On Looms", authors: ["Ada"] }));
  const other = aListIn("b.bib", aPaper({ ids, title: "Cards and Silk", authors: ["Bob"] }));

  expect(combine([one, other]).diagnostics).toEqual([
    {
      severity: "warning",
      code: "combine/shared-id",
      file: "b.bib",
      line: 1,
      message:
        '"Cards and Silk" has the DOI 10.1000/abc, as has "On Looms" in a.bib on line 1; title and ' +
        "authors differ, so they are two papers.",
      remedy: "Correct wrong ids; chapters often have that of their book.",
      several: "papers have the id of another paper, but another title and other authors",
    },
  ]);
  expect(combine([one, other], new Set(["b.bib#0"])).diagnostics).toEqual([]);
});
