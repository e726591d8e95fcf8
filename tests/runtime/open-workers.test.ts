import { describe, expect, test } from "vitest";

import type { Paper } from "../../src/bibliography/paper.ts";
import { createOpener } from "../../src/runtime/open.ts";
import { createStore } from "../../src/state/store.ts";
import { aBibliography, anAuthorPage, anOpenedFile, aPaper, aState } from "../builders.ts";

import { anInput, aReadingRoom } from "./reading-room.ts";

const page = anInput("page.txt", anAuthorPage());
const otherPage = anInput("other.txt", anAuthorPage({ header: ["Cem", ""] }));

describe("while files are read", () => {
  test("the first is named at once, and progress follows", () => {
    const { store, opener, workers } = aReadingRoom();

    void opener.open([page, otherPage], "replace");
    expect(store.get().reading).toEqual({ file: "page.txt", share: 0 });

    workers[0]?.answer({ type: "progress", file: "other.txt", share: 0.5 });
    expect(store.get().reading).toEqual({ file: "other.txt", share: 0.5 });
  });

  test("what is open stays open", () => {
    const { store, opener } = aReadingRoom();

    void opener.open([page], "replace");

    expect(store.get().source.name).toBe("Looms");
  });

  test("papers that come ahead of the rest stand before them, each in its file", async () => {
    const { store, opener, workers } = aReadingRoom();
    const opening = opener.open([page, otherPage], "replace");
    const [first, second, third] = ["First", "Second", "Third"].map((title) => aPaper({ title }));
    const readingOf = (name: string, paper: Paper) => ({
      file: anOpenedFile(name, aBibliography(paper)),
    });

    workers[0]?.answer({ type: "papers", file: 1, papers: [first!] });
    workers[0]?.answer({ type: "papers", file: 1, papers: [second!] });
    const readings = [readingOf("page.txt", aPaper()), readingOf("other.txt", third!)];
    workers[0]?.answer({ type: "read", readings });
    await opening;

    const titles = store
      .get()
      .source.files.map(({ bibliography }) => bibliography.papers.map(({ title }) => title));
    expect(titles).toEqual([[aPaper().title], ["First", "Second", "Third"]]);
  });

  test("one worker is at work, which is given up in the end", async () => {
    const { store, opener, workers } = aReadingRoom();

    const opening = opener.open([page, otherPage], "replace");
    await workers[0]?.read();
    await opening;

    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    expect(store.get().reading).toBeUndefined();
  });
});

describe("cancelling", () => {
  test("ends the reading, keeps what is open and says nothing", async () => {
    const { store, opener, workers } = aReadingRoom();
    const opening = opener.open([page], "replace");

    opener.cancel();
    await opening;

    expect(workers[0]?.isTerminated).toBe(true);
    expect(store.get()).toMatchObject({ source: { name: "Looms" } });
    expect(store.get().reading).toBeUndefined();
    expect(store.get().report).toBeUndefined();
  });

  test("drops what the worker says after it", async () => {
    const { store, opener, workers } = aReadingRoom();
    const opening = opener.open([page], "replace");
    opener.cancel();

    await workers[0]?.read();
    await opening;

    expect(store.get().source.name).toBe("Looms");
    expect(store.get().reading).toBeUndefined();
  });

  test("when nothing is read changes nothing, and keeps the last report", async () => {
    const { store, opener, workers } = aReadingRoom();
    const opening = opener.open([anInput("looms.pdf", "%PDF-1.7")], "replace");
    await workers[0]?.read();
    await opening;
    const before = store.get();

    opener.cancel();

    expect(store.get()).toBe(before);
  });

  test("does not keep the next file from being opened", async () => {
    const { store, opener, workers } = aReadingRoom();
    void opener.open([page], "replace");
    opener.cancel();

    const opening = opener.open([otherPage], "replace");
    await workers[1]?.read();
    await opening;

    expect(store.get().source.name).toBe("Cem");
  });
});

describe("of two openings at once", () => {
  test("the later one counts, and the earlier worker is given up", async () => {
    const { store, opener, workers } = aReadingRoom();
    const earlier = opener.open([page], "replace");
    const later = opener.open([otherPage], "replace");

    await workers[1]?.read();
    await Promise.all([earlier, later]);

    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
    expect(store.get().source.name).toBe("Cem");
  });

  test("the earlier one says nothing more, however late it answers", async () => {
    const { store, opener, workers } = aReadingRoom();
    const earlier = opener.open([page], "replace");
    const later = opener.open([otherPage], "replace");

    await workers[0]?.read();
    await earlier;

    expect(store.get().reading).toEqual({ file: "other.txt", share: 0 });
    expect(store.get().source.name).toBe("Looms");
    opener.cancel();
    await later;
  });
});

describe("a worker that dies", () => {
  test("leaves what is open, and a report on every file", async () => {
    const { store, opener, workers } = aReadingRoom();
    const opening = opener.open([page, otherPage], "replace");

    workers[0]?.die("out of memory");
    await opening;

    const { source, reading, report } = store.get();
    expect(source.name).toBe("Looms");
    expect(reading).toBeUndefined();
    expect(report?.files).toEqual([
      { name: "page.txt", papers: 0 },
      { name: "other.txt", papers: 0 },
    ]);
    expect(report?.diagnostics[0]).toMatchObject({
      code: "open/worker-failed",
      file: "page.txt",
      message: "The file was not read: out of memory.",
    });
    expect(workers[0]?.isTerminated).toBe(true);
  });

  test("without a word could not be loaded", async () => {
    const { store, opener, workers } = aReadingRoom();
    const opening = opener.open([page], "replace");

    workers[0]?.die("");
    await opening;

    expect(store.get().report?.diagnostics[0]?.message).toBe(
      "The file was not read: the worker that reads files could not be loaded.",
    );
  });

  test("is replaced at the next opening", async () => {
    const { store, opener, workers } = aReadingRoom();
    const failing = opener.open([page], "replace");
    workers[0]?.die("out of memory");
    await failing;

    const opening = opener.open([page], "replace");
    await workers[1]?.read();
    await opening;

    expect(store.get().source.name).toBe("Ada");
  });
});

test("a reader that fails is reported with its reason", async () => {
  const { store, opener, workers } = aReadingRoom();
  const opening = opener.open([page], "replace");

  workers[0]?.answer({ type: "failed", reason: "RangeError: too deep" });
  await opening;

  expect(store.get().report?.diagnostics[0]?.message).toBe(
    "The file was not read: RangeError: too deep.",
  );
});

test("a browser that makes no workers leaves what is open, and says so", async () => {
  const store = createStore(aState(aBibliography(aPaper())));
  const opener = createOpener(store, () => {
    throw new Error("workers are forbidden here");
  });

  await opener.open([page], "replace");

  expect(store.get()).toMatchObject({ source: { name: "Looms" }, reading: undefined });
  expect(store.get().report?.diagnostics[0]?.message).toBe(
    "The file was not read: workers are forbidden here.",
  );
});
