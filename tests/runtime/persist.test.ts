import { describe, expect, test } from "vitest";

import { persistAddress } from "../../src/runtime/persist.ts";
import { selectLayoutTask } from "../../src/state/select.ts";
import { createStore } from "../../src/state/store.ts";
import { aBibliography, anOpenedFile, aPageOf, aPaper, aState } from "../builders.ts";

import { FakeWindow } from "./fake-window.ts";

/** A store of Cem's page, with a paper by Ada and Bob, kept alike with the address of a window. */
function aHouse(address = "/map/") {
  const store = createStore(aState(aPageOf("Cem", aPaper({ year: 2024 }))));
  const window = new FakeWindow({ address });
  persistAddress(store, window.asWindow());
  return { store, window };
}

const select = (key: string) => ({ type: "person-selected", key }) as const;

describe("an address that is opened", () => {
  test("is read at once, and not rewritten", () => {
    const { store, window } = aHouse("/map/?person=ada");

    expect(store.get().exploration).toMatchObject({ selected: ["ada"], tab: "person" });
    expect(window.entries).toEqual(["/map/?person=ada"]);
  });

  test("without a choice hides the owner", () => {
    expect(aHouse().store.get().exploration.hidden).toEqual(["cem"]);
  });

  test("of somebody who is not here opens a search", () => {
    expect(aHouse("/map/?person=Ada+Lovelace").store.get().searchText).toBe("Ada Lovelace");
  });

  test.each([
    ["/map/?year=1066&tab=papers", "1066", "/map/?tab=papers"],
    ["/map/?paper=On+Nothing", "On Nothing", "/map/"],
    ["/map/?around=dan&hide=", "dan", "/map/?hide="],
    ["/map/?cluster=dan", "dan", "/map/"],
    ["/map/?papers=lost&tab=papers", "", "/map/?tab=papers"],
    ["/map/?left-out=nobody", "", "/map/"],
    ["/map/?year=soon&url=papers.bib", "", "/map/?url=papers.bib"],
  ])("%s, which is not here, is searched for and taken out", (address, sought, left) => {
    const { store, window } = aHouse(address);

    expect(store.get().searchText).toBe(sought);
    expect(store.get().exploration.narrowing).toBeUndefined();
    expect(window.entries).toEqual([left]);
  });

  test("with a year that is here keeps it", () => {
    const { store, window } = aHouse("/map/?year=2024");

    expect(store.get().exploration.narrowing).toEqual({ to: "year", year: 2024 });
    expect(window.entries).toEqual(["/map/?year=2024"]);
  });
});

describe("the history", () => {
  test("gets an entry for each selection, tab and narrowing", () => {
    const { store, window } = aHouse();

    store.dispatch(select("ada"));
    store.dispatch({ type: "person-added", key: "bob" });
    store.dispatch({ type: "selection-cleared" });
    store.dispatch({ type: "tab-opened", tab: "papers" });
    store.dispatch({ type: "narrowed", narrowing: { to: "year", year: 2024 }, tab: "papers" });

    expect(window.entries).toEqual([
      "/map/",
      "/map/?person=ada",
      "/map/?person=ada&person=bob",
      "/map/",
      "/map/?tab=papers",
      "/map/?tab=papers&year=2024",
    ]);
  });

  test("gets none for hiding somebody, which changes the address in place", () => {
    const { store, window } = aHouse();

    store.dispatch({ type: "person-unhidden", key: "cem" });

    expect(window.entries).toEqual(["/map/?hide="]);
  });

  test("gets none for what is not in the address", () => {
    const { store, window } = aHouse();

    store.dispatch({ type: "theme-chosen", theme: "dark" });
    store.dispatch({ type: "layout-started", run: 1 });

    expect(window.entries).toEqual(["/map/"]);
  });
});

describe("going back", () => {
  test("shows what was selected before, and writes nothing", () => {
    const { store, window } = aHouse();
    store.dispatch(select("ada"));
    store.dispatch(select("bob"));

    window.history.back();
    expect(store.get().exploration.selected).toEqual(["ada"]);
    window.history.back();
    expect(store.get().exploration).toMatchObject({ selected: [], tab: "people" });

    expect(window.entries).toEqual(["/map/"]);
  });

  test("leaves what was set since as it is, and says so in the address", () => {
    const { store, window } = aHouse();
    store.dispatch(select("ada"));
    store.dispatch({ type: "threshold-moved", threshold: "minPapers", value: 2 });
    store.dispatch({ type: "person-unhidden", key: "cem" });
    store.dispatch({ type: "look-chosen", look: { colourBy: "component", sizeBy: "papers" } });

    window.history.back();

    const { selected, filters, hidden, look } = store.get().exploration;
    expect(selected).toEqual([]);
    expect(filters.minPapers).toBe(2);
    expect(hidden).toEqual([]);
    expect(look.colourBy).toBe("component");
    expect(window.entries).toEqual(["/map/?hide=&min-papers=2&colour=component"]);
  });

  test("does not lay the map out anew", () => {
    const { store, window } = aHouse();
    const task = selectLayoutTask(store.get());
    store.dispatch(select("ada"));

    window.history.back();

    expect(selectLayoutTask(store.get())).toBe(task);
  });

  test("and choosing again makes a new entry", () => {
    const { store, window } = aHouse();
    store.dispatch(select("ada"));
    window.history.back();

    store.dispatch(select("bob"));

    expect(window.entries).toEqual(["/map/", "/map/?person=bob"]);
  });
});

describe("opening files", () => {
  const files = [anOpenedFile("b.bib", aBibliography(aPaper({ authors: ["Dan"] })))];
  const open = (mode: "add" | "replace") =>
    ({ type: "files-opened", files, mode, report: undefined }) as const;

  test("instead of what is open takes its people out of the address, without a new entry", () => {
    const { store, window } = aHouse("/map/?person=ada");

    store.dispatch(open("replace"));

    expect(window.entries).toEqual(["/map/"]);
  });

  test("beside what is open leaves the address alone", () => {
    const { store, window } = aHouse("/map/?person=ada");

    store.dispatch(open("add"));

    expect(window.entries).toEqual(["/map/?person=ada"]);
  });

  test("that a link was made on shows what it says, and so does its address", () => {
    const { store, window } = aHouse("/map/?person=dan&years=2001-2024");
    // Something or other happens before the reader opens them.
    store.dispatch({ type: "theme-chosen", theme: "dark" });

    store.dispatch(open("replace"));

    expect(store.get().exploration).toMatchObject({
      selected: ["dan"],
      tab: "person",
      filters: { years: { from: 2001, to: 2024 } },
    });
    expect(store.get().searchText).toBe("");
    expect(window.entries).toEqual(["/map/?person=dan&years=2001-2024"]);
  });

  test("after others shows what the link says once its people are here", () => {
    const { store, window } = aHouse("/map/?person=eve");
    store.dispatch(open("replace"));
    expect(store.get().searchText).toBe("eve");

    store.dispatch({
      ...open("add"),
      files: [anOpenedFile("e.bib", aBibliography(aPaper({ authors: ["Eve", "Dan"] })))],
    });

    expect(window.entries).toEqual(["/map/?person=eve"]);
  });

  test("after something else was chosen shows nothing of a link to somebody who was not here", () => {
    const { store, window } = aHouse("/map/?person=dan");
    store.dispatch(select("ada"));

    store.dispatch(open("replace"));

    expect(window.entries.at(-1)).toBe("/map/");
  });

  test("and closing one makes no new entry", () => {
    const { store, window } = aHouse("/map/?person=ada");
    store.dispatch(open("add"));

    store.dispatch({ type: "file-closed", name: "Looms" });

    // Nobody of the name is here; who was hidden is so again if their file is opened again.
    expect(window.entries).toEqual(["/map/"]);
    expect(store.get().exploration.hidden).toEqual(["cem"]);
  });
});

test("files that the address names stay named in it", () => {
  const { store, window } = aHouse("/map/?url=papers.bib");

  store.dispatch(select("ada"));

  expect(window.location.search).toBe("?person=ada&url=papers.bib");
});
