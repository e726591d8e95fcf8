import { expect, test } from "vitest";
import { page } from "vitest/browser";

import { mount } from "./stage.ts";
import "../../src/view/help-dialog.ts";

test("what keys and gestures do stands below each other in all parts", async () => {
  const help = await mount("help-dialog", {});

  help.show();

  const starts = page
    .getByRole("dialog", { name: "Help" })
    .getByRole("definition")
    .elements()
    .map((what) => Math.round(what.getBoundingClientRect().left));
  expect(starts.length).toBeGreaterThan(10);
  expect(new Set(starts).size).toBe(1);
});

test("marks before numbers are explained", async () => {
  const help = await mount("help-dialog", {});

  help.show();

  await expect.element(page.getByText("At least: author lists are cut")).toBeVisible();
});
