import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";

import { looms } from "./looms.ts";
import { actionsOf, focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/question/opened-files.ts";
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

test("the ledger is told on a line, without what took nothing", async () => {
  const state = reduce(looms, { type: "years-narrowed", years: { from: 2022, to: 2023 } });
  await mount("source-panel", { source: state.source, view: selectView(state) });

  await expect
    .element(page.getByText("4 records from 1 file"))
    .toHaveTextContent("4 records from 1 file 1 incomplete · 1 left out · 3 shown");
});

test("papers of too many authors for ties are told where they are shown", async () => {
  const state = reduce(looms, { type: "threshold-moved", threshold: "authorLimit", value: 2 });
  await mount("source-panel", { source: state.source, view: selectView(state) });

  await expect
    .element(page.getByText("4 records from 1 file"))
    .toHaveTextContent(/ · 1 over 2 authors, without ties · 4 shown$/u);
});

test("the keyboard goes on at the list of files when they are forgotten", async () => {
  await mount("source-panel", { source: looms.source, view: selectView(looms), areKept: true });
  await userEvent.click(page.getByText("4 records from 1 file"));

  await userEvent.click(page.getByRole("button", { name: "Forget these files" }));

  expect(focusedName()).toContain("4 records from 1 file");
});

test("the keyboard goes on at the list of files when one of them is closed", async () => {
  const { source } = looms;
  const files = [...source.files, { ...source.files[0]!, name: "silk.bib" }];
  const panel = await mount("source-panel", {
    source: { ...source, files },
    view: selectView(looms),
  });
  const actions = actionsOf(panel);
  await userEvent.click(page.getByText("4 records from 2 files"));

  await userEvent.click(page.getByRole("button", { name: "Close silk.bib" }));

  expect(actions).toEqual([{ type: "file-closed", name: "silk.bib" }]);
  expect(focusedName()).toContain("4 records from 2 files");
});
