import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { selectView } from "../../src/state/select.ts";

import { looms } from "./looms.ts";
import { focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/question/records-ledger.ts";
import "../../src/view/question/source-panel.ts";

const ledger = page.getByRole("table", { name: "Records", includeHidden: true });

test("the ledger is worked out for those who look, and as long as they do", async () => {
  const panel = await mount("source-panel", { source: looms.source, view: selectView(looms) });
  const summary = page.getByText("4 records from 1 file");
  expect(ledger.elements()).toEqual([]);

  await userEvent.click(summary);
  await expect.element(ledger).toBeVisible();
  expect(await seriousProblems(panel)).toEqual([]);

  await userEvent.click(summary);
  await expect.poll(() => ledger.elements()).toEqual([]);
});

test("the keyboard goes on at the list of files when they are forgotten", async () => {
  await mount("source-panel", { source: looms.source, view: selectView(looms), areKept: true });
  await userEvent.click(page.getByText("4 records from 1 file"));

  await userEvent.click(page.getByRole("button", { name: "Forget these files" }));

  expect(focusedName()).toContain("4 records from 1 file");
});
