import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { reduce } from "../../src/state/reduce.ts";
import { selectRanges, selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { looms } from "./looms.ts";
import { actionsOf, focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/question/filter-panel.ts";
import "../../src/view/question/further-filters.ts";
import "../../src/view/question/more-filters.ts";

const propertiesOf = (state: typeof looms) => ({
  view: selectView(state),
  exploration: state.exploration,
  ranges: selectRanges(state),
});

/** Moves a slider as a drag does: some moves, one end. */
function drag(name: string, ...values: readonly number[]): void {
  const slider = page.getByRole("slider", { name, exact: true }).element();
  if (!(slider instanceof HTMLInputElement)) throw new TypeError(`${name} is no slider`);
  for (const value of values) {
    slider.value = String(value);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  }
  slider.dispatchEvent(new Event("change", { bubbles: true }));
}

test("the person on every paper of a list can be stepped out of, and is shown at first", async () => {
  const adas = aState(
    aBibliography(
      aPaper({ title: "On Looms", authors: ["Ada", "Bob"] }),
      aPaper({ title: "On Cards", authors: ["Ada", "Cem"] }),
    ),
  );
  const panel = await mount("filter-panel", propertiesOf(adas));
  const actions = actionsOf(panel);
  const hide = page.getByRole("switch", { name: "Hide Ada" });
  await expect.element(hide).not.toBeChecked();
  await expect.element(hide).toHaveAttribute("aria-keyshortcuts", "h");

  await userEvent.click(hide);
  Object.assign(panel, propertiesOf(reduce(adas, { type: "person-hidden", key: "ada" })));

  await expect.element(hide).toBeChecked();
  expect(actions).toEqual([{ type: "person-hidden", key: "ada" }]);
  expect(await seriousProblems(panel)).toEqual([]);
});

test("whoever is shown again takes their switch along, and not the keyboard", async () => {
  const hidden = reduce(looms, { type: "person-hidden", key: "cem" });
  const panel = await mount("filter-panel", propertiesOf(hidden));
  page.getByRole("switch", { name: "Hide Cem" }).element().focus();

  await userEvent.keyboard(" ");
  Object.assign(panel, propertiesOf(looms));
  await panel.updateComplete;

  expect(page.getByRole("switch", { name: "Hide Cem" }).elements()).toEqual([]);
  expect(focusedName()).toBe("Show");
});

test("where everybody shares nobody, nobody is offered to be hidden", async () => {
  await mount("filter-panel", propertiesOf(looms));

  expect(page.getByRole("switch", { name: /^Hide/u }).elements()).toEqual([]);
});

test("sliders reach as far as the data, and say their value", async () => {
  const panel = await mount("filter-panel", propertiesOf(looms));

  const papers = page.getByRole("slider", { name: "Papers per person" });
  await expect.element(papers).toHaveAttribute("max", "3");
  await expect.element(papers).toHaveAttribute("aria-valuetext", "≥ 1");
  const shared = page.getByRole("slider", { name: "Shared papers per tie" });
  await expect.element(shared).toHaveAttribute("max", "2");
  expect(await seriousProblems(panel)).toEqual([]);
});

test("the moves of one drag have one number, those of the next another", async () => {
  const panel = await mount("filter-panel", propertiesOf(looms));
  const actions = actionsOf(panel);

  drag("Papers per person", 2, 3);
  drag("Papers per person", 2);

  expect(actions).toMatchObject([
    { type: "threshold-moved", threshold: "minPapers", value: 2 },
    { type: "threshold-moved", threshold: "minPapers", value: 3 },
    { type: "threshold-moved", threshold: "minPapers", value: 2 },
  ]);
  const gestures = actions.map((action) => ("gesture" in action ? action.gesture : undefined));
  expect(gestures[0]).toBe(gestures[1]);
  expect(gestures[2]).not.toBe(gestures[0]);
});

test("the first year may not pass the last; all years are no filter", async () => {
  const panel = await mount("further-filters", propertiesOf(looms));
  const actions = actionsOf(panel);
  await expect.element(page.getByRole("group", { name: "Years" })).toBeVisible();

  drag("To", 2022);
  panel.exploration = {
    ...looms.exploration,
    filters: { ...looms.exploration.filters, years: { from: 2021, to: 2022 } },
  };
  await panel.updateComplete;
  drag("From", 2023);
  drag("To", 2023);

  expect(actions).toMatchObject([
    { type: "years-narrowed", years: { from: 2021, to: 2022 } },
    { type: "years-narrowed", years: { from: 2023, to: 2023 } },
    { type: "years-narrowed", years: undefined },
  ]);
});

test("counting is full, fractional or refined", async () => {
  const panel = await mount("filter-panel", propertiesOf(looms));
  const actions = actionsOf(panel);
  const counting = page.getByRole("radiogroup", { name: "Counting" });
  await expect.element(counting.getByRole("radio", { name: "Full" })).toBeChecked();

  await userEvent.click(counting.getByRole("radio", { name: "Fractional" }));

  await userEvent.click(counting.getByRole("radio", { name: "Refined" }));

  expect(actions).toEqual([
    { type: "counting-chosen", counting: "fractional" },
    { type: "counting-chosen", counting: "refined" },
  ]);
});

test("an author limit says what it would take before it is set", async () => {
  const panel = await mount("further-filters", propertiesOf(looms));
  const actions = actionsOf(panel);
  await userEvent.click(page.getByText("More filters"));
  await expect.element(page.getByText("No paper has more than 100 authors.")).toBeVisible();

  await userEvent.fill(page.getByRole("spinbutton", { name: "Author limit" }), "1");

  // On Looms and On $n$ Cards share a tie; On Numbers and On Silk have one each: 3 ties.
  await expect.element(page.getByText("Above 1 author: 4 papers, 100% of all ties.")).toBeVisible();
  expect(actions).toEqual([]);
  await userEvent.click(page.getByRole("button", { name: "Apply" }));
  expect(actions).toEqual([{ type: "threshold-moved", threshold: "authorLimit", value: 1 }]);
  expect(await seriousProblems(panel)).toEqual([]);
});

test("papers can be left out by their topic, and by having none", async () => {
  const filed = aState(
    aBibliography(aPaper({ title: "On Silk", category: "Weaving" }), aPaper({ title: "On Looms" })),
  );
  const panel = await mount("further-filters", propertiesOf(filed));
  const actions = actionsOf(panel);
  await userEvent.click(page.getByText("More filters"));

  const topics = page.getByRole("group", { name: "Topics" });
  await userEvent.click(topics.getByRole("checkbox", { name: "Weaving" }));
  await userEvent.click(topics.getByRole("checkbox", { name: "no topic given" }));

  expect(actions).toEqual([
    { type: "papers-left-out", by: "withoutTopics", value: "Weaving" },
    { type: "papers-left-out", by: "withoutTopics", value: "" },
  ]);
});

test("filters that few need are behind a disclosure: component size, and who published alone", async () => {
  const panel = await mount("further-filters", propertiesOf(looms));
  const actions = actionsOf(panel);
  await userEvent.click(page.getByText("More filters"));

  await expect.element(page.getByRole("slider", { name: "Component size" })).toBeVisible();
  drag("Component size", 3);
  await userEvent.click(page.getByRole("switch", { name: "People who only published alone" }));

  expect(actions).toMatchObject([
    { type: "threshold-moved", threshold: "minComponent", value: 3 },
    { type: "soloists-kept", areKept: false },
  ]);
});

test("what is set can be reset, and only then", async () => {
  const panel = await mount("filter-panel", propertiesOf(looms));
  const actions = actionsOf(panel);
  const reset = page.getByRole("button", { name: "Reset filters" });
  expect(reset.elements()).toEqual([]);

  const action = { type: "threshold-moved", threshold: "minPapers", value: 2 } as const;
  Object.assign(panel, propertiesOf(reduce(looms, action)));
  await userEvent.click(reset);
  expect(focusedName()).toBe("Show");

  expect(actions).toEqual([{ type: "filters-lifted" }]);
});
