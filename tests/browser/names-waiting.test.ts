import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import type { SuggestedPair } from "../../src/state/suggesting.ts";

import { ADA, BOB, looms, loomsPanel } from "./looms.ts";
import { actionsOf, mount, seriousProblems } from "./stage.ts";
import "../../src/view/people/person-panel.ts";
import "../../src/view/side-panel.ts";

const { view } = loomsPanel;
const pair: SuggestedPair = {
  keys: ["ada", "bob"],
  score: 4,
  likeness: "misspelt",
  coauthors: [],
  venues: [],
  yearsApart: 0,
  rivals: 0,
  papers: 1,
};
const toDecide = (pairs: readonly SuggestedPair[]) => ({
  identities: view.identities!,
  isDone: true,
  pairs,
  splits: [],
});

const countless = /^\s*Names\s*$/u;

test("the tab Names says how many pairs wait there, until it is open or people are others", async () => {
  const names = page.getByRole("tab", { name: "Names", exact: true });
  const panel = await mount("side-panel", { ...loomsPanel, foundSuggestions: toDecide([pair]) });
  await expect.element(names).toHaveTextContent("Names1");
  await expect.element(names).toHaveAccessibleDescription("Pairs to decide: 1");
  expect(await seriousProblems(panel)).toEqual([]);

  panel.foundSuggestions = toDecide(Array.from({ length: 120 }, () => pair));
  await expect.element(names).toHaveTextContent("Names99+");

  panel.foundSuggestions = toDecide([]);
  await expect.element(names).toHaveTextContent(countless);

  panel.foundSuggestions = { ...toDecide([pair]), identities: { ...view.identities! } };
  await expect.element(names).toHaveTextContent(countless);

  panel.foundSuggestions = toDecide([pair]);
  await expect.element(names).toHaveTextContent("Names1");
  panel.exploration = { ...looms.exploration, tab: "names" };
  await expect.element(names).toHaveTextContent(countless);
});

test("a person's panel says who else that may be, and leads to the two side by side", async () => {
  const found = toDecide([pair, { ...pair, keys: ["cem", "dee"] }]);
  const panel = await mount("person-panel", { view, person: BOB, found });
  const actions = actionsOf(panel);
  const words = page.getByText(/^\s*May be the same person as/u);
  await expect.element(words).toHaveTextContent(/^\s*May be the same person as Ada\s*$/u);
  expect(await seriousProblems(panel)).toEqual([]);

  await userEvent.click(words.getByRole("button", { name: "Ada", exact: true }));

  expect(actions).toEqual([{ type: "pair-selected", keys: ["bob", "ada"] }]);

  panel.found = { ...found, identities: { ...view.identities! } };
  await expect.element(words).not.toBeInTheDocument();
});

test("of somebody who is in none of the pairs nothing is said, nor where nothing has been found", async () => {
  const found = toDecide([{ ...pair, keys: ["cem", "dee"] }]);
  const panel = await mount("person-panel", { view, person: ADA, found });
  await expect.element(page.getByRole("heading", { name: "Ada" })).toBeVisible();

  expect(page.getByText(/May be the same person/u).elements()).toEqual([]);

  panel.found = undefined;
  await panel.updateComplete;
  expect(page.getByText(/May be the same person/u).elements()).toEqual([]);
});

test("three others all stand in a person's panel", async () => {
  const others = ["ada", "cem", "dee"] as const;
  const found = toDecide(others.map((other) => ({ ...pair, keys: ["bob", other] })));

  await mount("person-panel", { view, person: BOB, found });

  await expect
    .element(page.getByText(/^\s*May be the same person as/u))
    .toHaveTextContent(/as Ada, Cem, Dee\s*$/u);
});

test("of more than three, a person's panel leads to the names", async () => {
  const others = ["ada", "cem", "dee", "eve"] as const;
  const found = toDecide(others.map((other) => ({ ...pair, keys: [other, "bob"] })));
  const panel = await mount("person-panel", { view, person: BOB, found });
  const actions = actionsOf(panel);
  const words = page.getByText(/^\s*May be the same person as/u);
  await expect.element(words).toHaveTextContent("as Ada, Cem, Dee and 1 more");

  await userEvent.click(page.getByRole("button", { name: "1 more" }));

  expect(actions).toEqual([{ type: "tab-opened", tab: "names" }]);
});
