import { expect, test } from "vitest";
import { page } from "vitest/browser";

import { densitySteps } from "../../src/figure/density-colours.ts";
import { reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";
import type { Drawn } from "../../src/view/map/events.ts";
import "../../src/view/map/map-legend.ts";

import { aBibliography, aPaper, aState } from "../builders.ts";

import { looms } from "./looms.ts";
import { mount, seriousProblems } from "./stage.ts";

const view = selectView(looms);
const legend = page.getByRole("list", { name: "Legend" });

/** Discs of 5 px for one paper, ties of 10 px for a width of 1. */
function mountLegend(drawn: Partial<Drawn> = {}, of = view) {
  const usual = { ties: 3, areTiesBroad: true, tieScale: 10, discScale: 5, bandwidth: 0 };
  return mount("map-legend", { view: of, drawn: { ...usual, ...drawn } });
}

test("says what the sizes of discs, the widths of ties and the colours stand for", async () => {
  const element = await mountLegend();

  // Ada has three papers, Bob two, Cem one; Ada and Bob share two, the others one.
  await expect.element(legend).toHaveTextContent("1, 2, 3 papers");
  await expect.element(legend).toHaveTextContent("1, 2 shared papers");
  await expect.element(legend).toHaveTextContent("clusters");
  expect(await seriousProblems(element)).toEqual([]);
});

test("shows discs up to 15 px in radius, and says how far the others reach", async () => {
  const element = await mountLegend({ discScale: 9 });

  // The square root of 3 is 15.6 px then, of two papers 12.7 px.
  await expect.element(legend).toHaveTextContent(/^1, 2, up to 3 papers/u);
  expect(element.shadowRoot?.querySelectorAll("li:first-child svg")).toHaveLength(2);

  element.drawn = { ...element.drawn, discScale: 12 };
  await expect.element(legend).toHaveTextContent(/^1, up to 3 papers/u);
});

test("where even the smallest disc is too large, says from how many papers to how many discs reach", async () => {
  const element = await mountLegend({ discScale: 16 });

  await expect.element(legend).toHaveTextContent("1 to 3 papers");
  expect(element.shadowRoot?.querySelectorAll("li:first-child svg")).toHaveLength(0);
});

test("where nobody is drawn there is no legend, nor a surface for one", async () => {
  const element = await mountLegend(
    { ties: 0 },
    selectView(aState(aBibliography(aPaper({ authors: [] })))),
  );

  expect(element.shadowRoot?.querySelector("ul")).toBeNull();
});

test("stands on a surface of its own, through which no disc of a near map is seen", async () => {
  const element = await mountLegend();

  const style = getComputedStyle(element.shadowRoot!.querySelector("ul")!);

  expect(style.backgroundColor).toMatch(/^rgb\(/u);
  expect(style.borderTopStyle).toBe("solid");
});

test("of ties that all stand for one paper says so in the singular", async () => {
  const singles = aState(aBibliography(aPaper({ authors: ["Ada", "Bob"] })));
  await mountLegend({}, selectView(singles));

  await expect.element(legend).toHaveTextContent("1 paper 1 shared paper");
});

test("is no higher than the margin that a fitted map leaves free below the discs", async () => {
  const element = await mountLegend({ discScale: 8.6 });

  expect(element.shadowRoot?.querySelector("ul")?.offsetHeight).toBeLessThanOrEqual(32);
});

test("where all ties are equally thin, says without lines how strong they are", async () => {
  const element = await mountLegend({ areTiesBroad: false });

  await expect.element(legend).toHaveTextContent("ties: 1 to 2 shared papers");
  expect(element.shadowRoot?.querySelectorAll("li:nth-child(2) svg")).toHaveLength(0);
});

test("of thin ties that all stand for one paper says so", async () => {
  const singles = aState(aBibliography(aPaper({ authors: ["Ada", "Bob"] })));
  await mountLegend({ areTiesBroad: false }, selectView(singles));

  await expect.element(legend).toHaveTextContent("ties: 1 shared paper each");
});

test("of thin ties whose strength is no number of papers says how strong they are", async () => {
  const fractional = reduce(looms, { type: "counting-chosen", counting: "fractional" });
  await mountLegend({ areTiesBroad: false }, selectView(fractional));

  await expect.element(legend).toHaveTextContent("ties: strength 0.5 to 2");
});

test("says nothing of ties where none is drawn", async () => {
  await mountLegend({ ties: 0, areTiesBroad: false });

  await expect.element(legend).not.toHaveTextContent("ties");
});

test("says in words what widths stand for where nobody can tell them apart", async () => {
  const element = await mountLegend({ tieScale: 5 });

  // 0.2 · 5 = 1 px and 0.2 · √2 · 5 = 1.4 px.
  await expect.element(legend).toHaveTextContent("ties: 1 to 2 shared papers");
  expect(element.shadowRoot?.querySelectorAll("li:nth-child(2) svg")).toHaveLength(0);
});

test("shows widths by lines as wide as those on the map", async () => {
  const element = await mountLegend({ tieScale: 11 });

  await expect.element(legend).toHaveTextContent("1, 2 shared papers");
  const heights = [...element.shadowRoot!.querySelectorAll("li:nth-child(2) svg")].map((line) =>
    Number(line.getAttribute("height")),
  );
  expect(heights).toEqual([2.2, expect.closeTo(3.11, 2)]);
});

test("shows no widths where all ties are as thin as can be", async () => {
  const element = await mountLegend({ tieScale: 3 });

  await expect.element(legend).toHaveTextContent("ties: 1 to 2 shared papers");
  expect(element.shadowRoot?.querySelectorAll("li:nth-child(2) svg")).toHaveLength(0);
});

test("of ties too broad to be drawn says how strong they are", async () => {
  const element = await mountLegend({ tieScale: 30 });

  await expect.element(legend).toHaveTextContent("1, up to 2 shared papers");
  expect(element.shadowRoot?.querySelectorAll("li:nth-child(2) svg")).toHaveLength(1);
});

test("of the density shows the colours that the map shows through its background", async () => {
  const element = await mountLegend({ bandwidth: 23.6 });

  const colours = [...element.shadowRoot!.querySelectorAll("circle")].map((circle) =>
    circle.getAttribute("fill"),
  );
  expect(colours).toEqual(densitySteps("light"));
});

test("of the density says only how far it reaches", async () => {
  await mountLegend({ bandwidth: 23.6 });

  await expect.element(legend).toHaveTextContent(/^few\s+many people within 24 px$/);
});

test("of colours by years those between are told where there is room", async () => {
  const papers = [2001, 2004, 2007].map((year) =>
    aPaper({ year, authors: [`A${year}`, `B${year}`] }),
  );
  const byYear = selectView({
    ...aState(aBibliography(...papers)),
    exploration: {
      ...looms.exploration,
      look: { ...looms.exploration.look, colourBy: "last-year" },
    },
  });

  await mountLegend({}, byYear);

  await expect.element(page.getByText("2004", { exact: true })).toBeVisible();
});

test("long names of categories stand on one line each, beside their colours", async () => {
  const topics = [
    "Metabolomics and mass spectrometry",
    "Petri nets in biology",
    "Looms, old and new",
  ];
  const papers = topics.map((category) => aPaper({ category, authors: [category] }));
  const state = aState(aBibliography(...papers));
  const look = { colourBy: "category", sizeBy: "papers" } as const;
  const element = await mountLegend(
    { ties: 0 },
    selectView(reduce(state, { type: "look-chosen", look })),
  );
  element.style.width = "400px";

  const colours = [...element.shadowRoot!.querySelectorAll("li:last-child svg")];
  expect(colours).toHaveLength(3);
  for (const colour of colours) {
    const disc = colour.getBoundingClientRect();
    const name = colour.parentElement!.getBoundingClientRect();
    expect(name.height).toBeLessThan(24);
    expect(disc.left - name.left).toBeLessThan(2);
    expect(Math.abs(disc.top + disc.bottom - name.top - name.bottom)).toBeLessThan(8);
  }
});
