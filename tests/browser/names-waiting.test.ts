import { expect, test } from "vitest";
import { page } from "vitest/browser";

import { narrow } from "../../src/state/narrow.ts";
import { selectView } from "../../src/state/select.ts";
import type { SuggestedPair } from "../../src/state/suggesting.ts";

import { looms } from "./looms.ts";
import { mount, seriousProblems } from "./stage.ts";
import "../../src/view/side-panel.ts";

const view = selectView(looms);
const properties = {
  view,
  exploration: looms.exploration,
  narrowed: narrow(view, undefined),
  sourceName: "Looms",
};
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

test("the tab Names says how many pairs wait there, until it is open or people are others", async () => {
  const names = page.getByRole("tab", { name: "Names", exact: true });
  const panel = await mount("side-panel", { ...properties, foundSuggestions: toDecide([pair]) });
  await expect.element(names).toHaveTextContent("Names1");
  await expect.element(names).toHaveAccessibleDescription("Pairs to decide: 1");
  expect(await seriousProblems(panel)).toEqual([]);

  panel.foundSuggestions = toDecide(Array.from({ length: 120 }, () => pair));
  await expect.element(names).toHaveTextContent("Names99+");

  panel.foundSuggestions = toDecide([]);
  await expect.element(names).toHaveTextContent(/^\s*Names\s*$/u);

  panel.foundSuggestions = { ...toDecide([pair]), identities: { ...view.identities! } };
  await expect.element(names).toHaveTextContent(/^\s*Names\s*$/u);
});
