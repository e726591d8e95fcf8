import { describe, expect, test } from "vitest";

import { anAuthorPage } from "../builders.ts";
import { exampleText } from "../network/example.ts";

import { afterOpening, anInput } from "./reading-room.ts";

const page = anInput("page.txt", anAuthorPage());
const list = anInput("list.json", aList('{ "title": "On Cards", "authors": ["Dan", "Eva"] }'));

function aList(...papers: readonly string[]): string {
  return `{ "format": "coterie-papers", "version": 1, "papers": [${papers.join(", ")}] }`;
}

describe("opening a file", () => {
  test("that is an author page opens it under the name of its owner", async () => {
    const { source, exploration } = await afterOpening([page]);

    expect(source).toMatchObject({
      name: "Ada",
      description: "Ada's author page, captured 2026",
      files: [{ name: "page.txt", format: "author page" }],
      bibliography: { owner: "Ada", papers: [{ title: "On Looms" }] },
    });
    expect(exploration.hidden).toEqual(["ada"]);
  });

  test("without an owner opens it under its own name", async () => {
    const { source } = await afterOpening([list]);

    expect(source).toMatchObject({ name: "list.json", description: "list.json" });
  });

  test("that is read without a remark leaves no report", async () => {
    const { source, report } = await afterOpening([anInput("ruegamer.json", exampleText)]);

    expect(source.name).toBe("David Rügamer");
    expect(report).toBeUndefined();
  });

  test("whose author lists carry notes on their source says so, like several files", async () => {
    const noted = aList(
      '{ "title": "On Wheels", "authors": ["Ada", "Bob"], "source": "looms.org", "note": "file has initials" }',
    );

    const { source, report } = await afterOpening([anInput("list.json", noted)]);

    expect(source.diagnostics).toMatchObject([{ code: "combine/noted-doubt" }]);
    expect(report).toEqual({
      files: [{ name: "list.json", format: "Coterie list of papers", papers: 1 }],
      diagnostics: [],
    });
  });

  test("that has two author lists of one paper says so", async () => {
    const entry = (authors: string) =>
      `@article{a, title = {On Looms}, doi = {10.1000/1}, author = {${authors}}}\n`;
    const twice = entry("Byron, Bob and Dee, Dan") + entry("Ames, Ada and Coe, Cem");

    const { source, report } = await afterOpening([anInput("a.bib", twice)]);

    expect(source.diagnostics).toMatchObject([{ code: "combine/bylines-differ" }]);
    expect(report?.files).toMatchObject([{ name: "a.bib", papers: 2 }]);
  });

  test("dates papers without a year by the file", async () => {
    const text = anAuthorPage({ papers: [{ heading: "LGFeb 6" }] });
    const { source } = await afterOpening([anInput("page.txt", text, 2025)]);

    expect(source.bibliography.papers).toMatchObject([{ year: 2025, inferredYear: true }]);
  });

  test("of no kind that we know keeps what is open, and says why", async () => {
    const { source, report } = await afterOpening([anInput("looms.pdf", "%PDF-1.7")]);

    expect(source.name).toBe("Looms");
    expect(report).toMatchObject({
      files: [{ name: "looms.pdf", papers: 0 }],
      diagnostics: [{ code: "read/unknown-format", file: "looms.pdf" }],
    });
    expect(report?.files[0]).not.toHaveProperty("format");
  });

  test.each([
    ["a table", "Authors,Title,Year\n"],
    ["a list", aList()],
  ])("that is %s without papers keeps what is open, and says so", async (_, text) => {
    const { source, report } = await afterOpening([anInput("empty.txt", text)]);

    expect(source.name).toBe("Looms");
    expect(report?.files).toMatchObject([{ name: "empty.txt", papers: 0 }]);
    expect(report?.diagnostics.at(-1)).toMatchObject({
      code: "open/no-papers",
      file: "empty.txt",
    });
  });

  test("that is cut in the middle opens what is left, with a report", async () => {
    const papers = [{}, { title: "On Cards", byline: "Ada, Cem" }];
    const half = anAuthorPage({ papers }).slice(0, -"Ada, Cem\n\nLooms weave.\n\n".length);
    const { source, report } = await afterOpening([anInput("page.txt", half)]);

    expect(source.bibliography.papers.map(({ title }) => title)).toContain("On Looms");
    expect(report).toMatchObject({ files: [{ name: "page.txt", format: "author page" }] });
    expect(report?.diagnostics.length).toBeGreaterThan(0);
  });
});

describe("opening several files at once", () => {
  test("makes one list of them, and reports on each", async () => {
    const { source, report } = await afterOpening([page, list]);

    expect(source.bibliography.papers.map(({ title }) => title)).toEqual(["On Looms", "On Cards"]);
    expect(report?.files).toEqual([
      { name: "page.txt", format: "author page", papers: 1 },
      { name: "list.json", format: "Coterie list of papers", papers: 1 },
    ]);
  });

  test("of which one is nothing we know opens the others", async () => {
    const { source, report } = await afterOpening([anInput("looms.pdf", "%PDF-1.7"), list]);

    expect(source.files.map(({ name }) => name)).toEqual(["list.json"]);
    expect(report?.files).toEqual([
      { name: "looms.pdf", papers: 0 },
      { name: "list.json", format: "Coterie list of papers", papers: 1 },
    ]);
  });
});

describe("opening papers and a network at once", () => {
  const network = anInput("ties.txt", "ada bob 1\nbob cem 2\n");

  test.each([["replace"], ["add"]] as const)(
    "leaves the network out, and says so (%s)",
    async (mode) => {
      const { source, report } = await afterOpening([network, list], mode);

      expect(source.network).toBeUndefined();
      expect(source.files.map(({ name }) => name).at(-1)).toBe("list.json");
      expect(report?.diagnostics).toMatchObject([
        { code: "open/network-beside-papers", file: "ties.txt" },
      ]);
    },
  );

  test("opens the network where the other file holds no papers", async () => {
    const { source } = await afterOpening([network, anInput("empty.csv", "Authors,Title,Year\n")]);

    expect(source.network?.people).toHaveLength(3);
  });
});

describe("opening a file beside what is open", () => {
  test("leaves that open", async () => {
    const { source } = await afterOpening([list], "add");

    expect(source.files.map(({ name }) => name)).toEqual(["Looms", "list.json"]);
  });

  test("that lists the same paper in full completes its author list", async () => {
    const cut = '{ "title": "On Looms", "authors": ["Ada", "Bob"], "listComplete": false }';
    const full = '{ "title": "On Looms", "authors": ["Ada", "Bob", "Cem"] }';
    const { source } = await afterOpening([
      anInput("cut.json", aList(cut)),
      anInput("full.json", aList(full)),
    ]);

    expect(source.bibliography.papers).toMatchObject([
      {
        byline: { authors: [{ printed: "Ada" }, { printed: "Bob" }, { printed: "Cem" }] },
        records: [{ file: "cut.json" }, { file: "full.json" }],
      },
    ]);
    expect(source.bibliography.papers[0]?.byline.listComplete).toBe(true);
  });
});
