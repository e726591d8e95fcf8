import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { reduce } from "../../src/state/reduce.ts";
import { selectMeasuring, selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { actionsOf, mount, seriousProblems, shiftOf } from "./stage.ts";
import "../../src/view/question/measure-wait.ts";
import "../../src/view/question/network-measures.ts";
import "../../src/view/people/column-choice.ts";
import "../../src/view/people/people-table.ts";
import "../../src/view/people/person-position.ts";

/** A chain: Ada – Bob – Cem – Dan. All numbers here are networkx's. */
const state = aState(
  aBibliography(
    aPaper({ title: "One", authors: ["Ada", "Bob"], year: 2020 }),
    aPaper({ title: "Two", authors: ["Bob", "Cem"], year: 2021 }),
    aPaper({ title: "Three", authors: ["Cem", "Dan"], year: 2023 }),
  ),
);
const view = selectView(state);
const measuring = selectMeasuring(state);
const [ADA, BOB] = [0, 1];

const definitions = () =>
  page
    .getByRole("definition")
    .elements()
    .map(({ textContent }) => textContent.trim());

test("a person's position is said in words, and in numbers for those who look", async () => {
  const position = await mount("person-position", { view, measuring, person: BOB });
  const inShort = page.getByText("Position: the strongest bridge of 4 people");
  const core = page.getByText(/In the innermost core: 1 of 1/);
  await expect.element(core).not.toBeVisible();

  await userEvent.click(inShort);

  await expect.element(core).toBeVisible();

  expect(definitions()).toEqual(["1.00", "2", "0.75", "2.5", "0", "1", "0.5"]);
  await expect.element(page.getByText("Constraint")).toHaveAccessibleDescription(/Burt/);
  expect(await seriousProblems(position)).toEqual([]);
});

test("somebody who is off the map has credit and no position", async () => {
  const hidden = selectView(reduce(state, { type: "person-hidden", key: "bob" }));
  await mount("person-position", { view: hidden, measuring, person: BOB });
  await userEvent.click(page.getByText("Measures"));

  expect(definitions()).toEqual(["1.00"]);
  await expect
    .element(page.getByText("Credit", { exact: true }))
    .toHaveAccessibleDescription(
      "Each paper counts 1 ÷ the number of its authors; the share of names that a cut list lacks goes to nobody.",
    );
  expect(page.getByText("Position").elements()).toEqual([]);
});

test("measures that were opened stay open when they are ready, and for people off the map", async () => {
  const running = { phase: "running", share: 0.5 } as const;
  const position = await mount("person-position", { view, measuring: running, person: BOB });
  await userEvent.click(page.getByText("Position"));
  expect(definitions()).toEqual(["1.00"]);

  position.measuring = measuring;
  await position.updateComplete;
  expect(definitions()).toHaveLength(7);

  position.view = selectView(reduce(state, { type: "person-hidden", key: "bob" }));
  await position.updateComplete;
  expect(definitions()).toEqual(["1.00"]);
});

test("credit is about so much for people on a cut list, and at least so much for others", async () => {
  const cut = selectView(
    aState(
      aBibliography(
        aPaper({ title: "One", authors: ["Ada", "Bob"] }),
        aPaper({ title: "Two", authors: ["Cem"], listComplete: false }),
      ),
    ),
  );
  const table = await mount("people-table", { view: cut, measuring, among: cut.slice.authorShown });
  await userEvent.click(page.getByText("More columns"));
  await userEvent.click(page.getByRole("checkbox", { name: "Credit" }));

  const credit = page.getByRole("row").elements().slice(1);
  expect(credit.map((row) => row.lastElementChild?.textContent.trim())).toEqual([
    "≥ 0.50",
    "≥ 0.50",
    "≈ 0.50",
  ]);
  expect(await seriousProblems(table)).toEqual([]);
});

test("somebody on no chain between others is no bridge", async () => {
  await mount("person-position", { view, measuring, person: ADA });

  await expect.element(page.getByText("Position: no bridge")).toBeVisible();
});

test("the network is measured for those who look, each number with a sentence", async () => {
  const measures = await mount("network-measures", { view, measuring });
  expect(definitions().slice(0, 9)).toEqual(["1", "4", "0.5", "0", "0", "3", "1.667", "-0.5", "1"]);
  await expect
    .element(page.getByText("Density"))
    .toHaveAccessibleDescription("Share of all pairs of people who have a tie.");
  expect(await seriousProblems(measures)).toEqual([]);
});

test("columns are added to the table of people, and sort it", async () => {
  const table = await mount("people-table", { view, measuring, among: view.slice.authorShown });
  await userEvent.click(page.getByText("More columns"));

  await userEvent.click(page.getByRole("checkbox", { name: "Betweenness" }));
  await userEvent.click(page.getByRole("checkbox", { name: "Last year" }));
  await userEvent.click(page.getByRole("button", { name: "Last year" }));

  const rows = page.getByRole("row").elements();
  const texts = rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim()));
  expect(texts.slice(1)).toEqual([
    ["Cem", "2", "2", "2", "2023", "2"],
    ["Dan", "1", "1", "1", "2023", "0"],
    ["Bob", "2", "2", "2", "2021", "2"],
    ["Ada", "1", "1", "1", "2020", "0"],
  ]);
  expect(await seriousProblems(table)).toEqual([]);
});

test("columns that were chosen before are there, in their own order, and others are none", async () => {
  const columns = ["Last year", "Height", "Credit"];
  await mount("people-table", { view, measuring, among: view.slice.authorShown, columns });

  await expect.element(page.getByRole("columnheader", { name: "Last year" })).toBeVisible();
  const titles = page.getByRole("columnheader").elements();
  expect(titles.slice(4).map(({ textContent }) => textContent.trim())).toEqual([
    "Credit",
    "Last year",
  ]);
});

test("names stay, and cover the numbers that pass under them, when columns are scrolled sideways", async () => {
  const among = view.slice.authorShown;
  const table = await mount("people-table", { view, measuring, among, selected: [ADA] });
  table.style.width = "300px";
  await userEvent.click(page.getByText("More columns"));
  await userEvent.click(page.getByRole("checkbox", { name: "Betweenness" }));
  const wide = table.shadowRoot!.querySelector(".wide")!;
  const ada = page.getByRole("rowheader", { name: "Ada" }).element();
  const cem = page.getByRole("rowheader", { name: "Cem" }).element();

  expect(shiftOf(ada, wide)).toBe(0);

  const name = page.getByRole("columnheader", { name: "Name" }).element();
  expect(name.getBoundingClientRect().left).toBe(ada.getBoundingClientRect().left);
  const backgroundOf = (element: Element) => getComputedStyle(element).backgroundColor;
  expect(backgroundOf(cem)).toBe(backgroundOf(name));
  expect(backgroundOf(ada)).toBe(backgroundOf(ada.parentElement!));
  expect(backgroundOf(ada)).not.toBe(backgroundOf(cem));
});

test("a column that has to be measured aside is asked for, and can be cancelled", async () => {
  const table = await mount("people-table", {
    view,
    measuring: { phase: "unasked" },
    among: view.slice.authorShown,
  });
  const actions = actionsOf(table);
  await userEvent.click(page.getByText("More columns"));
  await userEvent.click(page.getByRole("checkbox", { name: "Core" }));
  table.measuring = { phase: "running", share: 0.5 };
  await expect.element(page.getByRole("progressbar", { name: "Measuring" })).toBeVisible();

  await userEvent.click(page.getByRole("button", { name: "Cancel" }));

  expect(actions).toEqual([
    { type: "columns-chosen", columns: ["Core"] },
    { type: "measures-asked" },
    { type: "measures-cancelled" },
  ]);
});
