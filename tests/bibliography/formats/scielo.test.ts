import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const ORCID = "0000-0002-1825-0097";

const article = {
  collection: "scl",
  code: "S0000-00001843000100001",
  publication_year: "1843",
  title: { v10: [{ _: "br1.1" }], v100: [{ _: "Cadernos" }] },
  citations: [{ v12: [{ l: "en", _: "Cited" }], v10: [{ s: "AY", n: "C.", r: "ND", _: "" }] }],
  article: {
    doi: "10.1590/looms",
    v10: [
      { s: "King", n: "Ada", r: "ND", _: "", k: ORCID },
      { s: "Byron", n: "Bob", r: "ND", _: "" },
    ],
    v40: [{ _: "pt" }],
    v12: [
      { l: "en", _: "On Looms" },
      { l: "pt", _: "Sobre teares" },
    ],
    v85: [
      { d: "nd", _: "" },
      { k: "looms", l: "en", _: "" },
      { k: "teares", l: "pt", _: "" },
    ],
  },
};

test.each([
  ["an answer", JSON.stringify(article)],
  ["a list", JSON.stringify([article])],
  ["one a line", `${JSON.stringify(article)}\n${JSON.stringify(article)}\n`],
])("SciELO's articles have authors and titles under numbers: %s", (_, text) => {
  const { format, bibliography } = runToEnd(read({ file: "scielo.json", text }));
  const [paper] = bibliography.papers;

  expect(format).toBe("SciELO JSON");
  expect(namesOf(paper)).toEqual(["Ada King", "Bob Byron"]);
  expect(paper).toMatchObject({
    title: "Sobre teares",
    year: 1843,
    venue: "Cadernos",
    keywords: ["teares"],
    ids: { doi: "10.1590/looms" },
  });
  expect(paper?.byline.authors[0]?.ids).toEqual({ orcid: ORCID });
});
