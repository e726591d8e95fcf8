import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { PALETTES } from "../../src/figure/palette.ts";
import { reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { looms } from "./looms.ts";
import { actionsOf, focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/clusters/cluster-list.ts";

test("clusters are named after their leading people and counted, the largest first", async () => {
  const list = await mount("cluster-list", { view: selectView(looms) });

  const clusters = page.getByRole("list", { name: "Clusters" }).getByRole("listitem");
  expect(clusters.elements()).toHaveLength(2);
  await expect.element(clusters.nth(0)).toHaveTextContent(/Ada, \w+\s+3/);
  await expect.element(clusters.nth(1)).toHaveTextContent(/Dee, \w+\s+2/);
  expect(await seriousProblems(list)).toEqual([]);
});

test("clusters of whom filters leave few stand below others, in the colour they had", async () => {
  const view = selectView(looms);
  const [ada, dee] = view.clusters;
  const left = { ...ada!, people: ada!.people.slice(0, 1) };
  await mount("cluster-list", { view: { ...view, clusters: [left, dee!] } });

  const clusters = page.getByRole("list", { name: "Clusters" }).getByRole("listitem");
  await expect.element(clusters.nth(0)).toHaveTextContent(/Dee, \w+\s+2/);
  await expect.element(clusters.nth(1)).toHaveTextContent(/Ada, \w+\s+1/);
  await expect.element(page.getByText(/^The eight largest without filters have/)).toBeVisible();
});

test("where colours mean components, clusters have none, and the list says so", async () => {
  const look = { colourBy: "component", sizeBy: "papers" } as const;
  const view = selectView(reduce(looms, { type: "look-chosen", look }));
  const list = await mount("cluster-list", { view });

  const colours = [...list.shadowRoot!.querySelectorAll("circle")].map((c) =>
    c.getAttribute("fill"),
  );
  expect(new Set(colours)).toEqual(new Set([PALETTES.light.other]));
  await expect.element(page.getByText("Colours on the map mean something else now.")).toBeVisible();
});

test("counts stand at the edge of the list, below the numbers of the panel", async () => {
  const list = await mount("cluster-list", { view: selectView(looms) });

  const counts = [...list.shadowRoot!.querySelectorAll("button .soft")];
  const edges = counts.map((count) => Math.round(count.getBoundingClientRect().right));
  const edge = Math.round(list.getBoundingClientRect().right);
  expect(edges).toEqual([edge, edge]);
});

test("each cluster has its own colour", async () => {
  const list = await mount("cluster-list", { view: selectView(looms) });

  const colours = [...list.shadowRoot!.querySelectorAll("circle")].map((it) =>
    it.getAttribute("fill"),
  );
  expect(new Set(colours).size).toBe(2);
});

test("a click narrows to the cluster of its leader, and a second one lets go", async () => {
  const list = await mount("cluster-list", { view: selectView(looms) });
  const actions = actionsOf(list);
  const ada = page.getByRole("button", { name: /^Ada, / });

  await userEvent.click(ada);
  list.narrowing = { to: "cluster", leader: "ada" };
  await expect.element(ada).toHaveAttribute("aria-pressed", "true");
  await userEvent.click(ada);

  expect(actions).toEqual([
    { type: "narrowed", narrowing: { to: "cluster", leader: "ada" }, tab: "people" },
    { type: "narrowing-cleared" },
  ]);
});

test("clusters are one stop of the Tab key, the one narrowed to at first, and arrows lead on", async () => {
  await mount("cluster-list", {
    view: selectView(looms),
    narrowing: { to: "cluster", leader: "dee" },
  });

  await userEvent.tab();
  expect(focusedName()).toMatch(/^Dee, /);
  await userEvent.keyboard("{ArrowDown}");
  expect(focusedName()).toMatch(/^Ada, /);
  await userEvent.keyboard("{ArrowUp}");
  expect(focusedName()).toMatch(/^Dee, /);

  const stops = page.getByRole("list", { name: "Clusters" }).getByRole("button").elements();
  expect(stops.map((stop) => (stop as HTMLElement).tabIndex)).toEqual([-1, 0]);
});

test("a long name takes two lines, and is told whole where they are too few", async () => {
  const view = selectView(looms);
  const [first, second] = view.clusters;
  const name = "sparse, orthogonalization (Purchase, Kobourov)";
  const endless = Array.from({ length: 9 }, () => name).join(", ");
  const clusters = [
    { ...first!, name },
    { ...second!, name: endless },
  ];
  const list = await mount("cluster-list", { view: { ...view, clusters } });
  list.style.width = "240px";

  const [long, longer] = list.shadowRoot!.querySelectorAll(".name");
  expect(long!.scrollWidth).toBe(long!.clientWidth);
  expect(long!.scrollHeight).toBe(long!.clientHeight);
  expect(longer!.clientHeight).toBe(long!.clientHeight);
  await expect.element(page.getByTitle(endless)).toBeVisible();
});

test("where nobody wrote together, the list says so", async () => {
  await mount("cluster-list", {
    view: selectView(aState(aBibliography(aPaper({ authors: ["Ada"] })))),
  });

  await expect.element(page.getByText("Nobody here has written together.")).toBeVisible();
});

test("while nothing is open, as kept files are still read, the list says nothing of it", async () => {
  const list = await mount("cluster-list", { view: selectView(aState(aBibliography())) });

  expect(list.shadowRoot!.textContent.trim()).toBe("");
});
