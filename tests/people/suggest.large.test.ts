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
