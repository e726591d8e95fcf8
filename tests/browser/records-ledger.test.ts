import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";

import { looms } from "./looms.ts";
import { actionsOf, focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/question/records-ledger.ts";

/** From 2022 on, Ada has two papers and everybody else one. */
const filtered = [
  { type: "years-narrowed", years: { from: 2022, to: 2023 } },
  { type: "threshold-moved", threshold: "minPapers", value: 2 },
] as const;

const view = selectView(filtered.reduce(reduce, looms));

const rows = () =>
  page
    .getByRole("row")
    .elements()
    .map((row) => [...row.children].map(({ textContent }) => textContent.trim()));

test("every line of the ledger says what it took, down to what is shown", async () => {
  const ledger = await mount("records-ledger", { view, recordCount: 5 });

  expect(rows()).toEqual([
    ["What became of them", "Papers", "People", "Ties"],
    ["Read", "5", "", ""],
    ["Duplicates joined", "1", "", ""],
    ["Without authors", "0", "", ""],
    ["Incomplete author lists", "1", "", ""],
    ["All", "4", "5", "3"],
    ["Outside the years", "1", "0", "0"],
    ["Kinds left out", "0", "0", "0"],
    ["Topics left out", "0", "0", "0"],
    ["Over the author limit: no ties", "0", "0", "0"],
    ["Hidden", "0", "0", "0"],
    ["Too few papers", "0", "4", "3"],
    ["Only published alone", "0", "0", "0"],
    ["Too few shared papers", "0", "0", "0"],
    ["Too weak", "0", "0", "0"],
    ["Component too small", "0", "0", "0"],
    ["Shown", "3", "1", "0"],
  ]);
  expect(await seriousProblems(ledger)).toEqual([]);
});

test("a count leads to the papers or the people behind it", async () => {
  const ledger = await mount("records-ledger", { view, recordCount: 5 });
  const actions = actionsOf(ledger);

  await userEvent.click(page.getByRole("button", { name: "Outside the years: papers: 1" }));
  await userEvent.click(page.getByRole("button", { name: "Too few papers: people: 4" }));
  await userEvent.click(page.getByRole("button", { name: "Duplicates joined: 1" }));

  expect(actions).toEqual([
    { type: "narrowed", narrowing: { to: "left-out", by: "years" }, tab: "papers" },
    { type: "narrowed", narrowing: { to: "left-out", by: "minPapers" }, tab: "people" },
    { type: "narrowed", narrowing: { to: "duplicates" }, tab: "papers" },
  ]);
});

test("records that were kept apart are counted, and joined again when it is asked for", async () => {
  const ledger = await mount("records-ledger", { view, recordCount: 5, keptApart: 1 });
  const actions = actionsOf(ledger);
  const words = page.getByText(/kept apart/u);
  await expect.element(words).toHaveTextContent("1 record is kept apart by you. Join again");

  await userEvent.click(page.getByRole("button", { name: "Join again" }));

  expect(actions).toEqual([{ type: "records-rejoined" }]);
  expect(focusedName()).toBe("Read: 5");
  ledger.keptApart = 0;
  await expect.element(words).not.toBeInTheDocument();
});
