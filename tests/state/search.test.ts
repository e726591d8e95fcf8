import { describe, expect, test } from "vitest";

import { buildSearch, type Hit } from "../../src/state/search.ts";
import { aNetwork, aPaper } from "../builders.ts";
import { exampleNetwork } from "../network/example.ts";

const labelOf = (hit: Hit | undefined) => (hit?.kind === "person" ? hit.name : hit?.title);
const search = await buildSearch(exampleNetwork);
const first = (text: string) => labelOf(search(text, 8)[0]);

describe("the first hit", () => {
  test.each([
    ["rugamer", "David Rügamer"],
    ["ruegamer", "David Rügamer"],
    ["Rügamer", "David Rügamer"],
    ["RÜGAMER", "David Rügamer"],
    ["Ru\u0308gamer", "David Rügamer"],
    ["regamerr", "David Rügamer"],
    ["david ru", "David Rügamer"],
    ["bischl", "Bernd Bischl"],
    ["bischel", "Bernd Bischl"],
    ["Bischl, Bernd", "Bernd Bischl"],
    ["sommer", "Emanuel Sommer"],
    ["mueller samuel", "Samuel Müller"],
    ["muller christian", "Christian L. Müller"],
  ])("for %s is %s", (text, name) => {
    expect(first(text)).toBe(name);
  });

  test("for words of a title is the paper, its formula read as text", () => {
    expect(first("sparsity gating")).toBe(
      "Differentiable Sparsity via D-Gating: Simple and Versatile Structured Penalization",
    );
  });

  test("is a person rather than a paper that mentions the name", async () => {
    const network = aNetwork(
      aPaper({ title: "Lovelace, Lovelace and Lovelace", authors: ["Ada Lovelace"] }),
    );
    const hits = (await buildSearch(network))("lovelace", 8);

    expect(hits.map(({ kind }) => kind)).toEqual(["person", "paper"]);
  });

  test("is the person with more papers, of two who are called alike", async () => {
    const network = aNetwork(
      aPaper({ authors: ["Ada Weber", "Bob Weber"] }),
      aPaper({ authors: ["Bob Weber"] }),
    );

    expect(labelOf((await buildSearch(network))("weber", 8)[0])).toBe("Bob Weber");
  });
});

test("an umlaut spelled out is the name itself, before others that begin alike", async () => {
  const network = aNetwork(aPaper({ authors: ["Bob Guell"] }), aPaper({ authors: ["Ada Gül"] }));

  expect(labelOf((await buildSearch(network))("guel", 8)[0])).toBe("Ada Gül");
});

describe("hits", () => {
  test("fit every word of the search", () => {
    expect(search("bernd sommer", 8)).toEqual([]);
  });

  test("are as many as asked for at most", () => {
    expect(search("a", 3)).toHaveLength(3);
  });

  test("lead to the person and to the paper", async () => {
    const network = aNetwork(aPaper({ title: "On Looms", authors: ["Ada", "Bob"] }));

    expect((await buildSearch(network))("bob", 8)).toEqual([
      { kind: "person", author: 1, name: "Bob" },
    ]);
    expect((await buildSearch(network))("looms", 8)).toEqual([
      { kind: "paper", paper: 0, title: "On Looms" },
    ]);
  });

  test.each([[""], ["   "], ["\u200b"], ["—"], ["…"]])("are none for %j", (text) => {
    expect(search(text, 8)).toEqual([]);
  });

  test.each([["__proto__"], ["\ud800"], ["a".repeat(2_000_000)], ["Zuse ".repeat(500_000)]])(
    "are none, soon, for a hostile search such as %.20s",
    (text) => {
      expect(search(text, 8)).toEqual([]);
    },
  );

  test("are found among names in other scripts", async () => {
    const network = aNetwork(aPaper({ authors: ["Иван Петров", "王小明"] }));

    expect(labelOf((await buildSearch(network))("петров", 8)[0])).toBe("Иван Петров");
    expect(labelOf((await buildSearch(network))("王小", 8)[0])).toBe("王小明");
  });

  test("include a person by any of the printed spellings", async () => {
    const network = aNetwork(aPaper({ authors: ["Klaß"] }), aPaper({ authors: ["Klass"] }));

    expect(labelOf((await buildSearch(network))("klass", 8)[0])).toBe("Klaß");
  });

  test("are found although somebody's name has 100,000 letters", async () => {
    const network = aNetwork(aPaper({ authors: ["a".repeat(100_000), "Bob"] }));

    expect(labelOf((await buildSearch(network))("bop", 8)[0])).toBe("Bob");
  });
});

test("one letter finds those with most papers in whose names a word begins with it, whatever its accent", async () => {
  const coauthors = ["Ümit Low", "Ada Uhl", "Bob Cox", "uwe Dietz", "J.-U. Roe"];
  const papers = coauthors.map((_, i) => aPaper({ authors: coauthors.slice(i) }));
  const search = await buildSearch(aNetwork(...papers));

  expect(search("ü", 3).map(labelOf)).toEqual(["J.-U. Roe", "uwe Dietz", "Ada Uhl"]);
  expect(search(" U ", 4).map(labelOf)).toEqual(["J.-U. Roe", "uwe Dietz", "Ada Uhl", "Ümit Low"]);
  expect(search("b", 3).map(labelOf)).toEqual(["Bob Cox"]);
});

test.each([".", "*", "(", "\\", "🙂"])("%s, which is no letter, finds nobody", async (sign) => {
  expect((await buildSearch(aNetwork(aPaper({ authors: ["Ada Low"] }))))(sign, 1)).toEqual([]);
});
