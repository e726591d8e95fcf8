import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { createWishes } from "../../src/runtime/wishes.ts";

import { aLibrary } from "./a-library.ts";

const GEARS = "Title,Authors\nOn Gears,Dan\n";
const JOURNAL = "Title,Authors\nOn Journals,Eva\n";
const gears = new File([GEARS], "b.csv");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a file that was chosen after an example stays, when the example comes late", async () => {
  const { wishes, host, readLast, titlesAndNames } = wishesOfAReader();
  const example = wishes.open({ example: "journal" }, "replace");
  await host.isAsked();

  await readLast(wishes.open({ files: [gears] }, "replace"));
  host.answer(new Response(JOURNAL));
  await example;

  expect(titlesAndNames()).toEqual([["On Gears", "Dan"]]);
});

test("an example that cannot be had is not spoken of once something else was chosen", async () => {
  const { wishes, store, host, readLast } = wishesOfAReader();
  const example = wishes.open({ example: "journal" }, "replace");
  await host.isAsked();

  await readLast(wishes.open({ files: [gears] }, "replace"));
  host.answer(new Response("", { status: 404 }));
  await example;

  expect(store.get().report?.files).toMatchObject([{ name: "b.csv", papers: 1 }]);
});

test("an example is being read while it is fetched, and is open then", async () => {
  const { wishes, store, workers, host, readLast, titlesAndNames } = wishesOfAReader();
  const example = wishes.open({ example: "journal" }, "replace");

  expect(store.get().reading).toEqual({ file: "the example", share: 0 });
  await host.isAsked();
  host.answer(new Response(JOURNAL));
  await expect.poll(() => workers.length).toBe(1);
  await readLast(example);

  expect(titlesAndNames()).toEqual([["On Journals", "Eva"]]);
  expect(store.get().reading).toBeUndefined();
});

test("an example can be cancelled while it is fetched", async () => {
  const { wishes, store, workers, host } = wishesOfAReader();
  const example = wishes.open({ example: "journal" }, "replace");
  await host.isAsked();

  wishes.cancel();
  host.answer(new Response(JOURNAL));
  await example;

  expect(store.get().reading).toBeUndefined();
  expect(workers).toEqual([]);
});

test("a file that is being read gives way to an example that is chosen then", async () => {
  const { wishes, store, workers, host } = wishesOfAReader();
  void wishes.open({ files: [gears] }, "replace");

  void wishes.open({ example: "journal" }, "replace");
  await host.isAsked();

  expect(workers[0]?.isTerminated).toBe(true);
  expect(store.get().reading).toEqual({ file: "the example", share: 0 });
});

test("an example that its host does not have is reported, and what was open stays", async () => {
  const { wishes, store, host } = wishesOfAReader();
  const before = store.get().source;
  const example = wishes.open({ example: "journal" }, "replace");
  await host.isAsked();

  host.answer(new Response("<h1>Not found</h1>", { status: 404 }));
  await example;

  expect(store.get().report?.diagnostics).toMatchObject([
    { code: "open/not-fetched", file: "The example", message: / answers 404\.$/u },
  ]);
  expect(store.get().source).toBe(before);
  expect(store.get().reading).toBeUndefined();
});

test("what is pasted does not take the name of what was pasted before", async () => {
  const { wishes, store, readLast } = wishesOfAReader();
  await readLast(wishes.open({ text: GEARS }, "replace"));
  await readLast(wishes.open({ text: JOURNAL }, "add"));

  expect(store.get().source.files.map(({ name }) => name)).toEqual([
    "pasted text",
    "pasted text 2",
  ]);
});

/** Wishes in a reading room, and a host that answers when a test says so. */
function wishesOfAReader() {
  const room = aLibrary();
  let answer: (response: Response) => void = () => {};
  const answered = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  const fetch = vi.fn<() => Promise<Response>>(() => answered);
  vi.stubGlobal("fetch", fetch);
  const host = {
    isAsked: () => expect.poll(() => fetch.mock.calls.length).toBe(1),
    answer,
  };
  return { ...room, wishes: createWishes(room.store, room.library, room.opener), host };
}
