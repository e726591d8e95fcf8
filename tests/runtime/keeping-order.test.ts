/** What is put on the shelf, when, and what the page says of it. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { recordKey } from "../../src/bibliography/combining/record-key.ts";
// What is fetched with a first decision is here: on a busy machine that takes longer than a test waits.
import { wholeSession } from "../../src/runtime/kept-session.ts";
import { keepLibrary } from "../../src/runtime/library.ts";
import type { Input } from "../../src/runtime/read-file.ts";
import { EXAMPLE_PAGE } from "../../src/state/opened/examples.ts";
import { readSession } from "../../src/state/session/session.ts";

import { aLibrary } from "./a-library.ts";
import { anInput, aReadingRoom } from "./reading-room.ts";

const gears = anInput("b.csv", "Title,Authors\nOn Gears,Dan\n");
const pinned = (x: number) => ({ type: "person-pinned", key: "dan", x, y: 4 }) as const;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A library whose shelf keeps when a test says so; the names of each time, and how to let the next be done. */
async function onSlowShelf() {
  const room = aReadingRoom();
  const asked: (readonly string[])[] = [];
  const waiting: ((isKept: boolean) => void)[] = [];
  const keep = (inputs: readonly Input[]) => {
    asked.push(inputs.map(({ name }) => name));
    return new Promise<boolean>((resolve) => {
      waiting.push(resolve);
    });
  };
  const library = keepLibrary(room.store, room.opener, { load: () => Promise.resolve([]), keep });
  const opening = library.open([gears], "replace");
  await room.workers[0]?.read();
  // The page moves before what was read is open.
  await vi.advanceTimersByTimeAsync(0);
  await opening;
  await expect.poll(() => asked).toEqual([["b.csv"]]);
  return { ...room, asked, done: (isKept = true) => waiting.shift()?.(isKept) };
}

test("what is decided while the shelf is busy is kept once, after that", async () => {
  const { store, asked, done } = await onSlowShelf();

  store.dispatch(pinned(1));
  store.dispatch(pinned(2));
  store.dispatch(pinned(3));
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toHaveLength(1);

  done();
  await expect.poll(() => asked).toEqual([["b.csv"], ["b.csv", "session"]]);
  done();
  await expect.poll(() => store.get().areFilesKept).toBe(true);
  expect(asked).toHaveLength(2);
});

test("where the shelf takes nothing, the page does not say that files are kept", async () => {
  const { store, done } = await onSlowShelf();
  done();
  await expect.poll(() => store.get().areFilesKept).toBe(true);

  store.dispatch(pinned(1));
  await vi.waitFor(() => {
    done(false);
    expect(store.get().areFilesKept).toBe(false);
  });
});

test("what is only looked at is not put on the shelf again", async () => {
  const { store, asked, done } = await onSlowShelf();
  done();
  await expect.poll(() => store.get().areFilesKept).toBe(true);

  store.dispatch({ type: "person-selected", key: "dan" });
  store.dispatch({ type: "tab-opened", tab: "papers" });
  await vi.advanceTimersByTimeAsync(100);

  expect(asked).toEqual([["b.csv"]]);
});

test("the example as it comes is not said to be kept", async () => {
  const { library, store, readLast, kept } = aLibrary();
  await readLast(library.open([gears], "replace"));
  await expect.poll(() => store.get().areFilesKept).toBe(true);

  await readLast(library.open([anInput(EXAMPLE_PAGE, "Title,Authors\nOn Gears,Dan\n")], "replace"));

  await expect.poll(() => store.get().areFilesKept).toBe(false);
  expect(kept()).toEqual([]);
});

test("that a record was kept apart is kept with the files", async () => {
  const { library, store, readLast, kept } = aLibrary();
  await readLast(
    library.open([anInput("b.csv", "Title,Authors\nOn Gears,Dan\nOn Gears,Dan\n")], "replace"),
  );
  await expect.poll(() => kept().map(({ name }) => name)).toEqual(["b.csv"]);
  const [, record] = store.get().source.bibliography.papers[0]!.records;

  store.dispatch({ type: "record-kept-apart", record: recordKey(record!) });

  await expect.poll(() => kept().map(({ name }) => name)).toEqual(["b.csv", "session"]);
});

/** The files that a kept session has with it. */
async function filesIn(kept: Input | undefined): Promise<readonly string[] | undefined> {
  const { session } = readSession({ file: "session", text: (await kept?.content.text()) ?? "" });
  return session?.files.map(({ name }) => name);
}

test("files of a session, which have no text of their own, are kept with it", async () => {
  const before = aLibrary();
  await before.readLast(before.library.open([gears], "replace"));
  const session = { ...wholeSession(before.store.get()), name: "looms.json" };

  const { library, readLast, kept } = aLibrary();
  await readLast(library.open([session], "replace"));

  await expect.poll(() => kept().map(({ name }) => name)).toEqual(["session"]);
  expect(await filesIn(kept()[0])).toEqual(["b.csv"]);
});

test("a file beside one that came with the page is kept with that, though nothing was decided", async () => {
  const { library, readLast, kept } = aLibrary();

  await readLast(library.open([gears], "add"));

  await expect.poll(() => kept().map(({ name }) => name)).toEqual(["session"]);
  expect(await filesIn(kept()[0])).toEqual(["Looms", "b.csv"]);
});
