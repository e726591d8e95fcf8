import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { mount, seriousProblems } from "./stage.ts";
import "../../src/view/parts/explained-number.ts";

test("an exact count is plain text", async () => {
  await mount("explained-number", { text: "2 papers" });

  await expect.element(page.getByText("2 papers", { exact: true })).toBeVisible();
  expect(page.getByRole("tooltip", { includeHidden: true }).elements()).toEqual([]);
});

test("a lower bound says why when the keyboard reaches it", async () => {
  const bound = await mount("explained-number", { text: "≥ 1 paper", why: "Lists are cut." });
  await expect.element(page.getByText("Lists are cut.")).not.toBeVisible();

  await userEvent.tab();

  expect(document.activeElement).toBe(bound);
  await expect.element(page.getByText("≥ 1 paper")).toHaveAccessibleDescription("Lists are cut.");
  await expect.element(page.getByText("Lists are cut.")).toBeVisible();
  expect(await seriousProblems(bound)).toEqual([]);
});

test("a lower bound says why under the pointer", async () => {
  await mount("explained-number", { text: "≥ 3 papers", why: "Lists are cut." });

  await userEvent.hover(page.getByText("≥ 3 papers"));

  await expect.element(page.getByText("Lists are cut.")).toBeVisible();
});

test("a tip beside the edge of what scrolls it stays within, and widens nothing", async () => {
  const why = "How far ten runs from different random starts agree: 1 is the same every time.";
  const panel = document.createElement("div");
  panel.style.cssText =
    "box-sizing: border-box; overflow-y: auto; width: 360px; margin-left: 100px; padding-left: 220px";
  document.body.append(panel);
  onTestFinished(() => panel.remove());
  panel.append(await mount("explained-number", { text: "agree 1.00", why }));
  expect(panel.scrollWidth).toBe(panel.clientWidth);

  await userEvent.hover(page.getByText("agree 1.00"));

  await expect.element(page.getByText(why)).toBeVisible();
  const { left, right } = page.getByText(why).element().getBoundingClientRect();
  expect(left).toBeGreaterThan(100);
  expect(right).toBeLessThan(460);
  expect(panel.scrollWidth).toBe(panel.clientWidth);
});

test("a tip that the keyboard reaches stays within a narrow panel", async () => {
  const why = "How far ten runs from different random starts agree: 1 is the same every time.";
  const panel = document.createElement("div");
  panel.style.cssText = "overflow-y: auto; width: 200px; padding-left: 90px";
  document.body.append(panel);
  onTestFinished(() => panel.remove());
  panel.append(await mount("explained-number", { text: "agree 1.00", why }));

  await userEvent.tab();

  await expect.element(page.getByText(why)).toBeVisible();
  expect(panel.scrollWidth).toBe(panel.clientWidth);
});
