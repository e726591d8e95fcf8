import { describe, expect, test } from "vitest";

import type { GivenNetwork } from "../../../src/network/given.ts";
import {
  EXAMPLE_BYLINES,
  EXAMPLE_JOURNAL,
  EXAMPLE_PAGE,
  isCompletable,
  isExample,
} from "../../../src/state/opened/examples.ts";
import * as openings from "../../../src/state/opened/source.ts";
import { aBibliography, aListIn, anOpenedFile, aPageOf, aPaper } from "../../builders.ts";

const { sourceOf, standsAlone } = openings;
const opened = ({ files, keptApart }: openings.Opening) => sourceOf(files, keptApart);
const withFiles = (...change: Parameters<typeof openings.withFiles>) =>
  opened(openings.withFiles(...change));
const withoutFile = (...change: Parameters<typeof openings.withoutFile>) =>
  opened(openings.withoutFile(...change));

const aFile = (name: string, ...titles: readonly string[]) =>
  anOpenedFile(name, aListIn(name, ...titles.map((title) => aPaper({ title }))));
const titlesOf = ({ bibliography }: ReturnType<typeof sourceOf>) =>
  bibliography.papers.map(({ title }) => title);

const looms = aFile("a.bib", "On Looms");
const cards = aFile("b.ris", "On Cards");
const page = anOpenedFile("page.txt", { ...aPageOf("Cem", aPaper()), capturedIn: 2026 });

describe("what is open is called after", () => {
  test("its file", () => {
    expect(sourceOf([looms])).toMatchObject({ name: "a.bib", description: "a.bib" });
  });

  test("the first of its files and the number of the others", () => {
    expect(sourceOf([looms, cards, aFile("c.csv")])).toMatchObject({
      name: "a.bib and 2 more",
      description: "a.bib, b.ris, c.csv",
    });
  });

  test("the owner of its author page, wherever that stands among the files", () => {
    expect(sourceOf([looms, page])).toMatchObject({
      name: "Cem",
      description: "Cem's author page, captured 2026, with a.bib",
    });
  });

  test("that owner, with each of several other files", () => {
    expect(sourceOf([page, looms, cards])).toMatchObject({
      description: "Cem's author page, captured 2026, with a.bib, b.ris",
    });
  });

  test("nothing when no file is open", () => {
    expect(sourceOf([])).toMatchObject({ name: "Nothing", description: "", recordCount: 0 });
  });
});

describe("files that are opened one after another", () => {
  test("come to the same papers as when opened at once", () => {
    const { bibliography } = withFiles(sourceOf([looms]), [cards]);

    expect(bibliography).toEqual(sourceOf([looms, cards]).bibliography);
  });

  test("take the place of the file of their name", () => {
    const source = withFiles(sourceOf([looms, cards]), [aFile("a.bib", "On Gears")]);

    expect(titlesOf(source)).toEqual(["On Gears", "On Cards"]);
  });
});

describe("a file that is closed", () => {
  test("leaves what was open before it", () => {
    expect(withoutFile(sourceOf([looms, cards]), "b.ris")).toEqual(sourceOf([looms]));
  });

  test("and is not open changes nothing", () => {
    const source = sourceOf([looms]);

    expect(openings.withoutFile(source, "b.ris")).toBe(source);
  });
});

describe("a record kept apart", () => {
  const twice = aFile("a.bib", "On Looms", "On Looms");
  const source = sourceOf([twice, cards], ["a.bib#1"]);

  test("stays apart when another file is opened or closed", () => {
    expect(titlesOf(withFiles(source, [aFile("c.csv", "On Gears")]))).toEqual([
      "On Looms",
      "On Looms",
      "On Cards",
      "On Gears",
    ]);
    expect(titlesOf(withoutFile(source, "b.ris"))).toEqual(["On Looms", "On Looms"]);
  });

  test("is forgotten with its file, whose name may come to stand for another", () => {
    const reopened = withFiles(withoutFile(source, "a.bib"), [twice]);

    expect(reopened.keptApart).toEqual([]);
    expect(titlesOf(reopened)).toEqual(["On Cards", "On Looms"]);
  });
});

describe("the example", () => {
  const examplePage = aFile(EXAMPLE_PAGE);
  const exampleBylines = aFile(EXAMPLE_BYLINES);

  test("is open while nothing of the reader's own is", () => {
    expect(isExample(sourceOf([examplePage, exampleBylines]))).toBe(true);
    expect(isExample(sourceOf([aFile(EXAMPLE_JOURNAL)]))).toBe(true);
    expect(isExample(sourceOf([examplePage, looms]))).toBe(false);
  });

  test("can be completed until its author lists are open", () => {
    expect(isCompletable(sourceOf([examplePage]))).toBe(true);
    expect(isCompletable(sourceOf([examplePage, exampleBylines]))).toBe(false);
    expect(isCompletable(sourceOf([looms]))).toBe(false);
  });
});

describe("a network file", () => {
  const pair: GivenNetwork = {
    people: [
      { id: "1", name: "Ada" },
      { id: "2", name: "Bob" },
    ],
    ties: [{ between: [0, 1], strength: 2 }],
  };
  const triangles = { ...anOpenedFile("net.gml", aBibliography()), network: pair };

  test("is open as people and ties, without papers", () => {
    const source = sourceOf([triangles]);

    expect(source).toMatchObject({ name: "net.gml", network: pair, recordCount: 0 });
  });

  test("takes the place of papers, and papers that of a network", () => {
    expect(withFiles(sourceOf([looms]), [triangles]).files).toEqual([triangles]);
    expect(withFiles(sourceOf([triangles]), [looms]).files).toEqual([looms]);
    expect(withFiles(sourceOf([triangles]), [looms]).network).toBeUndefined();
  });

  test("opened after another one is the one that is shown, and the other is told about", () => {
    const later = { ...triangles, name: "later.gml", network: { ...pair, ties: [] } };

    const source = withFiles(sourceOf([triangles]), [later]);

    expect(source.network).toBe(later.network);
    expect(source.diagnostics).toMatchObject([
      { code: "open/one-network", message: expect.stringMatching(/^net.gml is not shown, /u) },
    ]);
  });

  test("stands alone, unless the other half of what VOSviewer saves may come yet", () => {
    expect(standsAlone(sourceOf([triangles]))).toBe(true);
    expect(standsAlone(sourceOf([{ ...triangles, format: "VOSviewer map" }]))).toBe(false);
    expect(standsAlone(sourceOf([looms]))).toBe(false);
  });
});
