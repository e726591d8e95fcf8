import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { looms } from "./looms.ts";
import { actionsOf, focusedName, mount, seriousProblems, shiftOf } from "./stage.ts";
import "../../src/view/papers/papers-table.ts";

const view = selectView(looms);

function titlesShown(): readonly (string | null)[] {
  return page
    .getByRole("rowheader")
    .elements()
    .map(({ textContent }) => textContent.trim());
}

/** Of each match in an element, a box per line. */
function boxesOf(element: Element, pattern: RegExp): readonly (readonly DOMRect[])[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[][] = [];
  while (texts.nextNode()) {
    for (const { 0: match, index } of texts.currentNode.textContent!.matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + match.length);
      boxes.push([...range.getClientRects()]);
    }
  }
  return boxes;
}

test("the title of the column of years ends where the years end", async () => {
  await mount("papers-table", { view, papers: [0, 1, 2, 3] });
  const heading = page.getByRole("columnheader", { name: "Year" }).element() as HTMLElement;
  heading.style.width = "120px";

  const button = heading.querySelector("button")!.getBoundingClientRect();

  expect(heading.getBoundingClientRect().right - button.right).toBeLessThan(1);
});

test("papers stand newest first; those of one year keep the order of the source", async () => {
  const table = await mount("papers-table", { view, papers: [0, 1, 2, 3] });

  expect(titlesShown()).toEqual(["On n Cards", "On Silk", "On Numbers", "On Looms"]);
  expect(await seriousProblems(table)).toEqual([]);
});

test("that years are inferred is said in sight, where any of the papers has such a year", async () => {
  const table = await mount("papers-table", { view, papers: [0, 1, 2, 3] });
  const status = page.getByRole("status");

  await expect.element(status).toHaveTextContent("4 papers · ?: year inferred, not printed");
  expect(page.getByRole("cell", { name: "2023?" }).elements()).toHaveLength(1);
  expect(table.shadowRoot?.querySelectorAll("td[title]")).toHaveLength(0);

  await userEvent.fill(page.getByRole("searchbox"), "looms");
  await expect.element(status).toHaveTextContent(/^1 paper$/u);
});

test("a heading sorts by titles, rising at first", async () => {
  await mount("papers-table", { view, papers: [0, 1, 2, 3] });

  await userEvent.click(page.getByRole("button", { name: "Title" }));

  expect(titlesShown()).toEqual(["On Looms", "On n Cards", "On Numbers", "On Silk"]);
});

test.each([
  { text: "silk", titles: ["On Silk"] },
  { text: "cem", titles: ["On Numbers"] },
  { text: "2023", titles: ["On n Cards", "On Silk"] },
])("the filter finds titles, people and years: $text", async ({ text, titles }) => {
  await mount("papers-table", { view, papers: [0, 1, 2, 3] });

  await userEvent.fill(page.getByRole("searchbox", { name: "Filter papers" }), text);

  expect(titlesShown()).toEqual(titles);
});

test("a filter that no paper holds says so, and where else to look", async () => {
  await mount("papers-table", { view, papers: [0, 1, 2, 3] });

  await userEvent.fill(page.getByRole("searchbox", { name: "Filter papers" }), "velvet");

  await expect
    .element(page.getByRole("status"))
    .toHaveTextContent("No paper has “velvet” in its title, people or year: try the search.");
});

test("a narrowing leaves its papers only", async () => {
  await mount("papers-table", { view, papers: [2] });

  expect(titlesShown()).toEqual(["On Numbers"]);
});

test("an author's name leads to the person", async () => {
  const table = await mount("papers-table", { view, papers: [2] });
  const actions = actionsOf(table);

  await userEvent.click(page.getByRole("button", { name: "Cem" }));

  expect(actions).toEqual([{ type: "person-selected", key: "cem" }]);
});

const crowded = selectView(
  aState(
    aBibliography(
      aPaper({
        title: "Predictors of Successful First-Pass Thrombectomy with a Balloon Guide Catheter",
        authors: Array.from(
          { length: 40 },
          (_, i) => `Johanna Maria Ospel${"abcdefghij"[i % 10]!.repeat(1 + i / 10)}`,
        ),
        listComplete: false,
      }),
    ),
  ),
);

test("titles have the most room, and are not broken within words, however many authors there are", async () => {
  const table = await mount("papers-table", { view: crowded, papers: [0] });
  table.style.cssText = "width: 340px";

  const [title, authors] = ["rowheader", "cell"].map((role) =>
    page
      .getByRole(role as "cell")
      .first()
      .element(),
  );
  expect(title!.clientWidth).toBeGreaterThan(authors!.clientWidth);
  expect(boxesOf(title!, /[a-z]+/giu).filter(({ length }) => length > 1)).toEqual([]);
});

test("no line of authors begins with a comma, however wide the table is", async () => {
  const table = await mount("papers-table", { view: crowded, papers: [0] });
  await userEvent.click(page.getByRole("button", { name: / more$/ }));
  const cell = page.getByRole("cell").first().element();

  for (let width = 270; width < 360; width++) {
    table.style.cssText = `width: ${width}px`;
    const { left, right } = cell.getBoundingClientRect();
    const commas = boxesOf(cell, /,/gu);
    expect(commas).toHaveLength(40);
    expect(commas.filter(([box]) => box!.left < left + 20)).toEqual([]);
    expect(commas.filter(([box]) => box!.right > right)).toEqual([]);
  }
  expect(cell.textContent.trim()).toMatch(/^Johanna Maria Ospela, .*, et\u00a0al\.$/u);
});

test("titles stay when a table without room is scrolled sideways", async () => {
  const table = await mount("papers-table", { view, papers: [0] });
  Object.assign(table.style, { width: "140px", overflowX: "auto" });

  expect(shiftOf(page.getByRole("rowheader").element(), table)).toBe(0);
});

test("the filter finds people in either spelling of their umlauts", async () => {
  const list = aState(
    aBibliography(
      aPaper({ title: "On Looms", authors: ["Ada Müller"] }),
      aPaper({ title: "On Cards", authors: ["Bob Meyer"] }),
    ),
  );
  await mount("papers-table", { view: selectView(list), papers: [0, 1] });
  const filter = page.getByRole("searchbox", { name: "Filter papers" });

  for (const wanted of ["mueller", "muller"]) {
    await userEvent.fill(filter, wanted);
    await expect.poll(titlesShown).toEqual(["On Looms"]);
  }
});

test("a long table is drawn by the hundred, and from its beginning once it is filtered", async () => {
  const many = Array.from({ length: 350 }, (_, i) =>
    aPaper({ title: `Loom ${i + 1}`, year: 2020 }),
  );
  const long = selectView(aState(aBibliography(...many)));
  await mount("papers-table", { view: long, papers: [...many.keys()] });
  expect(titlesShown()).toHaveLength(100);

  await userEvent.click(page.getByRole("button", { name: "Show 100 more of 250" }));
  await userEvent.click(page.getByRole("button", { name: "Show 100 more of 150" }));
  await userEvent.click(page.getByRole("button", { name: "Show 50 more" }));
  expect(titlesShown()).toHaveLength(350);
  expect(page.getByRole("button", { name: /^Show/u }).elements()).toEqual([]);

  await userEvent.fill(page.getByRole("searchbox", { name: "Filter papers" }), "loom");
  expect(titlesShown()).toHaveLength(100);
});

test("of a paper by hundreds ten authors are named, and all when asked", async () => {
  const authors = Array.from({ length: 300 }, (_, i) => `P${String(i).padStart(3, "0")} Crowd`);
  const crowded = selectView(aState(aBibliography(aPaper({ authors }))));
  await mount("papers-table", { view: crowded, papers: [0] });

  await userEvent.click(page.getByRole("button", { name: "… and 290 more" }));

  await expect.element(page.getByRole("button", { name: "P299 Crowd" })).toBeVisible();
  expect(focusedName()).toMatch(/^P010 Crowd/);
});
