import { expect, test } from "vitest";
import { page } from "vitest/browser";

import { selectView } from "../../src/state/select.ts";
import type { Drawn } from "../../src/view/map/events.ts";
import "../../src/view/map/map-legend.ts";

import { looms } from "./looms.ts";
import { mount, seriousProblems } from "./stage.ts";

const view = selectView(looms);
const legend = page.getByRole("list", { name: "Legend" });

/** Discs of 5 px for one paper, ties of 10 px for a width of 1. */
function mountLegend(drawn: Partial<Drawn> = {}) {
  const usual = { ties: 3, areTiesBroad: true, tieScale: 10, discScale: 5, bandwidth: 0 };
  return mount("map-legend", { view, drawn: { ...usual, ...drawn } });
}

test("says what the sizes of discs, the widths of ties and the colours stand for", async () => {
  const element = await mountLegend();

  // Ada has three papers, Bob two, Cem one; Ada and Bob share two, the others one.
  await expect.element(legend).toHaveTextContent(/1\s*2\s*3 papers/);
  await expect.element(legend).toHaveTextContent(/1\s*2 shared papers/);
  await expect.element(legend).toHaveTextContent("clusters");
  expect(await seriousProblems(element)).toEqual([]);
});

test("of discs that would be larger than 20 px in radius, only says how many papers the largest has", async () => {
  const element = await mountLegend({ discScale: 15 });

  // The square root of 2 is 21.2 px then, one paper 15 px.
  await expect.element(legend).toHaveTextContent(/1\s*… 3 papers/);
  expect(element.shadowRoot?.querySelectorAll("li:first-child svg")).toHaveLength(1);
});

test("says nothing of widths where all ties are equally thin", async () => {
  await mountLegend({ areTiesBroad: false });

  await expect.element(legend).not.toHaveTextContent("shared papers");
});

test("of the density says only how far it reaches", async () => {
  await mountLegend({ bandwidth: 23.6 });

  await expect.element(legend).toHaveTextContent(/^few\s+many people within 24 px$/);
});
