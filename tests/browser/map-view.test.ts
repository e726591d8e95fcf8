import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { narrow } from "../../src/state/narrow.ts";
import { reduce } from "../../src/state/reduce.ts";
import { selectView, type View } from "../../src/state/select.ts";

import { looms } from "./looms.ts";
import { feed } from "./map-stage.ts";
import { actionsOf, focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/map/map-view.ts";

function mountView(view: View) {
  const { exploration, layout } = looms;
  const narrowed = narrow(view, undefined);
  return mount("map-view", { view, exploration, narrowed, layoutState: layout, feed });
}

test("of very many people those with one paper are offered to be left out", async () => {
  const { slice, ...others } = selectView(looms);
  const map = await mountView({ ...others, slice: { ...slice, authorCount: 10_001 } });
  const actions = actionsOf(map);

  await expect.element(page.getByText("3 people have one paper here.")).toBeVisible();
  await userEvent.click(page.getByRole("button", { name: "Only people with 2 papers or more" }));

  expect(actions).toEqual([{ type: "threshold-moved", threshold: "minPapers", value: 2 }]);
});

test("the legend stays within the margin of the map, also in two rows", async () => {
  const map = await mountView(selectView(looms));
  map.style.width = "360px";
  map.style.height = "400px";
  const legend = page.getByRole("list", { name: "Legend" });
  await expect.element(legend).toBeVisible();
  await expect.poll(() => legend.element().getBoundingClientRect().height).toBeGreaterThan(34);

  const { bottom } = map.canvas.shadowRoot!.querySelector(".stage")!.getBoundingClientRect();
  expect(legend.element().getBoundingClientRect().top).toBeGreaterThan(bottom - 36);
});

test("few people are offered nothing", async () => {
  await mountView(selectView(looms));

  expect(page.getByText("one paper here").elements()).toEqual([]);
});

test("a map that filters have emptied says so, and resets them", async () => {
  const nobody = { type: "threshold-moved", threshold: "minPapers", value: 9 } as const;
  const map = await mountView(selectView(reduce(looms, nobody)));
  const actions = actionsOf(map);
  await expect.element(page.getByText("Nobody to show: the filters leave nobody.")).toBeVisible();

  await userEvent.click(page.getByRole("button", { name: "Reset the filters" }));

  expect(actions).toEqual([{ type: "filters-lifted" }]);
  expect(focusedName()).toBe("Network");
  expect(await seriousProblems(map)).toEqual([]);
});
