import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/open/reading-bar.ts";

test("the bar says how much of a file is read, and then that its people and ties are worked out", async () => {
  const bar = await mount("reading-bar", { reading: { file: "looms.bib", share: 0.4 } });
  const progress = page.getByRole("progressbar");
  await expect.element(page.getByText("Reading looms.bib …")).toBeVisible();
  await expect.element(progress).toHaveAttribute("value", "0.4");
  expect(await seriousProblems(bar)).toEqual([]);

  bar.reading = { file: "looms.bib", share: 1 };

  await expect.element(page.getByText("Working out people and ties of looms.bib …")).toBeVisible();
  // Nobody knows how long that takes.
  await expect.element(progress).not.toHaveAttribute("value");
});

test("who cancels by keyboard is back where they were as reading began", async () => {
  const origin = document.createElement("button");
  origin.textContent = "Open…";
  document.body.append(origin);
  onTestFinished(() => origin.remove());
  origin.focus();
  await mount("reading-bar", { reading: { file: "looms.bib", share: 0.4 } });

  await expect.element(page.getByRole("button", { name: "Cancel reading" })).toBeVisible();
  await userEvent.tab();
  expect(focusedName()).toBe("Cancel reading");
  await userEvent.keyboard("{Enter}");

  expect(focusedName()).toBe("Open…");
});
