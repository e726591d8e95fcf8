import { describe, expect, test } from "vitest";

import { identify } from "../../src/people/identify.ts";
import { readThesaurus, writeThesaurus } from "../../src/people/thesaurus.ts";
import { aBibliography, aPaper } from "../builders.ts";

const { authors } = identify(
  aBibliography(aPaper({ authors: ["Ada Lovelace", "Augusta King", "Bob Byron"] })),
);
const read = (...rows: readonly string[]) =>
  readThesaurus(["label\treplace by", ...rows].join("\n"), authors);
const nameFor = (replacement: string) => {
  const [decision] = read(`Ada Lovelace\t${replacement}`).decisions;
  return decision?.kind === "renamed" ? decision.name : decision?.kind;
};

const joined = {
  kind: "joined",
  people: [{ name: "Ada Lovelace" }, { name: "Augusta King" }],
  name: "Ada Lovelace",
};

describe("rows of a thesaurus", () => {
  test.each(["\n", "\r\n", "\r"])("end in %j", (end) => {
    const text = ["label\treplace by", "Augusta King\tAda Lovelace", "", "  ", ""].join(end);

    expect(readThesaurus(text, authors)).toEqual({ decisions: [joined], findings: [] });
  });

  test("stand below a header in whatever letters, behind a mark of UTF-8", () => {
    const text = '\uFEFF"Label";"Replace By";\nAugusta King;Ada Lovelace;\n';

    expect(readThesaurus(text, authors)).toEqual({ decisions: [joined], findings: [] });
  });

  test("need a label, and nothing in a third cell", () => {
    const { decisions, findings } = read(
      "\tAda Lovelace",
      "Augusta King\tAda Lovelace\tBob Byron",
      "Augusta King\tAda Lovelace\t",
    );

    expect(decisions).toEqual([joined]);
    expect(findings.map(({ line }) => line)).toEqual([2, 3]);
  });

  test("may have quotes around cells, and quotes within them", () => {
    const withCommas = (row: string) =>
      readThesaurus(`label,replace by\n${row}\n`, authors).decisions;

    expect(withCommas(' "king, augusta" , "Ada Lovelace"')).toEqual([joined]);
    expect(withCommas('"Byron ""B, b"" Bob",Ada Lovelace')).toMatchObject([
      { people: [{ name: "Ada Lovelace" }, { name: 'Byron "B, b" Bob' }] },
    ]);
    expect(withCommas('O"Hara,Bob Byron')).toMatchObject([{ kind: "joined", name: "Bob Byron" }]);
    expect(read('Bob Byron\t""').decisions).toMatchObject([{ kind: "left-out" }]);
    expect(nameFor('Ada "Countess"')).toBe('Ada "Countess"');
    expect(nameFor('"Countess" Ada')).toBe('"Countess" Ada');
  });

  test("with a quote are written so that they are read again", () => {
    const name = 'Ada "Countess" Lovelace';
    const { text } = writeThesaurus([{ kind: "renamed", person: { name: "Bob Byron" }, name }], []);

    expect(text).toContain('"byron, bob"\t"lovelace, ada ""countess"""\n');
    expect(readThesaurus(text, authors).decisions).toMatchObject([{ kind: "renamed", name }]);
  });
});

test.each([
  ["Lady   L. ", "Lady L."],
  ["lady lovelace", "Lady Lovelace"],
  ["Ada deVere", "Ada deVere"],
  ["byron, krzysztof", "Krzysztof Byron"],
  ["byron, ed", "Ed Byron"],
  ["byron, rjc", "RJC Byron"],
  ["byron, mary bts", "Mary Bts Byron"],
  ["byron, ada, jr.", "Ada Byron, Jr."],
])("a label is called as people are: %s", (label, name) => {
  expect(nameFor(label)).toBe(name);
});

test("a label with a comma says nothing of accents", () => {
  const spelled = identify(aBibliography(aPaper({ authors: ["David Rügamer", "Bob Byron"] })));
  const { decisions } = readThesaurus(
    "label\treplace by\nByron, Bob\tRugamer, David\n",
    spelled.authors,
  );

  expect(decisions).toMatchObject([{ kind: "joined", name: "David Rügamer" }]);
});

test("initials in a row are somebody's whose initials have dots", () => {
  const initials = identify(aBibliography(aPaper({ authors: ["J. C. Phillips", "Bob Byron"] })));
  const { decisions } = readThesaurus(
    "label\treplace by\nphillips, jc\tbyron, bob\n",
    initials.authors,
  );

  expect(decisions).toMatchObject([
    { kind: "joined", people: [{ name: "Bob Byron" }, { name: "J. C. Phillips" }] },
  ]);
});

test("labels have double families whole, and names of one piece without a comma", () => {
  const double = identify(
    aBibliography(aPaper({ authors: [] }), {
      ...aPaper({ title: "Two" }),
      byline: {
        authors: [
          { printed: "Gabriel García Márquez", family: "García Márquez", given: "Gabriel" },
        ],
        listComplete: true,
      },
    }),
  ).authors;
  const spelled = [{ ...double[0]!, spellings: ["Gabriel García Márquez", "Gabo"] }];

  expect(writeThesaurus([], spelled).text).toBe(
    'label\treplace by\ngabo\t"garcía márquez, gabriel"\n',
  );
  expect(
    writeThesaurus([{ kind: "renamed", person: { name: "王小明" }, name: "Plato" }], []).text,
  ).toBe("label\treplace by\n王小明\tplato\n");
});
