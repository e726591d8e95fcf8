import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { EXAMPLE_PAGE } from "../../src/state/opened/examples.ts";
import { reduce } from "../../src/state/reduce.ts";
import { selectRanges, selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { looms } from "./looms.ts";
import { actionsOf, focusedName, mount } from "./stage.ts";
import "../../src/view/question/data-panel.ts";
import "../../src/view/question/page-claims.ts";

test("a cut author list is not said to end in et al., which a damaged entry does not print", async () => {
  const { source, exploration } = looms;
  const [view, ranges] = [selectView(looms), selectRanges(looms)];

  await mount("data-panel", { source, exploration, view, ranges });

  await expect
    .element(page.getByRole("note"))
    .toHaveTextContent(/1 of \d author lists ends in “et al.” or is cut short\./u);
});

test("where filters leave fewer papers, the cut lists among these are told, too", async () => {
  const { source } = looms;
  const filters = { ...looms.exploration.filters, years: { from: 2022, to: 2023 } };
  const state = { ...looms, exploration: { ...looms.exploration, filters } };
  const [view, ranges] = [selectView(state), selectRanges(state)];

  await mount("data-panel", { source, exploration: state.exploration, view, ranges });

  await expect
    .element(page.getByRole("note"))
    .toHaveTextContent("1 of 4 author lists ends in “et al.” or is cut short. Of the 3 shown: 1.");
});

test("what an author page says of itself is told, and what of it cannot be", async () => {
  const { source, exploration } = looms;
  const doubt = "The page lists 3.";
  const claims = [
    { name: "field", value: "LG" },
    { name: "papers", value: "73", doubt },
  ];
  const bibliography = { ...source.bibliography, claims };
  const [view, ranges] = [selectView(looms), selectRanges(looms)];
  await mount("data-panel", { source: { ...source, bibliography }, exploration, view, ranges });

  await userEvent.click(page.getByText("What the page says of itself"));

  await expect.element(page.getByText("field: LG")).toBeVisible();
  await expect
    .element(page.getByText(/papers: 73/u))
    .toHaveTextContent("papers: 73 (not to be relied on: The page lists 3.)");
});

test("the keyboard goes on at the papers when their author lists are completed", async () => {
  const { source, exploration } = looms;
  const files = source.files.map((file) => ({ ...file, name: EXAMPLE_PAGE }));
  const [view, ranges] = [selectView(looms), selectRanges(looms)];
  await mount("data-panel", { source: { ...source, files }, exploration, view, ranges });

  await userEvent.click(page.getByRole("button", { name: "Complete author lists" }));

  expect(focusedName()).toBe("Show these papers");
});

test("under a filter, the button beside the number shown leads to the papers shown", async () => {
  const cut = { listComplete: false };
  const lists = aBibliography(
    aPaper({ ...cut, title: "Looms", year: 2023 }),
    aPaper({ ...cut, title: "Cards", year: 2024 }),
  );
  const years = { from: 2024, to: 2024 };
  const state = reduce(aState(lists), { type: "years-narrowed", years, gesture: 1 });
  const { source, exploration } = state;
  const [view, ranges] = [selectView(state), selectRanges(state)];
  const panel = await mount("data-panel", { source, exploration, view, ranges });
  const actions = actionsOf(panel);

  await userEvent.click(page.getByRole("button", { name: "Show these papers" }));

  const narrowing = { to: "incomplete-shown" };
  expect(actions).toEqual([{ type: "narrowed", narrowing, tab: "papers" }]);
});

test("author lists of which nothing could be read are not said to be cut short", async () => {
  const unread = aPaper({ authors: [], listComplete: false });
  const state = aState(aBibliography(aPaper(), unread));
  const { source, exploration } = state;
  const [view, ranges] = [selectView(state), selectRanges(state)];

  await mount("data-panel", { source, exploration, view, ranges });

  await expect
    .element(page.getByRole("note"))
    .toHaveTextContent("1 of 2 author lists is missing or could not be read.");
});
