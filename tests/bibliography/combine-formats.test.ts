import { describe, expect, test } from "vitest";

import { combine } from "../../src/bibliography/combine.ts";
import { read } from "../../src/bibliography/read.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { findLowerBounds } from "../../src/network/lower-bounds.ts";
import { buildNetwork } from "../../src/network/network.ts";
import { identify } from "../../src/people/identify.ts";
import { anAuthorPage, authorNamed, namesOf } from "../builders.ts";

const listIn = (file: string, text: string) => runToEnd(read({ file, text })).bibliography;

const title = "Looms and the People Who Weave";
const page = listIn(
  "page.txt",
  anAuthorPage({
    papers: [
      { title, byline: "Ada Lovelace, Bob Byron et al." },
      { title: "On Cards", byline: "Dan Babbage et al." },
    ],
  }),
);
const bib = listIn(
  "papers.bib",
  `@article{looms,
  title = {Looms and the {People} who Weave},
  author = {Lovelace, Ada and Byron, Bob and Ağa, Cem},
  year = 2024,
  doi = {https://doi.org/10.1000/ABC}
}`,
);

describe("a .bib beside an author page", () => {
  const { bibliography } = combine([page, bib]);
  const [paper] = bibliography.papers;

  test("completes the author list that the page cut, and adds the DOI that it lacks", () => {
    expect(bibliography.papers).toHaveLength(2);
    expect(namesOf(paper)).toEqual(["Ada Lovelace", "Bob Byron", "Cem Ağa"]);
    expect(paper?.byline.listComplete).toBe(true);
    expect(paper).toMatchObject({ ids: { doi: "10.1000/abc" } });
  });

  test("makes the co-authors of its people exact, and leaves those of others open", () => {
    const network = buildNetwork(bibliography.papers, identify(bibliography));
    const { cutPapers, authorIsCut } = findLowerBounds(network, {
      paperShown: Uint8Array.of(1, 1),
    });

    expect(cutPapers).toEqual([1]);
    expect(authorIsCut[authorNamed(network, "Ada Lovelace")]).toBe(0);
    expect(authorIsCut[authorNamed(network, "Dan Babbage")]).toBe(1);
  });

  test("shows where each of the two lists stands", () => {
    expect(paper?.records).toMatchObject([
      { file: "page.txt", line: 3, byline: { listComplete: false } },
      { file: "papers.bib", line: 1, byline: { listComplete: true } },
    ]);
  });
});

test("a DOI joins whatever its spelling in each format", () => {
  const ris = listIn(
    "papers.ris",
    "TY  - JOUR\nTI  - Webstühle\nAU  - Lovelace, A.\nPY  - 2010\nDO  - 10.1000/abc\nER  - \n",
  );

  expect(combine([bib, ris]).bibliography.papers).toHaveLength(1);
});
