import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import type { Paper } from "../../src/bibliography/paper.ts";
import { read } from "../../src/bibliography/read.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { identify } from "../../src/people/identify.ts";
import { aBibliography, aPageOf, aPaper } from "../builders.ts";
import { fc, runs } from "../property.ts";

/** Keys of the authors of papers that are given by their names. */
const keysOf = (...bylines: readonly (readonly string[])[]) =>
  identify(aBibliography(...bylines.map((authors) => aPaper({ authors })))).authors.map(
    ({ key }) => key,
  );

/** Names on each paper, with a mark where they are implied. */
const bylinesOf = (owner: string, ...papers: readonly Paper[]) => {
  const { authors, bylines } = identify(aPageOf(owner, ...papers));
  return bylines.map((byline) =>
    byline.map(({ author, implied }) => `${authors[author]?.name}${implied ? " (implied)" : ""}`),
  );
};

describe("names are one person", () => {
  test.each([
    ["case", "ADA LOVELACE"],
    ["white space", " Ada\t Lovelace "],
  ])("when they differ by %s alone", (_, other) => {
    expect(keysOf(["Ada Lovelace"], [other])).toEqual(["ada lovelace"]);
  });

  test("when one is composed and the other decomposed", () => {
    expect(keysOf(["Zoë".normalize("NFC")], ["Zoë".normalize("NFD")])).toEqual(["zoe"]);
  });

  test("when one writes ß and the other ss", () => {
    expect(keysOf(["Klaß"], ["KLASS"], ["KLAẞ"])).toEqual(["klass"]);
  });

  test("never when an accent tells them apart", () => {
    expect(keysOf(["Müller", "Muller"])).toEqual(["muller", "muller 2"]);
  });

  test("under exact also when one is called junior: family and given names alone count", () => {
    const papers = ["Ada King", "Ada King, Jr.", "Ada King, III"].map((name) =>
      aPaper({ authors: [name] }),
    );

    expect(identify(aBibliography(...papers), { names: "exact" }).authors).toHaveLength(1);
  });

  test("never when one is abbreviated", () => {
    expect(keysOf(["Ada Lovelace", "A. Lovelace"])).toEqual(["a. lovelace", "ada lovelace"]);
  });
});

describe("a person", () => {
  test("has a spelling that differs in case alone for that reason, though another was joined", () => {
    const papers = [
      "Vera Berg",
      "Vera Berg",
      "Vera Berg",
      "Vera J. Berg",
      "Vera J. Berg",
      "Vera J. BERG",
    ];
    const { authors } = identify(
      aBibliography(...papers.map((name) => aPaper({ authors: [name, "Ada Byron"] }))),
    );

    const vera = authors.find(({ name }) => name.startsWith("Vera"));
    expect(vera?.reasons).toContainEqual({
      spelling: "Vera J. Berg",
      with: "Vera J. BERG",
      rule: "same-name",
    });
  });

  test("is called by the most frequent spelling", () => {
    const { authors } = identify(
      aBibliography(
        aPaper({ authors: ["ADA"] }),
        aPaper({ authors: ["Ada"] }),
        aPaper({ authors: ["Ada"] }),
      ),
    );

    expect(authors).toEqual([
      {
        key: "ada",
        name: "Ada",
        family: "Ada",
        spellings: ["Ada", "ADA"],
        ids: [],
        reasons: [{ spelling: "ADA", with: "Ada", rule: "family-name" }],
        isGroup: false,
      },
    ]);
  });

  test("is called by a spelling that is written out, and known by the most frequent", () => {
    const { authors } = identify(
      aBibliography(
        aPaper({ authors: ["A. Lovelace", "Bob Byron"] }),
        aPaper({ authors: ["A. Lovelace", "Bob Byron"] }),
        aPaper({ authors: ["ADA LOVELACE", "Bob Byron"] }),
        aPaper({ authors: ["Ada Lovelace", "Bob Byron"] }),
      ),
    );

    expect(authors[0]).toMatchObject({ key: "a. lovelace", name: "Ada Lovelace" });
  });

  test("of two equally frequent spellings is called by the first in the alphabet", () => {
    const { authors } = identify(
      aBibliography(aPaper({ authors: ["bob"] }), aPaper({ authors: ["Bob"] })),
    );

    expect(authors[0]).toMatchObject({ name: "Bob", spellings: ["Bob", "bob"] });
  });

  test("who is listed twice on one paper is on it once", () => {
    const { bylines } = identify(aBibliography(aPaper({ authors: ["Ada", "Bob", "ada"] })));

    expect(bylines).toEqual([
      [
        { author: 0, implied: false },
        { author: 1, implied: false },
      ],
    ]);
  });

  test.each([[""], [" \t"], ["\u200b"], ["\u0301"]])(
    "is nobody when nothing of the name %j shows",
    (name) => {
      const { authors, bylines } = identify(aBibliography(aPaper({ authors: [name, "Ada"] })));

      expect(authors.map(({ key }) => key)).toEqual(["ada"]);
      expect(bylines).toEqual([[{ author: 0, implied: false }]]);
    },
  );

  test.each([["__proto__"], ["constructor"], ["toString"], ["hasOwnProperty"]])(
    "may be called %s",
    (name) => {
      expect(keysOf([name, "Ada"])).toHaveLength(2);
      expect(keysOf([name])).toEqual([name.toLowerCase()]);
    },
  );
});

describe("keys", () => {
  test("of namesakes are numbered by their spelling", () => {
    expect(keysOf(["Müller", "Muller", "Mûller"])).toEqual(["muller", "muller 2", "muller 3"]);
  });

  test("of namesakes leave out a number that is somebody's name", () => {
    expect(keysOf(["Muller", "Müller", "Muller 2"])).toEqual(["muller", "muller 3", "muller 2"]);
  });

  test("are never shared and do not depend on the order of papers", () => {
    const name = fc.constantFrom("Ada", "ADA", "Áda", "ada 2", "Ada 3", "Bob", "Bób", " ", "Cem");
    const papers = fc.array(fc.array(name, { maxLength: 5 }), { maxLength: 8 });
    fc.assert(
      fc.property(papers, (bylines) => {
        const keys = keysOf(...bylines);

        expect(new Set(keys).size).toBe(keys.length);
        expect(keysOf(...bylines.toReversed())).toEqual(keys);
      }),
      { seed: 1, numRuns: runs(50) },
    );
  });
});

describe("the owner of a page", () => {
  test("is implied, and last, on a cut list that does not show him", () => {
    const cut = aPaper({ authors: ["Ada", "Bob"], listComplete: false });

    expect(bylinesOf("Cem", cut)).toEqual([["Ada", "Bob", "Cem (implied)"]]);
  });

  test("is implied on a complete list too", () => {
    expect(bylinesOf("Cem", aPaper({ authors: ["Ada"] }))).toEqual([["Ada", "Cem (implied)"]]);
  });

  test("keeps his printed place where the list shows him, however it is spelled", () => {
    const shown = aPaper({ authors: ["CEM", "Ada"] });
    const hidden = aPaper({ authors: ["Bob"] });

    expect(bylinesOf("Cem", shown, hidden)).toEqual([
      ["CEM", "Ada"],
      ["Bob", "CEM (implied)"],
    ]);
  });

  test("is implied on a paper without authors", () => {
    expect(bylinesOf("Cem", aPaper({ authors: [] }))).toEqual([["Cem (implied)"]]);
  });

  test("is found by any spelling that the records of one paper print", () => {
    const full = aPaper({ authors: ["Ada", "David Smith"] });
    const short = aPaper({ authors: ["Ada", "D. Smith"] });
    const records = [full, short].map(({ records: [of], byline }) => ({ ...of!, byline }));
    const page = aBibliography({ ...full, records });

    for (const owner of ["David Smith", "D. Smith"])
      expect(identify({ ...page, owner }).owner).toBe(1);
  });

  test("of a page without papers is nobody", () => {
    expect(identify({ ...aBibliography(), owner: "Cem" })).toMatchObject({
      authors: [],
      bylines: [],
      owner: undefined,
    });
  });

  test("is nobody when nothing of his name shows", () => {
    expect(identify({ ...aBibliography(aPaper()), owner: " " }).owner).toBeUndefined();
  });

  test("may be called __proto__", () => {
    expect(bylinesOf("__proto__", aPaper({ authors: ["Ada"] }))).toEqual([
      ["Ada", "__proto__ (implied)"],
    ]);
  });

  test("is missing on a list of papers that has none", () => {
    expect(identify(aBibliography(aPaper())).owner).toBeUndefined();
  });
});

describe("the bundled example", () => {
  const text = readFileSync(new URL("../../data/ruegamer.json", import.meta.url), "utf8");
  const { bibliography } = runToEnd(read({ file: "ruegamer.json", text }));

  test.each(["exact", "safe"] as const)("has 74 people under %s, its owner among them", (names) => {
    const { authors, owner } = identify(bibliography, { names });

    expect(authors).toHaveLength(74);
    expect(authors[owner ?? -1]?.name).toBe("David Rügamer");
  });
});
