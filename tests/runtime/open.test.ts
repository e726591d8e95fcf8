import { describe, expect, test } from "vitest";

import { createStore } from "../../src/state/store.ts";
import { openFile, openText } from "../../src/runtime/open.ts";

import { aBibliography, anAuthorPage, aPaper, aState } from "../builders.ts";
import { exampleText } from "../network/example.ts";

const aStore = () => createStore(aState(aBibliography(aPaper())));
const aFile = (name: string, content: string) =>
  new File([content], name, { lastModified: Date.UTC(2025, 5, 1) });

describe("opening text", () => {
  test("of an author page opens it under the name of its owner", () => {
    const store = aStore();

    openText(store, { file: "pasted text", text: anAuthorPage(), capturedIn: 2026 });

    expect(store.get().source).toMatchObject({
      name: "Ada",
      description: "Ada's author page, captured 2026",
      bibliography: { owner: "Ada", papers: [{ title: "On Looms" }] },
    });
    expect(store.get().exploration.hidden).toEqual(["ada"]);
  });

  test("that is read without a remark leaves no report", () => {
    const store = aStore();

    openText(store, { file: "ruegamer.json", text: exampleText, capturedIn: 2026 });

    expect(store.get().source).toMatchObject({
      name: "David Rügamer",
      description: "David Rügamer's author page, captured 2026",
    });
    expect(store.get().report).toBeUndefined();
  });

  test("of no format that we know keeps what is open, and says why", () => {
    const store = aStore();
    const before = store.get();

    openText(store, { file: "looms.pdf", text: "%PDF-1.7", capturedIn: 2026 });

    expect(store.get()).toMatchObject({
      source: before.source,
      exploration: before.exploration,
      report: { file: "looms.pdf", papers: 0, diagnostics: [{ code: "read/unknown-format" }] },
    });
    expect(store.get().report).not.toHaveProperty("format");
  });

  test("that is cut in the middle opens what is left, with a report", () => {
    const store = aStore();
    const half =
      anAuthorPage({ papers: [{}, { title: "On Cards", byline: "Ada, Cem" }] }).split(
        "Ada, Cem",
      )[0] ?? "";

    openText(store, { file: "page.txt", text: half, capturedIn: 2026 });

    const { source, report } = store.get();
    expect(source.bibliography.papers.map(({ title }) => title)).toContain("On Looms");
    expect(report).toMatchObject({ file: "page.txt", format: "author page" });
    expect(report?.diagnostics.length).toBeGreaterThan(0);
  });

  test("without an owner is called after its file", () => {
    const store = aStore();
    const text = '{ "format": "coterie-papers", "version": 1, "papers": [] }';

    openText(store, { file: "looms.json", text, capturedIn: 2026 });

    expect(store.get().source).toMatchObject({ name: "looms.json", description: "looms.json" });
  });
});

describe("opening a file", () => {
  test("reads its bytes, and dates papers without a year by the file", async () => {
    const store = aStore();
    const page = anAuthorPage({ papers: [{ heading: "LGFeb 6" }] });

    await openFile(store, aFile("page.txt", page));

    expect(store.get().source.bibliography).toMatchObject({
      owner: "Ada",
      papers: [{ year: 2025 }],
    });
  });

  test("that cannot be read keeps what is open, and says why", async () => {
    const store = aStore();
    const before = store.get().source;
    const file = aFile("gone.txt", "");
    file.arrayBuffer = () => Promise.reject(new Error("it was moved"));

    await openFile(store, file);

    expect(store.get().source).toBe(before);
    expect(store.get().report).toMatchObject({
      file: "gone.txt",
      papers: 0,
      diagnostics: [
        { code: "open/unreadable", message: "The file could not be read: it was moved" },
      ],
    });
  });

  test("that is a picture called a table keeps what is open", async () => {
    const store = aStore();
    const before = store.get().source;

    await openFile(store, aFile("looms.csv", "\x89PNG\r\n\x1a\n"));

    expect(store.get().source).toBe(before);
    expect(store.get().report?.diagnostics.at(-1)?.code).toBe("read/unknown-format");
  });
});
