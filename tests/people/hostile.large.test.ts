import { describe, expect, test } from "vitest";

import { randomFrom } from "../../bench/simulated-papers.mjs";
import { identify } from "../../src/people/identify.ts";
import { suggest } from "../../src/people/suggest.ts";
import { readThesaurus } from "../../src/people/thesaurus.ts";
import { aBibliography, aPaper, withIds } from "../builders.ts";

test("a name of 300,000 letters has suggestions soon, whatever may be misspelt in it", () => {
  const long = "kernbergwald".repeat(25_000);
  const papers = [`Eva ${long}`, `Eva ${long}e`].map((name, i) =>
    aPaper({ title: `On Looms ${i}`, authors: [name, "Ada Byron"] }),
  );

  expect([...suggest(papers, identify(aBibliography(...papers)))].flat()).toEqual([]);
});

test("a thesaurus with a thousand accents on one letter is read soon", () => {
  const many = `ada e${"\u0301".repeat(1000)}`;
  const text = `label\treplace by\n${`byron, ada\t${many}\n`.repeat(200)}`;
  const { authors } = identify(aBibliography(aPaper({ authors: ["Ada Byron"] })));
  const started = performance.now();

  readThesaurus(text, authors);

  expect(performance.now() - started).toBeLessThan(3000);
});

describe("a paper that lists one name 20,000 times", () => {
  const many = Array.from({ length: 20_000 }, () => "Byron, Ada");

  test("and once with an accent has two authors soon", () => {
    const authors = [...many, "Byron, Áda"];
    const { bylines } = identify(aBibliography(aPaper({ title: "On Looms", authors })));

    expect(bylines[0]).toHaveLength(2);
  });

  test("each time with the same ORCID has one author soon", () => {
    const paper = aPaper({ title: "On Looms", authors: many });
    const ids = many.map(() => ({ orcid: "0000-0002-1825-0097" }));
    const { bylines } = identify(aBibliography(withIds(paper, ...ids)));

    expect(bylines[0]).toHaveLength(1);
  });
});

describe("the same two families on each of many papers", () => {
  const listOf = (papers: number, authorsOf: (i: number) => readonly string[]) =>
    aBibliography(
      ...Array.from({ length: papers }, (_, i) =>
        aPaper({ title: `On ${i % 7 === 0 ? "silk" : "looms"} ${i}`, authors: [...authorsOf(i)] }),
      ),
    );

  test("abbreviated on all of them are two people soon", { timeout: 20_000 }, () => {
    const { authors } = identify(listOf(40_000, () => ["A. King", "B. Byron"]));

    expect(authors.map(({ name }) => name)).toEqual(["A. King", "B. Byron"]);
  });

  test("spelled in several ways are told apart soon", { timeout: 20_000 }, () => {
    const some = ["Y.", "Yi", "Yan", "Y. H.", "Yu"];
    const others = ["Z.", "Zhi", "Zhen"];
    const random = randomFrom(7);
    const draw = (count: number) => Math.floor(random() * count);
    const letters = () => String.fromCharCode(65 + draw(26), 97 + draw(26), 97 + draw(5));
    const byline = () => [`${some[draw(5)]!} Li`, `${others[draw(3)]!} Wang`, `${letters()} Stone`];
    const { authors } = identify(listOf(40_000, byline));

    expect(authors.flatMap(({ spellings }) => spellings)).toContain("Yi Li");
  });
});
