import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { mount, seriousProblems } from "./stage.ts";
import "../../src/view/parts/explained-number.ts";

test("an exact count is plain text", async () => {
  await mount("explained-number", { text: "2 papers" });

  await expect.element(page.getByText("2 papers", { exact: true })).toBeVisible();
  expect(page.getByRole("tooltip", { includeHidden: true }).elements()).toEqual([]);
});

test("a lower bound says why when the keyboard reaches it", async () => {
  const bound = await mount("explained-number", { text: "≥ 1 papers", why: "Lists are cut." });
  await expect.element(page.getByText("Lists are cut.")).not.toBeVisible();

  await userEvent.tab();

  expect(document.activeElement).toBe(bound);
  await expect.element(page.getByText("≥ 1 papers")).toHaveAccessibleDescription("Lists are cut.");
  await expect.element(page.getByText("Lists are cut.")).toBeVisible();
  expect(await seriousProblems(bound)).toEqual([]);
});

test("a lower bound says why under the pointer", async () => {
  await mount("explained-number", { text: "≥ 3 papers", why: "Lists are cut." });

  await userEvent.hover(page.getByText("≥ 3 papers"));

  await expect.element(page.getByText("Lists are cut.")).toBeVisible();
});
