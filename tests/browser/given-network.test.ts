import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { networkOfGiven } from "../../src/network/given.ts";
import { reduce } from "../../src/state/reduce.ts";
import { selectRanges, selectView } from "../../src/state/select.ts";
import { aBibliography, aState } from "../builders.ts";

import { actionsOf, mount, seriousProblems } from "./stage.ts";
import "../../src/view/question/filter-panel.ts";
import "../../src/view/people/pair-panel.ts";
import "../../src/view/people/people-table.ts";
import "../../src/view/people/person-panel.ts";
import "../../src/view/people/person-position.ts";
import "../../src/view/question/records-ledger.ts";
import "../../src/view/side-panel.ts";

/** Ada–Bob with 3, Bob–Cem with 1.5, and nothing about papers. */
const given = {
  people: ["Ada", "Bob", "Cem"].map((name) => ({ id: name, name })),
  ties: [
    { between: [0, 1], strength: 3 },
    { between: [1, 2], strength: 1.5 },
  ],
} as const;
const empty = aState(aBibliography());
const state = { ...empty, source: { ...empty.source, network: given } };
const view = selectView(state);
const [ADA, BOB] = [0, 1];

test("the network is that of the file", () => {
  expect(view.network).toEqual(networkOfGiven(given));
});

test("filters leave out what cannot be known: papers, years and counting", async () => {
  const panel = await mount("filter-panel", {
    view,
    exploration: state.exploration,
    ranges: selectRanges(state),
  });

  await expect.element(page.getByRole("slider", { name: "Strength per tie" })).toBeVisible();
  expect(page.getByRole("slider").elements()).toHaveLength(1);
  expect(page.getByRole("radiogroup").elements()).toEqual([]);
  expect(page.getByRole("group", { name: "Years" }).elements()).toEqual([]);
  expect(await seriousProblems(panel)).toEqual([]);
});

test("where nobody is tied, no heading stands over nothing", async () => {
  const heights = [];
  for (const ties of [given.ties, []]) {
    const untied = { ...empty, source: { ...empty.source, network: { ...given, ties } } };
    const panel = await mount("filter-panel", {
      view: selectView(untied),
      exploration: untied.exploration,
      ranges: selectRanges(untied),
    });
    const heading = page.getByRole("heading", { name: "Show", includeHidden: true }).element();
    heights.push(heading.getBoundingClientRect().height);
    panel.remove();
  }

  expect(heights).toEqual([expect.closeTo(16, -1), 0]);
});

test("a threshold of strength moves in steps below 1 where a file gives fractions", async () => {
  const panel = await mount("filter-panel", {
    view,
    exploration: state.exploration,
    ranges: selectRanges(state),
  });
  const actions = actionsOf(panel);
  const slider = page.getByRole("slider", { name: "Strength per tie" });
  await expect.element(slider).toHaveAttribute("aria-valuetext", "all");

  await userEvent.click(slider);
  await userEvent.keyboard("{Home}{ArrowRight}{ArrowRight}");

  expect(actions.at(-1)).toMatchObject({ type: "threshold-moved", threshold: "minStrength" });
  expect(actions.at(-1)).toMatchObject({ value: 0.2 });
});

test("a threshold of strength reaches the strongest tie", async () => {
  const ties = [{ between: [0, 1], strength: 1.15 }] as const;
  const weak = { ...empty, source: { ...empty.source, network: { ...given, ties } } };
  const panel = await mount("filter-panel", {
    view: selectView(weak),
    exploration: weak.exploration,
    ranges: selectRanges(weak),
  });
  const actions = actionsOf(panel);

  await userEvent.click(page.getByRole("slider", { name: "Strength per tie" }));
  await userEvent.keyboard("{End}");

  expect(actions.at(-1)).toMatchObject({ value: 1.15 });
});

test("the ledger has people and ties, and no line about papers", async () => {
  const narrower = { type: "threshold-moved", threshold: "minStrength", value: 2 } as const;
  await mount("records-ledger", { view: selectView(reduce(state, narrower)) });

  const rows = page.getByRole("row").elements();
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim()))).toEqual(
    [
      ["What became of them", "People", "Ties"],
      ["All", "3", "2"],
      ["Hidden", "0", "0"],
      ["Without ties", "0", "0"],
      ["Too weak", "0", "1"],
      ["Component too small", "0", "0"],
      ["Shown", "3", "1"],
    ],
  );
});

test("people have co-authors and strength, neither of them a lower bound", async () => {
  await mount("people-table", { view, among: view.slice.authorShown });

  const rows = page.getByRole("row").elements();
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent.trim()))).toEqual(
    [
      ["Name", "Co-authors▼", "Strength"],
      ["Bob", "2", "4.5"],
      ["Ada", "1", "3"],
      ["Cem", "1", "1.5"],
    ],
  );
});

test("a person has ties with strengths, and words in the place of papers", async () => {
  await mount("person-panel", { view, person: ADA });

  await expect.element(page.getByText("1 co-author", { exact: true })).toBeVisible();
  await expect.element(page.getByRole("button", { name: /^strength 3 with Bob/ })).toBeVisible();
  await expect.element(page.getByText(/no papers/)).toBeVisible();
});

test("a person of whom nothing is measured has a position, to be measured by whoever looks", async () => {
  await mount("person-position", { view, measuring: { phase: "unasked" }, person: ADA });

  await expect.element(page.getByText("Position")).toBeVisible();
  expect(page.getByRole("button").elements()).toEqual([]);
  expect(page.getByText("Measures").elements()).toEqual([]);
});

test("a pair has the strength that the file gives", async () => {
  await mount("pair-panel", { view, pair: [ADA, BOB] });

  await expect.element(page.getByText(/A tie of strength 3/)).toBeVisible();
  expect(page.getByText(/They share no paper/).elements()).toEqual([]);
});

test("a pair's strength is normalised as far as that takes no papers", async () => {
  await mount("pair-panel", { view, pair: [ADA, BOB] });

  await userEvent.click(page.getByText("Normalised strengths"));

  // Ada has 3, Bob 4.5, all people 9: 9 × 3 / (3 × 4.5), and 3 × (3/3 + 3/4.5) / 2.
  const ratios = page.getByRole("definition").elements();
  expect(ratios.map(({ textContent }) => textContent)).toEqual(["2", "2.5"]);
});

test("a tie of people without strength cannot be normalised: a dash", async () => {
  const weightless = { ...given, ties: [{ between: [0, 1], strength: 0 }] } as const;
  const none = selectView({ ...empty, source: { ...empty.source, network: weightless } });
  await mount("pair-panel", { view: none, pair: [ADA, BOB] });

  await userEvent.click(page.getByText("Normalised strengths"));

  const ratios = page.getByRole("definition").elements();
  expect(ratios.map(({ textContent }) => textContent)).toEqual(["–", "–"]);
});
