import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, type Locator, test } from "@playwright/test";

import { anAuthorPage } from "../builders.ts";

import { comeToRest, openApp, rowsOf, statusOf, tab, table } from "./app.ts";
import { BIB, openFiles, RIS } from "./opened-files.ts";

let report: Locator;

test.beforeEach(async ({ page }) => {
  report = page.getByRole("region", { name: "Import report" });
  await openApp(page);
});

test("two files of two formats are one list, and the report speaks of each", async ({ page }) => {
  await openFiles(page, { name: "a.bib", content: BIB }, { name: "b.ris", content: RIS });

  await expect(report).toContainText("a.bib read as BibTeX: 3 papers.");
  await expect(report).toContainText("b.ris read as RIS: 1 paper.");
  await expect(statusOf(page)).toContainText("4 people · 4 ties");
  await expect(page.getByText("a.bib and 1 more · 3 papers", { exact: true })).toBeVisible();
});

test("who stands at one place of a paper in two scripts is asked about, and counted once", async ({
  page,
}) => {
  const here =
    "@article{a, author={Yukawa, Hideki and Sakata, Shoichi}, title={On Mesons}, doi={10.1143/1}}";
  const there = "@article{b, author={湯川秀樹 and 坂田昌一}, title={中間子}, doi={10.1143/1}}";
  const alone = "@article{c, author={湯川秀樹}, title={素粒子}}";
  await openFiles(
    page,
    { name: "a.bib", content: here },
    { name: "b.bib", content: `${there}\n${alone}` },
  );
  await expect(report).not.toContainText("two author lists");
  await expect(statusOf(page)).toContainText("3 people");
  await tab(page, "Names").click();
  await expect(page.getByText(/at one place in two lists of a paper's authors/u)).toBeVisible();

  await page.keyboard.press("y");

  await expect(statusOf(page)).toContainText("2 people");
});

test("the ledger counts every record, and its numbers lead to them, with file and line", async ({
  page,
}) => {
  await openFiles(page, { name: "a.bib", content: BIB }, { name: "b.ris", content: RIS });
  await page.getByText("4 records from 2 files").click();
  const ledger = page.getByRole("table", { name: "Records" });

  await expect(ledger.getByRole("row", { name: /^Read/ })).toContainText("4");
  await expect(ledger.getByRole("row", { name: /^Incomplete author lists/ })).toContainText("0");
  await ledger.getByRole("button", { name: "Duplicates joined: 1" }).click();

  const title = rowsOf(table(page, "Papers")).getByRole("rowheader");
  await expect(title).toHaveCount(1);
  await expect(title).toContainText("On Looms");
  await title.getByText("2 records joined").click();
  await expect(page.getByText("a.bib, line 1: 3 authors")).toBeVisible();
  await expect(page.getByText("b.ris, line 1: 1 author, list cut")).toBeVisible();

  await ledger.getByRole("button", { name: "Without authors: 1" }).click();
  await expect(title).toHaveText([/^\s*On Nobody/u]);
});

test("a wrong join is undone where the records are", async ({ page }) => {
  await openFiles(page, { name: "a.bib", content: BIB }, { name: "b.ris", content: RIS });
  await page.getByText("4 records from 2 files").click();
  await page.getByRole("button", { name: "Duplicates joined: 1" }).click();
  await page.getByText("2 records joined").click();

  await page.getByRole("button", { name: "Another paper" }).last().click();
  await comeToRest(page);

  await expect(page.getByText("a.bib and 1 more · 4 papers", { exact: true })).toBeVisible();
  await tab(page, "Papers").click();
  await expect(rowsOf(table(page, "Papers")).getByRole("rowheader")).toHaveCount(4);
});

test("?url= opens files beside the page, and none of another host", async ({ page, baseURL }) => {
  await page.route(/^[^?]*\/papers\.bib$/u, (route) => route.fulfill({ body: BIB }));
  await page.goto("about:blank");
  await openApp(page, "/?url=papers.bib");
  await expect(statusOf(page)).toContainText("4 people · 4 ties");

  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("about:blank");
  await openApp(page, "/?url=https://example.org/papers.bib");

  await expect(report).toContainText("https://example.org/papers.bib was not opened");
  await expect(report).toContainText("only files beside this page are opened");
  expect(asked.filter((url) => !url.startsWith(String(baseURL)) && url !== "about:blank")).toEqual(
    [],
  );
});

test("the complete author lists of the example fill all but six of its cut lists", async ({
  page,
}) => {
  await page.getByRole("button", { name: "Complete author lists" }).click();
  await comeToRest(page);

  await expect(statusOf(page)).toContainText("116 people");
  await page.getByText("79 records from 2 files").click();
  await expect(page.getByRole("button", { name: "Incomplete author lists: 6" })).toBeVisible();
});

test("notes that a single file has on its author lists are told", async ({ page }) => {
  const list = await readFile(new URL("../../data/ruegamer-bylines.json", import.meta.url), "utf8");

  await openFiles(page, { name: "bylines.json", content: list });

  await expect(report).toContainText("bylines.json read as Coterie list of papers: 29 papers.");
  await expect(report).toContainText("14 author lists carry a note on their source");
});

test("an author page is completed by a .bib that holds one of its papers", async ({ page }) => {
  const author = anAuthorPage({
    papers: [{ byline: "Ada, Bob Byron et al." }, { title: "On Wheels", byline: "Ada, Dan Dee" }],
  });
  await openFiles(page, { name: "ada.txt", content: author });
  await tab(page, "People").click();
  await expect(table(page, "People").getByRole("row", { name: "Bob Byron" })).toContainText("≥");

  await openFiles(page, { name: "a.bib", content: BIB.replaceAll("Lovelace, Ada", "Ada") });

  const byron = table(page, "People").getByRole("row", { name: "Bob Byron" });
  await expect(byron).toBeVisible();
  await expect(byron).not.toContainText("≥");
});

test("what stands between the authors of a table can be chosen, and what holds them", async ({
  page,
}) => {
  const csv = "Who;Title;Authors\nAda / Bob;On Looms;Cem, Dan\nAda / Bob;On Cards;Cem, Dan\n";
  await openFiles(page, { name: "t.csv", content: csv });
  await expect(statusOf(page)).toContainText("1 person");

  const columns = report.getByRole("group", { name: "Columns of t.csv" });
  await columns.getByRole("combobox", { name: "Between authors" }).selectOption("comma");
  await comeToRest(page);
  await expect(statusOf(page)).toContainText("2 people · 1 tie");
  await columns.getByRole("combobox", { name: "Authors", exact: true }).selectOption("Who");
  await comeToRest(page);

  await expect(rowsOf(table(page, "People")).getByRole("rowheader")).toHaveText(["Ada", "Bob"]);
});

test("files dragged over the page are awaited, and records pasted anywhere are read", async ({
  page,
}) => {
  const files = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(["@misc{a, title={A}, author={Ada and Bob}, year=2020}"], "d.bib"));
    return data;
  });
  await page.dispatchEvent("body", "dragover", { dataTransfer: files });
  await expect(page.getByText("Drop to read here, instead of the example")).toBeVisible();
  await page.dispatchEvent("body", "drop", { dataTransfer: files });
  await comeToRest(page);
  await expect(statusOf(page)).toContainText("2 people · 1 tie");

  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.dispatchEvent(new ClipboardEvent("paste", { clipboardData }));
  }, RIS);
  await comeToRest(page);

  await expect(report).toContainText("pasted text read as RIS: 1 paper.");
  await expect(page.getByText("d.bib and 1 more · 2 papers", { exact: true })).toBeVisible();
});

test("records dropped as text are read, but in a field, where they are text", async ({ page }) => {
  const text = await page.evaluateHandle((records) => {
    const data = new DataTransfer();
    data.setData("text/plain", records);
    return data;
  }, RIS);
  const search = page.getByRole("combobox", { name: "Find a person or a paper" });
  const isLeftToTheField = await search.evaluate(
    (field, dataTransfer) =>
      ["dragover", "drop"].every((type) =>
        field.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, composed: true, cancelable: true }),
        ),
      ),
    text,
  );
  expect(isLeftToTheField).toBe(true);
  await expect(report).toHaveCount(0);

  await page.dispatchEvent("body", "drop", { dataTransfer: text });
  await comeToRest(page);

  await expect(page.getByText("pasted text · 1 paper", { exact: true })).toBeVisible();
});

test("the files of a dropped folder are read, however deep, and called after their path", async ({
  page,
}, info) => {
  const folder = info.outputPath("exports");
  mkdirSync(path.join(folder, "2024"), { recursive: true });
  writeFileSync(path.join(folder, "a.bib"), BIB);
  writeFileSync(path.join(folder, "2024", "b.ris"), RIS);
  writeFileSync(path.join(folder, ".DS_Store"), "no papers");
  const client = await page.context().newCDPSession(page);

  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    await client.send("Input.dispatchDragEvent", { type, x: 500, y: 300, data });
  }
  await comeToRest(page);

  await page.getByText("4 records from 2 files").click();
  const files = page.getByRole("list", { name: "Files" }).getByRole("listitem");
  await expect(files).toHaveText([/^\s*exports\/2024\/b\.ris /u, /^\s*exports\/a\.bib /u]);
});

test("a gzip that was cut opens as far as it goes, with a warning", async ({ page }) => {
  const whole = gzipSync(BIB);

  await openFiles(page, { name: "a.bib.gz", content: whole.subarray(0, -6) });

  await expect(report).toContainText("The file is damaged, and was read up to the damage");
  await expect(statusOf(page)).toContainText("4 people · 4 ties");
});
