import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { USUAL_LAYOUT } from "../../src/layout/settings.ts";

import { actionsOf, mount, seriousProblems } from "./stage.ts";
import "../../src/view/question/layout-choices.ts";
import "../../src/view/question/map-choices.ts";

const show = (layout = USUAL_LAYOUT) =>
  mount("map-choices", { look: { colourBy: "cluster", sizeBy: "papers" }, layout });

test("colours and sizes are groups of radio buttons, of which one is chosen", async () => {
  const element = await show();

  const colours = page.getByRole("radiogroup", { name: "Colour by" });
  await expect.element(colours.getByRole("radio", { name: "Cluster" })).toBeChecked();
  await expect.element(colours.getByRole("radio", { name: "First year" })).not.toBeChecked();
  expect(await seriousProblems(element)).toEqual([]);
});

test("in a network without papers, discs are sized by co-authors, and the choice says so", async () => {
  const look = { colourBy: "cluster", sizeBy: "papers" } as const;
  await mount("map-choices", { look, layout: USUAL_LAYOUT, hasPapers: false });

  const sizes = page.getByRole("radiogroup", { name: "Size by" });

  await expect.element(sizes.getByRole("radio", { name: "Co-authors" })).toBeChecked();
});

test("in a network whose file has clusters, people can be coloured by them", async () => {
  const actions = actionsOf(await show());
  Object.assign(document.querySelector("map-choices")!, { hasPapers: false, hasTopics: true });

  await userEvent.click(page.getByRole("radio", { name: "File's cluster" }));

  expect(actions).toEqual([
    { type: "look-chosen", look: { colourBy: "category", sizeBy: "papers" } },
  ]);
});

test("colours that would leave everybody grey are not offered, unless one is chosen", async () => {
  const element = await show();
  Object.assign(element, { hasTopics: false, hasYears: false });
  await element.updateComplete;
  const colours = page.getByRole("radiogroup", { name: "Colour by" });
  const offered = () => colours.getByRole("radio").elements().length;

  expect(offered()).toBe(2);
  element.hasYears = true;
  await expect.poll(offered).toBe(4);
  element.look = { colourBy: "category", sizeBy: "papers" };
  await expect.element(colours.getByRole("radio", { name: "Topic" })).toBeChecked();
});

test("another colour leaves the size as it is", async () => {
  const actions = actionsOf(await show());

  await userEvent.click(page.getByRole("radio", { name: "First year" }));

  expect(actions).toEqual([
    { type: "look-chosen", look: { colourBy: "first-year", sizeBy: "papers" } },
  ]);
});

test("a slider that is moved by its keys says so with one gesture for each letting go", async () => {
  const actions = actionsOf(await show());
  await userEvent.click(page.getByText("Layout").first());

  await userEvent.click(page.getByRole("slider", { name: "Gravity" }));
  await userEvent.keyboard("{Home}{ArrowRight}");

  const gravities = actions.map((action) =>
    action.type === "layout-chosen" ? action.settings.gravity : undefined,
  );
  expect(gravities.slice(-2)).toEqual([0.25, 0.5]);
});

test("settings that are not as usual can be reset, and the kind of layout stays", async () => {
  const actions = actionsOf(await show({ ...USUAL_LAYOUT, look: "clusters", gravity: 2 }));
  await userEvent.click(page.getByText("Layout").first());

  await userEvent.click(page.getByRole("button", { name: "Reset the layout settings" }));
  expect(page.getByRole("slider").first().element().matches(":focus")).toBe(true);

  expect(actions).toEqual([
    { type: "layout-chosen", settings: { ...USUAL_LAYOUT, look: "clusters" } },
  ]);
});

test("where a file says where everybody stands, that is a layout, and forces have nothing to set", async () => {
  const actions = actionsOf(await show());
  const layouts = page.getByRole("radiogroup", { name: "Layout" });
  await userEvent.click(page.getByText("Layout").first());
  await expect
    .element(layouts.getByRole("radio", { name: "File's places" }))
    .not.toBeInTheDocument();
  Object.assign(document.querySelector("map-choices")!, { hasPlaces: true });

  await userEvent.click(layouts.getByRole("radio", { name: "File's places" }));

  const settings = { ...USUAL_LAYOUT, look: "file" as const };
  expect(actions).toEqual([{ type: "layout-chosen", settings }]);
  Object.assign(document.querySelector("map-choices")!, { layout: settings });
  await expect.element(layouts.getByRole("radio", { name: "File's places" })).toBeChecked();
  await expect.element(page.getByRole("slider", { name: "Gravity" })).not.toBeInTheDocument();
});
