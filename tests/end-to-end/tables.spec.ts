import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page, test } from "@playwright/test";

import { choosePerson, comeToRest, list, openApp, personIn, rowsOf, tab, table } from "./app.ts";

/** Opened once: no test here leaves anything behind that its first steps do not undo. */
let page: Page;
let people: Locator;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  people = table(page, "People");
});

test.beforeEach(async () => {
  await openApp(page);
});

test.afterAll(async () => {
  await page.close();
});

test("the table of people begins with those who have most papers, then by name", async () => {
  const cells = rowsOf(people).getByRole("rowheader").getByRole("button");

  await expect(rowsOf(people)).toHaveCount(73);
  expect((await cells.allTextContents()).slice(0, 5)).toEqual([
    "Bernd Bischl",
    "Emanuel Sommer",
    "Chris Kolb",
    "Tobias Weber",
    "Felix Ott",
  ]);
});

for (const [name, papers] of [
  ["Bernd Bischl", "≥ 9"],
  ["Emanuel Sommer", "≥ 6"],
  ["Felix Ott", "≥ 4"],
] as const) {
  test(`${name} has ${papers} papers in the table of people`, async () => {
    const row = rowsOf(people).filter({ has: page.getByText(name, { exact: true }) });

    await expect(row.getByRole("cell").first()).toHaveText(papers);
  });
}

for (const [title, column] of [
  ["Papers", 1],
  ["Co-authors", 2],
  ["Strength", 3],
] as const) {
  test(`the heading ${title} sorts by it, first falling, then rising, and says so`, async () => {
    const heading = people.getByRole("columnheader", { name: title });
    if (title !== "Papers") await heading.getByRole("button").click();
    await expect(heading).toHaveAttribute("aria-sort", "descending");
    const falling = await numbersIn(people, column);

    await heading.getByRole("button").click();

    await expect(heading).toHaveAttribute("aria-sort", "ascending");
    const rising = await numbersIn(people, column);
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(rising).toEqual(falling.toReversed());
    expect(new Set(rising).size).toBeGreaterThan(3);
    await expect(people.locator("[aria-sort]")).toHaveCount(1);
  });
}

test("the heading Name sorts by family name, first rising, then falling", async () => {
  const heading = people.getByRole("columnheader", { name: "Name" });
  const names = rowsOf(people).getByRole("rowheader");

  await heading.getByRole("button").click();

  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  await expect(names.first()).toHaveText("Marcel Arpogaus");

  await heading.getByRole("button").click();

  await expect(heading).toHaveAttribute("aria-sort", "descending");
  await expect(names.first()).toHaveText("Zheyu Zhang");
});

test("the filter of people leaves those whose name holds the letters, accents aside", async () => {
  const filter = page.getByRole("searchbox", { name: "Filter people" });

  await filter.fill("muller");
  await expect(rowsOf(people).getByRole("rowheader")).toHaveText([
    "Christian L. Müller",
    "Samuel Müller",
  ]);

  await filter.fill("nobody is called so");
  await expect(rowsOf(people)).toHaveCount(0);
});

test("the saved table holds the names and numbers of the one on screen", async () => {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  const saved = await saving;

  const text = await readFile(await saved.path(), "utf8");
  const lines = text.split("\r\n");
  expect(saved.suggestedFilename()).toBe("coterie-david-ruegamer-people.csv");
  expect(lines[0]).toBe(
    "\uFEFFName,Papers,Co-authors,Strength,Credit,First year,Last year,Cluster,Cluster name,Key,Papers are,Co-authors and strength are,Credit is",
  );
  // 14 = 3 + 3 + 2 + 2 + 1 + 1 + 1 + 1 papers with eight co-authors.
  expect(lines[1]).toMatch(/^Bernd Bischl,9,8,14,.*,at least,at least,about$/);
  expect(lines[2]).toMatch(/^Emanuel Sommer,6,/);
  expect(lines.slice(1).filter((line) => line !== "")).toHaveLength(73);
});

test("the table of papers lists all 50, newest first, and sorts by every column", async () => {
  await tab(page, "Papers").click();
  const papers = table(page, "Papers");
  await expect(rowsOf(papers)).toHaveCount(50);
  await expect(papers.getByRole("columnheader", { name: "Year" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  const years = await numbersIn(papers, 2);
  expect(years).toEqual(years.toSorted((a, b) => b - a));

  for (const title of ["Title", "Authors", "Year"]) {
    const heading = papers.getByRole("columnheader", { name: title });
    await heading.getByRole("button").click();
    await expect(heading).toHaveAttribute(
      "aria-sort",
      title === "Year" ? "descending" : "ascending",
    );
  }
});

test("a bar of the years leads to its papers, and lets go of them again", async () => {
  const bar = page.getByRole("button", { name: "2025: 15 papers" });

  await bar.click();

  await expect(tab(page, "Papers")).toHaveAttribute("aria-selected", "true");
  await expect(rowsOf(table(page, "Papers"))).toHaveCount(15);

  await bar.click();

  await expect(rowsOf(table(page, "Papers"))).toHaveCount(50);
});

test("a cluster leads to its people", async () => {
  await list(page, "Clusters")
    .getByRole("button", { name: /\(Bischl, Kolb\) 13$/ })
    .click();

  await expect(rowsOf(people)).toHaveCount(13);
  await expect(personIn(people, "Emanuel Sommer")).toHaveCount(0);
});

for (const count of [
  { name: "Papers", table: "Papers", rows: 50 },
  { name: "People", table: "People", rows: 73 },
  { name: "Ties (shared papers)", table: "Ties", rows: 79 },
] as const) {
  test(`the count of ${count.name} leads to the list of its ${count.rows}`, async () => {
    const data = page.getByRole("complementary", { name: "Data and choices" });

    await data.getByRole("button", { name: count.name, exact: true }).click();

    await expect(rowsOf(table(page, count.table))).toHaveCount(count.rows);
  });
}

test("further columns come back after a reload", async () => {
  await page.getByText("More columns").click();
  await page.getByRole("checkbox", { name: "Betweenness" }).check();
  await page.getByRole("checkbox", { name: "First year" }).check();
  await expect(people.getByRole("columnheader", { name: "Betweenness" })).toBeVisible();

  await page.reload();
  await comeToRest(page);

  await expect(people.getByRole("columnheader", { name: "Betweenness" })).toBeVisible();
  await expect(people.getByRole("columnheader", { name: "First year" })).toBeVisible();
  await page.getByText("More columns").click();
  await expect(page.getByRole("checkbox", { name: "Betweenness" })).toBeChecked();
  await page.getByRole("checkbox", { name: "Betweenness" }).uncheck();
  await page.getByRole("checkbox", { name: "First year" }).uncheck();
  await expect(page).toHaveURL(/\/$/);
});

for (const [name, goBack] of [
  ["Escape", () => page.keyboard.press("Escape")],
  ["Back", () => page.goBack()],
] as const) {
  test(`${name} returns from a person to the table, where it was`, async () => {
    const row = personIn(people, "Yawei Li");
    await row.scrollIntoViewIfNeeded();
    await choosePerson(page, "Yawei Li");
    await expect(list(page, "Papers of Yawei Li")).toBeVisible();

    await goBack();

    await expect(tab(page, "People")).toHaveAttribute("aria-selected", "true");
    await expect(row).toBeInViewport();
  });
}

/** The numbers of a column, top down; the first column, which names the row, is not counted. */
async function numbersIn(table: Locator, column: number): Promise<readonly number[]> {
  const columns = (await table.getByRole("columnheader").count()) - 1;
  const texts = await rowsOf(table).getByRole("cell").allTextContents();
  return texts
    .filter((_, i) => i % columns === column - 1)
    .map((text) => Number(text.replace(/[≥?\s]/g, "")));
}
