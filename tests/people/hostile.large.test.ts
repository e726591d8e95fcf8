import { expect, test } from "vitest";

import { identify } from "../../src/people/identify.ts";
import { suggest } from "../../src/people/suggest.ts";

import { aBibliography, aPaper } from "../builders.ts";

test("a name of 300,000 letters has suggestions soon, whatever may be misspelt in it", () => {
  const long = "kernbergwald".repeat(25_000);
  const papers = [`Eva ${long}`, `Eva ${long}e`].map((name, i) =>
    aPaper({ title: `On Looms ${i}`, authors: [name, "Ada Byron"] }),
  );

  expect([...suggest(papers, identify(aBibliography(...papers)))].flat()).toEqual([]);
});

test("a paper that lists one name 20,000 times, once with an accent, has two authors soon", () => {
  const authors = [...Array.from({ length: 20_000 }, () => "Byron, Ada"), "Byron, Áda"];
  const { bylines } = identify(aBibliography(aPaper({ title: "On Looms", authors })));

  expect(bylines[0]).toHaveLength(2);
});
