import { expect, type Locator, type Page, test } from "@playwright/test";

import {
  choosePerson,
  comeToRest,
  list,
  mapOf,
  openApp,
  personIn,
  rowsOf,
  statusOf,
  tab,
  table,
} from "./app.ts";

/** All numbers here were counted from data/ruegamer.json by other means than ours. */

/** The cells of a line: papers, people, ties. */
function ledgerLine(page: Page, name: string): Locator {
  return page
    .getByRole("table", { name: "Records" })
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
    .getByRole("cell");
}

function slider(page: Page, name: string): Locator {
  return page.getByRole("slider", { name, exact: true });
}

for (const { name, value, shows } of [
  { name: "Papers per person", value: "2", shows: "16 people of 73 · 14 ties of 79" },
  { name: "Shared papers per tie", value: "2", shows: "73 people · 9 ties of 79" },
  { name: "From", value: "2024", shows: "51 people of 73 · 57 ties of 79" },
]) {
  test(`${name} at ${value} leaves ${shows}, and Reset brings all back`, async ({ page }) => {
    await openApp(page);

    await slider(page, name).fill(value);
    await expect(statusOf(page)).toContainText(shows);

    await page.getByRole("button", { name: "Reset filters" }).click();
    await expect(statusOf(page)).toContainText("73 people · 79 ties");
  });
}

test("the topic LG left out leaves 22 papers: 40 people and 34 ties", async ({ page }) => {
  await openApp(page);
  await page.getByText("More filters").click();

  const topic = page.getByRole("group", { name: "Topics" }).getByRole("checkbox", { name: "LG" });
  await topic.uncheck();

  await expect(statusOf(page)).toContainText("40 people of 73 · 34 ties of 79");
  await expect(page).toHaveURL(/without-topic=LG/u);
  await page.getByText("50 records from 1 file").click();
  await expect(ledgerLine(page, "Topics left out")).toHaveText(["28", "33", "78"]);

  await topic.check();
  await expect(statusOf(page)).toContainText("73 people · 79 ties");
});

test("component size leaves components of 13 people and more: 30 people", async ({ page }) => {
  await openApp(page);
  await page.getByText("More filters").click();

  await slider(page, "Component size").fill("13");

  await expect(statusOf(page)).toContainText("30 people of 73 · 41 ties of 79");
});

test("filters hide and never move anybody", async ({ page }) => {
  await openApp(page);
  const map = page.getByRole("region", { name: "Map", exact: true });

  await slider(page, "Papers per person").fill("2");
  await expect(statusOf(page)).toContainText("16 people");

  await expect(map).toHaveAttribute("aria-busy", "false");
  await expect(statusOf(page)).toContainText("layout settled");
});

test("one undo takes back a whole drag, and the address keeps what is set", async ({ page }) => {
  await openApp(page);
  const years = slider(page, "From");
  await years.press("ArrowRight");
  await years.press("ArrowRight");
  await years.press("ArrowRight");
  await expect(page).toHaveURL(/years=2024-2026/);
  await page.reload();
  await comeToRest(page);
  await expect(statusOf(page)).toContainText("51 people of 73 · 57 ties of 79");
  // Comes last, and beside the bars.
  await expect(page.getByRole("button", { name: "Play the years" })).toBeVisible();

  const bars = page.getByRole("list", { name: "Papers per year" });
  await bars
    .getByRole("button", { name: "2025: " })
    .dragTo(bars.getByRole("button", { name: "2022: " }));
  await expect(page).toHaveURL(/years=2022-2025/);
  await page.getByRole("button", { name: "Undo" }).click();

  await expect(page).toHaveURL(/years=2024-2026/);
});

test("every number of the ledger is found again by counting", async ({ page }) => {
  await openApp(page, "/?years=2024-2026&min-papers=2&counting=fractional");
  await page.getByText("50 records from 1 file").click();

  await expect(ledgerLine(page, "Read")).toHaveText(["50", "", ""]);
  await expect(ledgerLine(page, "Incomplete author lists")).toHaveText(["35", "", ""]);
  await expect(ledgerLine(page, "All")).toHaveText(["50", "74", "152"]);
  await expect(ledgerLine(page, "Outside the years")).toHaveText(["17", "22", "44"]);
  await expect(ledgerLine(page, "Hidden")).toHaveText(["0", "1", "51"]);
  await expect(ledgerLine(page, "Too few papers")).toHaveText(["0", "40", "47"]);
  await expect(ledgerLine(page, "Shown")).toHaveText(["33", "11", "10"]);

  await page.getByRole("button", { name: "Outside the years: papers: 17" }).click();
  await expect(rowsOf(table(page, "Papers"))).toHaveCount(17);
  await page.getByRole("button", { name: "Too few papers: people: 40" }).click();
  await expect(rowsOf(table(page, "People"))).toHaveCount(40);
});

test("fractional counting: a tie's shares add up to its strength", async ({ page }) => {
  await openApp(page);
  await page.getByRole("radio", { name: "Fractional" }).check();
  await comeToRest(page);
  await tab(page, "People").click();
  const row = rowsOf(table(page, "People")).filter({
    has: page.getByText("Bernd Bischl", { exact: true }),
  });
  // 5 1/6: of nine papers, four have a complete list of two or three authors beside the owner.
  await expect(row.getByRole("cell").last()).toHaveText("≈ 5.17");

  await personIn(table(page, "People"), "Bernd Bischl").click();
  await page.getByRole("button", { name: /shared with Tobias Pielok/ }).click();

  const papers = list(page, "Papers shared by Bernd Bischl and Tobias Pielok");
  await expect(papers.getByText(/^adds/)).toHaveText([
    "adds 0.50 = 1/2, 3 authors",
    "adds 0.50 = 1/2, 3 authors",
  ]);
  await expect(page.getByText("strength ≈ 1.00")).toBeVisible();
});

test("refined fractional counting shares a paper out among its pairs; the address says so", async ({
  page,
}) => {
  await openApp(page, "/?person=bernd+bischl");
  await page.getByRole("radio", { name: "Refined" }).check();
  await comeToRest(page);
  await expect(page).toHaveURL(/counting=refined/);
  // 17/6 without the owner; nine papers, three of three authors and six of at least four.
  await expect(page.getByText("strength ≈ 2.83")).toBeVisible();
  await page.getByText(/^Position/).click();
  const panel = page.getByRole("tabpanel", { name: "Person" });
  await expect(panel.getByRole("definition").first()).toHaveText("≈ 2.50");

  await page.getByRole("button", { name: /shared with Tobias Pielok/ }).click();
  const papers = list(page, "Papers shared by Bernd Bischl and Tobias Pielok");
  await expect(papers.getByText(/^adds/)).toHaveText([
    "adds 0.33 = 1/3, 3 authors",
    "adds 0.33 = 1/3, 3 authors",
  ]);
  await expect(page.getByText("strength ≈ 0.67")).toBeVisible();
  await page.getByText("Normalised strengths").click();
  // Two of nine papers and of two.
  await expect(panel.getByRole("definition")).toHaveText([
    "≈ 11.65",
    "≈ 0.1111",
    "≈ 0.2222",
    "≈ 0.4714",
    "≈ 1",
    "≈ 0.2222",
    "≈ 45.09",
  ]);

  await page.reload();
  await comeToRest(page);
  await expect(page.getByRole("radio", { name: "Refined" })).toBeChecked();
});

test("an author limit of 3 is previewed, then applied", async ({ page }) => {
  await openApp(page);
  await page.getByText("More filters").click();
  await page.getByRole("spinbutton", { name: "Author limit" }).fill("3");
  // 35 lists of three end in "et al.": four authors at least, with the owner.
  await expect(page.getByText(/^Above 3 authors: 35 papers/)).toBeVisible();
  await expect(statusOf(page)).toContainText("73 people · 79 ties");

  await page.getByRole("button", { name: "Apply" }).click();
  await comeToRest(page);

  await expect(statusOf(page)).toContainText("73 people · 7 ties");
  await page.getByText("50 records from 1 file").click();
  await expect(ledgerLine(page, "All")).toHaveText(["50", "74", "152"]);
  await expect(ledgerLine(page, "Over the author limit: no ties")).toHaveText(["35", "0", "131"]);
  await expect(ledgerLine(page, "Hidden")).toHaveText(["0", "1", "14"]);
});

test("why others are dimmed is said on the map, whatever the panels show, and taken back there", async ({
  page,
}) => {
  await openApp(page);

  await page.getByRole("button", { name: "2023: 8 papers" }).click();
  await tab(page, "Clusters").click();
  await expect(mapOf(page).getByText("Only papers of 2023")).toBeVisible();

  await mapOf(page).getByRole("button", { name: "Show everybody" }).click();

  await expect(mapOf(page).getByText("Only papers of 2023")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "2023: 8 papers" })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
});

test("hiding somebody else is said on the map, and taken back there", async ({ page }) => {
  await openApp(page);

  await choosePerson(page, "Bernd Bischl");
  await page.getByRole("button", { name: "Hide on the map" }).click();
  await comeToRest(page);
  // 79 ties less Bischl's eight.
  await expect(statusOf(page)).toContainText("72 people of 73 · 71 ties of 79");

  await mapOf(page).getByRole("button", { name: "Show Bernd Bischl" }).click();
  await comeToRest(page);

  await expect(statusOf(page)).toContainText("73 people · 79 ties");
});
