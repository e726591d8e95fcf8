import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import type { PositionFeed } from "../../src/layout/feed.ts";
import type { LayoutState } from "../../src/state/app-state.ts";
import { narrow } from "../../src/state/narrow.ts";
import { reduce } from "../../src/state/reduce.ts";
import { selectView, type View } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { looms, SETTLED } from "./looms.ts";
import { feed, nextFrames, PLACES } from "./map-stage.ts";
import { actionsOf, focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/map/map-view.ts";

function mountView(view: View, { layout, positions } = { layout: looms.layout, positions: feed }) {
  const { exploration } = looms;
  const narrowed = narrow(view, undefined);
  return mount("map-view", { view, exploration, narrowed, layoutState: layout, feed: positions });
}

const status = () => page.getByRole("status", { name: "Map status" });

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

  // Eve is 10 below Ada, and her disc reaches one farther.
  const lowest = 11;
  const gap = () => {
    const { minY, maxY } = map.canvas.camera!.visiblePart;
    const { top, height } = map.canvas.getBoundingClientRect();
    const foot = top + ((maxY + lowest) / (maxY - minY)) * height;
    return legend.element().getBoundingClientRect().top - foot;
  };
  await expect.poll(gap).toBeGreaterThan(0);
});

test("a narrow map reaches down to its foot", async () => {
  const map = await mountView(selectView(looms));
  map.style.width = "360px";
  map.style.height = "400px";

  const { bottom } = map.canvas.shadowRoot!.querySelector(".stage")!.getBoundingClientRect();
  expect(bottom).toBe(map.canvas.getBoundingClientRect().bottom);
});

test("of ties that are not drawn yet, the status does not say that they are left out", async () => {
  const fewer = reduce(looms, { type: "threshold-moved", threshold: "minShared", value: 2 });
  const map = await mountView(selectView(fewer));
  await expect.element(page.getByRole("list", { name: "Legend" })).toBeVisible();

  map.view = selectView(looms);
  await map.updateComplete;

  expect(page.getByRole("status", { name: "Map status" }).element().textContent).toMatch(
    /3 ties · l/u,
  );
});

test("the layout is called settled, and colours are explained, once the picture of its end is seen", async () => {
  let listener: Parameters<PositionFeed["subscribe"]>[0] | undefined;
  const positions: PositionFeed = {
    ...feed,
    subscribe(heard) {
      listener = heard;
      return () => undefined;
    },
  };
  const layout: LayoutState = { ...SETTLED, positions: PLACES };
  const map = await mountView(selectView(looms), { layout, positions });
  const frame = { phase: "settled", iterations: 1 } as const;
  await nextFrames(3);
  expect(map.shadowRoot!.querySelector("map-legend")).toBeNull();

  listener!({ ...frame, positions: PLACES });
  await expect.element(page.getByRole("list", { name: "Legend" })).toBeVisible();
  await expect.element(status()).toHaveTextContent("layout settled");

  listener!({ ...frame, positions: PLACES.map((place) => 3 * place) });
  await map.updateComplete;
  expect(status().element().textContent).toContain("laying out …");
  await expect.element(status()).toHaveTextContent("layout settled");
});

test("the legend is of the picture that is seen, not of the one to come", async () => {
  const map = await mountView(selectView(looms));
  await expect.element(page.getByRole("list", { name: "Legend" })).toBeVisible();
  const before = map.view;

  map.view = { ...before };
  await map.updateComplete;

  const legend = map.shadowRoot!.querySelector("map-legend")!;
  expect(legend.view).toBe(before);
  await expect.poll(() => legend.view).toBe(map.view);
});

test("the legend stays while two people become one, and goes with the papers", async () => {
  const map = await mountView(selectView(looms));
  await expect.element(page.getByRole("list", { name: "Legend" })).toBeVisible();
  const people = [{ name: "Dee" }, { name: "Eve" }];
  const decision = { kind: "joined", people } as const;

  map.view = selectView(reduce(looms, { type: "identity-decided", decision }));
  await map.updateComplete;
  expect(map.view.network.authors).toHaveLength(4);
  expect(map.shadowRoot!.querySelector("map-legend")).not.toBeNull();
  map.view = selectView(aState(aBibliography(aPaper({ authors: ["Ada", "Bob"] }))));
  await map.updateComplete;

  expect(map.shadowRoot!.querySelector("map-legend")).toBeNull();
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

test("a button that goes with what it shows again leaves the keyboard at the map", async () => {
  const hidden = reduce(looms, { type: "person-hidden", key: "cem" });
  const view = selectView(hidden);
  const narrowed = narrow(view, { to: "year", year: 2021 });
  const map = await mountView(view);
  Object.assign(map, { exploration: hidden.exploration, narrowed });
  const actions = actionsOf(map);

  for (const name of ["Show Cem", "Show everybody"]) {
    const button = page.getByRole("button", { name });
    await expect.element(button).toBeVisible();
    button.element().focus();
    await userEvent.keyboard("{Enter}");
    expect(focusedName()).toBe("Network");
  }

  expect(actions).toEqual([{ type: "person-unhidden", key: "cem" }, { type: "narrowing-cleared" }]);
});
