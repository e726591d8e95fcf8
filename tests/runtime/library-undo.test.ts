import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { EXAMPLE_PAGE } from "../../src/state/opened/examples.ts";

import { aLibrary } from "./a-library.ts";
import { anInput } from "./reading-room.ts";

const table = anInput("papers.csv", "Who;Title;Authors\nAda, Bob, Dan;On Looms;Cem\n");
const choices = { authors: "who", title: "title", year: "" };

const renaming = {
  type: "identity-decided",
  decision: { kind: "renamed", person: { name: "Dan" }, name: "Daniel" },
} as const;
const gears = anInput("b.csv", "Title,Authors\nOn Gears,Dan\n");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("what Undo brings back", () => {
  const cards = anInput("b.csv", "Title,Authors\nOn Cards,Cem\n");

  test("is kept again as it was, with the decisions on it, also in the place of its namesake", async () => {
    const { library, store, readLast, kept, titlesAndNames } = aLibrary();
    await readLast(library.open([gears], "replace"));
    store.dispatch(renaming);
    await vi.runAllTimersAsync();
    await readLast(library.open([cards], "replace"));
    await expect.poll(kept).toEqual([cards]);

    store.dispatch({ type: "undone" });

    expect(titlesAndNames()).toEqual([["On Gears", "Dan"]]);
    await expect.poll(() => kept().map(({ name }) => name)).toEqual(["b.csv", "session"]);
    expect(kept()[0]).toBe(gears);

    store.dispatch({ type: "redone" });
    await expect.poll(kept).toEqual([cards]);
  });

  test("is what is read again by its name", async () => {
    const { library, store, readLast, titlesAndNames } = aLibrary();
    await readLast(library.open([table], "replace"));
    await readLast(library.open([{ ...cards, name: "papers.csv" }], "replace"));
    store.dispatch({ type: "undone" });

    await readLast(library.readAgain("papers.csv", choices));

    expect(titlesAndNames()).toEqual([["On Looms", "Ada", "Bob", "Dan"]]);
  });

  test("is forgotten where it is the example as it comes", async () => {
    const { library, store, readLast, kept } = aLibrary();
    await readLast(
      library.open([anInput(EXAMPLE_PAGE, "Title,Authors\nOn Gears,Dan\n")], "replace"),
    );
    await readLast(library.open([cards], "replace"));
    await expect.poll(kept).toEqual([cards]);

    store.dispatch({ type: "undone" });

    await expect.poll(kept).toEqual([]);
  });
});
