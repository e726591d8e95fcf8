import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { searchOf } from "../../src/state/late-search.ts";
import type { LateSearch } from "../../src/state/search.ts";
import { selectView } from "../../src/state/select.ts";
import { ChosenEvent } from "../../src/view/search-box.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { looms } from "./looms.ts";
import { mount, seriousProblems } from "./stage.ts";

const view = selectView(looms);
const search = searchOf(view.network);
const combobox = page.getByRole("combobox", { name: "Find a person or a paper" });

test("Enter chooses what the arrow keys lead to", async () => {
  const box = await mount("search-box", { view, search });
  const chosen: string[] = [];
  box.addEventListener(ChosenEvent.type, ({ hit }) => {
    chosen.push(hit.kind === "person" ? hit.name : hit.title);
  });
  await userEvent.fill(combobox, "on");
  await expect.element(page.getByRole("option").nth(0)).toHaveAttribute("aria-selected", "true");
  const second = page.getByRole("option").nth(1).element().textContent.trim();

  await userEvent.keyboard("{ArrowDown}{Enter}");

  expect(chosen).toHaveLength(1);
  expect(second.startsWith(chosen[0] ?? "nothing")).toBe(true);
});

test("each hit says whether it is a person or a paper, and of people what the table counts", async () => {
  const box = await mount("search-box", { view, search });

  await userEvent.fill(combobox, "ada");
  await expect
    .element(page.getByRole("option").first())
    .toHaveTextContent(/^\s*Ada\s+person · 3 papers · ≥ 2 co-authors\s*$/);
  await userEvent.fill(combobox, "silk");

  await expect.element(page.getByRole("option")).toHaveTextContent(/^\s*On Silk\s+paper\s*$/);
  expect(await seriousProblems(box)).toEqual([]);
});

test("the option that Enter would take is the active descendant of the field", async () => {
  await mount("search-box", { view, search });
  await userEvent.fill(combobox, "on");
  await expect.element(page.getByRole("option").first()).toBeVisible();

  await userEvent.keyboard("{ArrowUp}");

  await expect.element(page.getByRole("option").last()).toHaveAttribute("aria-selected", "true");
  const active = combobox.element().getAttribute("aria-activedescendant");
  const selected = page.getByRole("option", { selected: true }).element();
  expect(selected.id).toBe(active);
});

test("words that were left in the field go with the list that they were meant for", async () => {
  const box = await mount("search-box", { view, search });
  await userEvent.fill(combobox, "ada");
  await expect.element(page.getByRole("option").first()).toBeVisible();
  combobox.element().blur();
  const same = { ...view, slice: { ...view.slice } };

  box.view = same;
  await box.updateComplete;
  await expect.element(combobox).toHaveValue("ada");
  box.view = selectView(aState(aBibliography(aPaper({ authors: ["Eve"] }))));

  await expect.element(combobox).toHaveValue("");
});

test("a text given from outside is searched for at once", async () => {
  await mount("search-box", { view, search, text: "ade" });

  await expect.element(combobox).toHaveValue("ade");
  await expect.element(combobox).toHaveAttribute("aria-expanded", "true");
});

test("Escape brings the keyboard back to where it was when a key called the search", async () => {
  const before = document.createElement("button");
  document.body.append(before);
  const box = await mount("search-box", { view, search });
  before.focus();

  box.focus();
  await userEvent.keyboard("{Escape}");

  expect(document.activeElement).toBe(before);
  before.remove();
});

test("who is found nowhere is said to be nobody, outside the list, where it is announced", async () => {
  const box = await mount("search-box", { view, search });

  await userEvent.fill(combobox, "qqqqqq");

  await expect.element(page.getByRole("status")).toHaveTextContent("Nobody and nothing here");
  await expect.element(combobox).toHaveAttribute("aria-expanded", "false");
  expect(await seriousProblems(box)).toEqual([]);
  await userEvent.fill(combobox, "ada");
  await expect.element(page.getByRole("option").first()).toBeVisible();
  await expect.element(page.getByRole("status")).toHaveTextContent(/^$/u);
});

test("Enter that ends a word of an input method chooses nobody", async () => {
  await mount("search-box", { view, search });
  await userEvent.fill(combobox, "ada");
  await expect.element(page.getByRole("option").first()).toBeVisible();

  const enter = new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true });
  combobox.element().dispatchEvent(enter);
  await new Promise((resolve) => setTimeout(resolve, 50));

  await expect.element(combobox).toHaveValue("ada");
});

test("an arrow key opens nothing while nothing is typed", async () => {
  await mount("search-box", { view, search });
  await userEvent.fill(combobox, "ada");
  await expect.element(page.getByRole("option").first()).toBeVisible();
  await userEvent.fill(combobox, "");
  await expect.element(combobox).toHaveAttribute("aria-expanded", "false");

  await userEvent.keyboard("{ArrowDown}");

  await expect.element(combobox).toHaveAttribute("aria-expanded", "false");
  await expect.element(page.getByRole("status")).toHaveTextContent(/^$/u);
});

test("a search that could not be loaded says so, and finds once it can", async () => {
  let isThere = false;
  const late: LateSearch = (text, limit) =>
    isThere ? search(text, limit) : Promise.reject(new Error("offline"));
  await mount("search-box", { view, search: late });

  await userEvent.fill(combobox, "ad");

  await expect.element(page.getByRole("status")).toHaveTextContent("could not be loaded");
  isThere = true;
  await userEvent.fill(combobox, "ada");
  await expect.element(page.getByRole("option").first()).toBeVisible();
});
