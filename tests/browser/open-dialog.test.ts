import { expect, test } from "vitest";
import { page } from "vitest/browser";

import { OpenEvent } from "../../src/view/open/open-event.ts";
import "../../src/view/open/open-dialog.ts";

import { mount, seriousProblems } from "./stage.ts";

const choices = () =>
  page
    .getByRole("radio")
    .elements()
    .map((radio) => radio.closest("label")?.textContent?.trim());

test("papers of one's own are joined unless the reader says otherwise", async () => {
  const dialog = await mount("open-dialog", { opened: "looms.bib · 50 papers", isExample: false });

  dialog.show();

  await expect.element(page.getByRole("radio", { name: "Together with it" })).toBeChecked();
  expect(await seriousProblems(dialog)).toEqual([]);
});

test("what was open when the dialog came last does not say where files go now", async () => {
  const dialog = await mount("open-dialog", { opened: "the example", isExample: true });
  const modes: string[] = [];
  dialog.addEventListener(OpenEvent.type, ({ mode }) => modes.push(mode));
  dialog.show();
  await expect.element(page.getByRole("radio", { name: "Instead of the example" })).toBeChecked();

  dialog.isExample = false;
  await expect.element(page.getByRole("radio", { name: "Together with it" })).toBeChecked();
  await page.getByLabelText("Files").upload(new File(["[]"], "papers.json"));

  expect(modes).toEqual(["add"]);
});

test("what comes after a network takes its place, and the dialog says why", async () => {
  const dialog = await mount("open-dialog", {
    opened: "net.gml · 379 people",
    isExample: false,
    isAlone: true,
  });
  const modes: string[] = [];
  dialog.addEventListener(OpenEvent.type, ({ mode }) => modes.push(mode));

  dialog.show();
  await expect.element(page.getByText("Nothing goes together with a network")).toBeVisible();

  expect(choices()).toEqual(["Instead of net.gml · 379 people"]);
  await expect.element(page.getByRole("radio")).toBeChecked();
  expect(await seriousProblems(dialog)).toEqual([]);
  await page.getByRole("button", { name: "Paste text" }).click();
  await page.getByRole("button", { name: "Read the text" }).click();
  expect(modes).toEqual(["replace"]);
});

test("each example says what it is, and takes the place of what is open", async () => {
  const dialog = await mount("open-dialog", { opened: "looms.bib · 50 papers", isExample: false });
  const asked: unknown[] = [];
  dialog.addEventListener(OpenEvent.type, ({ wish, mode }) => asked.push([wish, mode]));

  for (const name of ["Example", "Journal", "Bibliography"]) {
    dialog.show();
    await page.getByRole("button", { name }).click();
  }

  expect(asked).toEqual([
    [{ example: "page" }, "replace"],
    [{ example: "journal" }, "replace"],
    [{ example: "bibliography" }, "replace"],
  ]);
});
