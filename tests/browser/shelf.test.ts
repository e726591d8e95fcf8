import { beforeEach, expect, test, vi } from "vitest";

import type { Input } from "../../src/runtime/read-file.ts";
import { shelf } from "../../src/runtime/shelf.ts";

const anInput = (name: string, text: string): Input => ({
  name,
  content: new Blob([text]),
  capturedIn: 2026,
});
const looms = anInput("looms.bib", "On Looms");
const cards = anInput("cards.bib", "On Cards");

async function keptTexts(): Promise<readonly (readonly [string, string])[]> {
  const kept = await shelf.load();
  return Promise.all(kept.map(async ({ name, content }) => [name, await content.text()] as const));
}

/** As another tab does that has a newer version of the page, or who clears what sites have stored. */
function deleted(): Promise<"done" | "blocked"> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase("coterie");
    deleting.addEventListener("success", () => resolve("done"));
    deleting.addEventListener("blocked", () => resolve("blocked"));
    deleting.addEventListener("error", () => reject(deleting.error!));
  });
}

beforeEach(async () => {
  await deleted();
});

test("files come back in the order in which they were opened, each with its text", async () => {
  expect(await shelf.keep([looms, cards])).toBe(true);

  expect(await keptTexts()).toEqual([
    ["looms.bib", "On Looms"],
    ["cards.bib", "On Cards"],
  ]);
});

test("what is kept takes the place of all that was", async () => {
  await shelf.keep([looms, cards]);

  await shelf.keep([cards]);

  expect(await keptTexts()).toEqual([["cards.bib", "On Cards"]]);
});

/** What the browser keeps for a tab alone is gone in the next. */
function inNewTab(): void {
  sessionStorage.clear();
}

test("each tab brings back its own files, and a new one those that were kept last", async () => {
  await shelf.keep([looms]);
  const first = { ...sessionStorage };
  inNewTab();
  expect(await keptTexts()).toEqual([["looms.bib", "On Looms"]]);
  await shelf.keep([cards]);

  expect(await keptTexts()).toEqual([["cards.bib", "On Cards"]]);
  Object.assign(sessionStorage, first);
  expect(await keptTexts()).toEqual([["looms.bib", "On Looms"]]);
  inNewTab();
  expect(await keptTexts()).toEqual([["cards.bib", "On Cards"]]);
});

test("files are kept of three tabs, and of none once somebody forgets them", async () => {
  for (const name of ["a.bib", "b.bib", "c.bib", "d.bib", "e.bib"]) {
    inNewTab();
    await shelf.keep([anInput(name, name)]);
  }
  await shelf.load();
  expect(await setsKept()).toBe(3);

  await shelf.keep([]);

  expect(await setsKept()).toBe(1);
  expect(await shelf.load()).toEqual([]);
  inNewTab();
  expect(await shelf.load()).toEqual([]);
});

/** Of how many tabs there are files. */
function setsKept(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("coterie");
    opening.addEventListener("error", () => reject(opening.error!));
    opening.addEventListener("success", () => {
      const database = opening.result;
      const counting = database.transaction("files").objectStore("files").count();
      counting.addEventListener("error", () => reject(counting.error!));
      counting.addEventListener("success", () => {
        database.close();
        resolve(counting.result);
      });
    });
  });
}

test("nobody who clears what sites have stored waits for an open page, which keeps what comes next", async () => {
  await shelf.keep([looms]);

  expect(await deleted()).toBe("done");
  expect(await keptTexts()).toEqual([]);
  expect(await shelf.keep([cards])).toBe(true);
  expect(await keptTexts()).toEqual([["cards.bib", "On Cards"]]);
});

test("what the first version of the page kept comes back", async () => {
  const first = indexedDB.open("coterie", 1);
  first.addEventListener("upgradeneeded", () => {
    const files = first.result.createObjectStore("files");
    [looms, cards].forEach((input, index) => files.put(input, index));
  });
  await new Promise((resolve) => {
    first.addEventListener("success", resolve);
  });
  first.result.close();

  expect(await keptTexts()).toEqual([
    ["looms.bib", "On Looms"],
    ["cards.bib", "On Cards"],
  ]);
});

test("where a newer version of the page has changed the shelf, nothing is kept, and the page goes on", async () => {
  await shelf.keep([looms]);
  const newer = indexedDB.open("coterie", 3);
  await new Promise((resolve) => {
    newer.addEventListener("success", resolve);
  });

  expect(await shelf.keep([cards])).toBe(false);
  expect(await shelf.load()).toEqual([]);

  newer.result.close();
  await deleted();
  expect(await shelf.keep([cards])).toBe(true);
});

test("what cannot be kept is said, and the next is kept again", async () => {
  const odd = { ...looms, name: () => "a name that nobody can write down" };
  expect(await shelf.keep([odd as unknown as Input])).toBe(false);

  expect(await shelf.keep([cards])).toBe(true);
  expect(await keptTexts()).toEqual([["cards.bib", "On Cards"]]);
});

test("a file that is changed on disk after it was kept is kept as it was, also with what is decided then", async () => {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle("looms.bib", { create: true });
  const write = async (text: string) => {
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
  };
  await write("On Looms");
  const picked: Input = { ...looms, content: await handle.getFile() };
  expect(await shelf.keep([picked])).toBe(true);

  await write("On Looms, and more");
  expect(await shelf.keep([picked, cards])).toBe(true);

  expect(await keptTexts()).toEqual([
    ["looms.bib", "On Looms"],
    ["cards.bib", "On Cards"],
  ]);
});

test("where the browser keeps no Blobs, as WebKit in a private window, files come back all the same", async () => {
  const { put } = IDBObjectStore.prototype;
  const refusing = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function refuse(
    this: IDBObjectStore,
    inputs: readonly { content: unknown }[],
    key,
  ) {
    const isRefused = inputs.some(({ content }) => content instanceof Blob);
    // What is there already cannot be added: a request that fails, as there.
    return isRefused ? (put.call(this, [], key), this.add([], key)) : put.call(this, inputs, key);
  });

  expect(await shelf.keep([looms])).toBe(true);
  expect(await shelf.keep([looms, cards])).toBe(true);

  expect(await setsKept()).toBe(1);
  expect(await keptTexts()).toEqual([
    ["looms.bib", "On Looms"],
    ["cards.bib", "On Cards"],
  ]);
  expect(refusing).toHaveBeenCalled();
  refusing.mockRestore();
});
