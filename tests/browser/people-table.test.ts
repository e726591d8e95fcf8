import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { BOB, looms } from "./looms.ts";
import { actionsOf, mount, seriousProblems } from "./stage.ts";
import "../../src/view/people/people-table.ts";

const view = selectView(looms);
const everybody = new Uint8Array(5).fill(1);

function namesShown(): readonly (string | null)[] {
  return page
    .getByRole("rowheader")
    .elements()
    .map(({ textContent }) => textContent.trim());
}

test("people stand by papers, then by name", async () => {
  const table = await mount("people-table", { view, among: everybody });

  expect(namesShown()).toEqual(["Ada", "Bob", "Cem", "Dee", "Eve"]);
  expect(await seriousProblems(table)).toEqual([]);
});

test("papers are lower bounds for those whom a cut list does not name, co-authors and strength for the others", async () => {
  await mount("people-table", { view, among: everybody });

  const cells = (row: number) =>
    page
      .getByRole("row")
      .nth(row)
      .getByRole("cell")
      .elements()
      .map(({ textContent }) => textContent.trim());
  expect(cells(1)).toEqual(["3", "≥ 2", "≥ 3"]);
  expect(cells(2)).toEqual(["≥ 2", "1", "2"]);
});

test("a number with a mark says why it is not certain, and stops no tab", async () => {
  const table = await mount("people-table", { view, among: everybody });
  const [papers, coauthors, strength] = page.getByRole("row").nth(1).getByRole("cell").all();
  const inPapers = "1 of the 4 author lists is cut, and it may hide this person.";
  const inTies = /^The author list of at least one of this person's papers is cut, so co-authors/u;

  await expect.element(papers!).not.toHaveAttribute("title");
  for (const cell of [coauthors!, strength!])
    await expect.element(cell).toHaveAccessibleDescription(inTies);
  // Bob is on no list that is cut.
  const [papersOfBob, ofBob] = page.getByRole("row").nth(2).getByRole("cell").all();
  await expect.element(papersOfBob!).toHaveAttribute("title", inPapers);
  await expect.element(papersOfBob!).toHaveAccessibleDescription(inPapers);
  await expect.element(ofBob!).not.toHaveAttribute("title");
  expect(table.renderRoot.querySelectorAll("td[tabindex]")).toHaveLength(0);
  expect(await seriousProblems(table)).toEqual([]);
});

test("a heading sorts by its column and turns round when clicked again", async () => {
  await mount("people-table", { view, among: everybody });
  const name = page.getByRole("columnheader", { name: "Name" });

  await userEvent.click(name.getByRole("button"));
  await expect.element(name).toHaveAttribute("aria-sort", "ascending");
  await userEvent.click(name.getByRole("button"));

  await expect.element(name).toHaveAttribute("aria-sort", "descending");
  expect(namesShown()).toEqual(["Eve", "Dee", "Cem", "Bob", "Ada"]);
});

test("the title of a column of numbers ends where the numbers end, sorted by it or not", async () => {
  await mount("people-table", { view, among: everybody });

  const gaps = ["Papers", "Co-authors", "Strength"].map((name) => {
    const heading = page.getByRole("columnheader", { name }).element();
    const title = document.createRange();
    title.selectNodeContents(heading.querySelector("button")!);
    title.setEndBefore(heading.querySelector(".arrow")!);
    return heading.getBoundingClientRect().right - title.getBoundingClientRect().right;
  });
  expect(Math.max(...gaps)).toBeLessThan(1);
});

test("a narrowing leaves its people only", async () => {
  await mount("people-table", { view, among: Uint8Array.of(0, 1, 1, 0, 0) });

  expect(namesShown()).toEqual(["Bob", "Cem"]);
});

test("one author list that is cut is counted in the singular", async () => {
  const cut = { authors: ["Ada", "Bob"], listComplete: false };
  const list = aState(aBibliography(aPaper(cut), aPaper({ title: "On Cards" })));
  await mount("people-table", { view: selectView(list), among: Uint8Array.of(1, 1) });

  await expect.element(page.getByText("because 1 author list is cut.")).toBeVisible();
});

test("the filter finds names in either spelling of their umlauts", async () => {
  const list = aState(aBibliography(aPaper({ authors: ["Ada Müller", "Bob Meyer"] })));
  await mount("people-table", { view: selectView(list), among: Uint8Array.of(1, 1) });
  const filter = page.getByRole("searchbox", { name: "Filter people" });

  for (const wanted of ["mueller", "muller", "Müller"]) {
    await userEvent.fill(filter, wanted);
    await expect.poll(namesShown).toEqual(["Ada Müller"]);
  }
});

test("a filter that nobody's name holds says so, and where else to look", async () => {
  await mount("people-table", { view, among: everybody });

  await userEvent.fill(page.getByRole("searchbox", { name: "Filter people" }), "bischel");

  await expect
    .element(page.getByRole("status"))
    .toHaveTextContent("Nobody is called “bischel”: try the search.");
});

test("a click on a name selects the person, a shift-click adds them", async () => {
  const table = await mount("people-table", { view, among: everybody, selected: [BOB] });
  const actions = actionsOf(table);

  await userEvent.click(page.getByRole("button", { name: "Ada" }));
  await userEvent.click(page.getByRole("button", { name: "Cem" }), { modifiers: ["Shift"] });

  expect(actions).toEqual([
    { type: "person-selected", key: "ada" },
    { type: "person-added", key: "cem" },
  ]);
});

/** A table of 300 people from one file, in a page that is not scrolled. */
async function mountLong(isBusy: boolean) {
  document.body.replaceChildren();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const papers = Array.from({ length: 300 }, (_, i) =>
    aPaper({ title: `On ${i}`, authors: [`Author ${i}`] }),
  );
  return mount("people-table", {
    view: selectView(aState(aBibliography(...papers))),
    among: new Uint8Array(300).fill(1),
    sourceName: "many.bib",
    isBusy,
  });
}

test("of a long list what a window shows stands at once, and the rest of the page soon after", async () => {
  const table = await mountLong(false);

  expect(namesShown()).toHaveLength(40);
  await expect.poll(() => namesShown().length).toBe(100);
  await page.getByRole("button", { name: "Show 100 more of 200" }).click();
  await table.updateComplete;
  expect(namesShown()).toHaveLength(200);
});

test("while a map is laid out the rest of a page waits until that is done", async () => {
  const table = await mountLong(true);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(namesShown()).toHaveLength(40);

  table.isBusy = false;

  await expect.poll(() => namesShown().length).toBe(100);
});

test("whoever scrolls the panel while a map is laid out has the rest of the page at once", async () => {
  const table = await mountLong(true);
  const app = document.createElement("div");
  const panel = document.createElement("div");
  panel.style.cssText = "height: 200px; overflow: auto";
  const again = document.createElement("people-table");
  Object.assign(again, { view: table.view, among: table.among, sourceName: "again", isBusy: true });
  document.body.replaceChildren(app);
  onTestFinished(() => app.remove());
  app.attachShadow({ mode: "open" }).append(panel);
  panel.append(again);
  await again.updateComplete;
  const rows = () => again.shadowRoot!.querySelectorAll("tbody tr").length;
  expect(rows()).toBe(40);

  panel.scrollTop = 500;

  await expect.poll(rows).toBe(100);
});

test("of a list of one page all rows stand at once", async () => {
  const papers = Array.from({ length: 73 }, (_, i) =>
    aPaper({ title: `On ${i}`, authors: [`Author ${i}`] }),
  );

  await mount("people-table", {
    view: selectView(aState(aBibliography(...papers))),
    among: new Uint8Array(73).fill(1),
    sourceName: "page.bib",
  });

  expect(namesShown()).toHaveLength(73);
});

test("where no paper has authors, nobody is told to lift filters", async () => {
  const empty = selectView(aState(aBibliography(aPaper({ authors: [], listComplete: false }))));
  await mount("people-table", { view: empty, among: new Uint8Array() });

  await expect
    .element(page.getByText("Nobody to show: no paper has an author who could be read."))
    .toBeVisible();
});

test("a table of nobody says how to get people back", async () => {
  await mount("people-table", { view, among: new Uint8Array(5) });

  await expect.element(page.getByText(/^Nobody is shown: Undo/u)).toBeVisible();
});
