import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { USUAL_CLUSTERING } from "../../src/network/clusters/communities.ts";
import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { actionsOf, focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/clusters/clusters-panel.ts";

/** Two triangles and a tie from Cem to Dan. */
const view = selectView(
  aState(
    aBibliography(
      aPaper({ title: "On Looms", authors: ["Ada", "Bob", "Cem"] }),
      aPaper({ title: "On Cards", authors: ["Ada"] }),
      aPaper({ title: "On Silk", authors: ["Dan", "Eve", "Fay"] }),
      aPaper({ title: "On Wool", authors: ["Cem", "Dan"] }),
    ),
  ),
);
const properties = { view, settings: USUAL_CLUSTERING };

const cards = () => page.getByRole("list", { name: "Clusters in detail" }).getByRole("listitem");

test("every cluster has its people, papers, leading people and ties to others", async () => {
  const panel = await mount("clusters-panel", properties);

  expect(cards().elements()).toHaveLength(2);
  const first = cards().nth(0);
  await expect.element(first.getByRole("button", { name: /^3 people of/ })).toBeVisible();
  await expect.element(first.getByRole("button", { name: /^3 papers of/ })).toBeVisible();
  await expect.element(first.getByRole("button", { name: "Ada", exact: true })).toBeVisible();
  await expect.element(first.getByText("(1 tie)")).toBeVisible();
  expect(await seriousProblems(panel)).toEqual([]);
});

test("clusters of whom filters leave few stand below others, as in the list on the left", async () => {
  const [first, second] = view.clusters;
  const left = { ...first!, people: first!.people.slice(0, 1) };
  await mount("clusters-panel", { ...properties, view: { ...view, clusters: [left, second!] } });

  await expect
    .element(
      cards()
        .nth(0)
        .getByRole("button", { name: /^3 people of/ }),
    )
    .toBeVisible();
  await expect
    .element(
      cards()
        .nth(1)
        .getByRole("button", { name: /^1 person of/ }),
    )
    .toBeVisible();
});

test("ties to clusters of long names stay inside the panel", async () => {
  const name = "schizophrenia, antipsychotic (Leucht, Siafis)";
  const clusters = view.clusters.map((cluster) => ({ ...cluster, name }));
  const panel = await mount("clusters-panel", { ...properties, view: { ...view, clusters } });
  panel.style.width = "342px";

  const { right } = panel.getBoundingClientRect();
  const ends = page
    .getByText("(1 tie)")
    .elements()
    .map((element) => element.getBoundingClientRect().right);
  expect(ends).toHaveLength(2);
  expect(Math.max(...ends)).toBeLessThanOrEqual(right);
});

test("names that hold commas are parted by semicolons", async () => {
  const { network, clusters } = view;
  const authors = network.authors.map((author) => ({ ...author, name: `${author.name}, x` }));
  await mount("clusters-panel", {
    ...properties,
    view: { ...view, network: { ...network, authors }, clusters },
  });

  const leaders = page.getByRole("definition").first().element();
  expect(leaders.textContent.replaceAll(/\s+/gu, " ").trim()).toBe("Cem, x; Ada, x; Bob, x");
});

test("each number leads to its people or papers", async () => {
  const panel = await mount("clusters-panel", properties);
  const actions = actionsOf(panel);
  const first = cards().nth(0);

  await userEvent.click(first.getByRole("button", { name: /^3 people of/ }));
  await userEvent.click(first.getByRole("button", { name: /^3 papers of/ }));
  await userEvent.click(first.getByRole("button", { name: "Ada", exact: true }));

  expect(actions).toEqual([
    { type: "narrowed", narrowing: { to: "cluster", leader: "cem" }, tab: "people" },
    { type: "narrowed", narrowing: { to: "cluster", leader: "cem" }, tab: "papers" },
    { type: "person-selected", key: "ada" },
  ]);
});

test("how far the runs agree is said, with what it means", async () => {
  await mount("clusters-panel", properties);

  await expect
    .element(page.getByText("clusters agree 1.00"))
    .toHaveAccessibleDescription(/1 is the same clusters every time/);
  // 6 of 7 ties are inside; each half has 7 of the 14 ends: 6/7 − 2 × (1/2)².
  await expect.element(page.getByText("modularity 0.36")).toBeVisible();
});

test("the settings are chosen one at a time, and reset together", async () => {
  const panel = await mount("clusters-panel", properties);
  const actions = actionsOf(panel);
  await userEvent.click(page.getByText("How clusters are found"));

  await userEvent.click(page.getByRole("radio", { name: "Louvain" }));
  await userEvent.click(page.getByRole("radio", { name: "Association strength" }));
  await userEvent.fill(page.getByRole("slider", { name: "Resolution" }), "1.5");
  await userEvent.fill(page.getByRole("spinbutton", { name: "Seed" }), "7");
  await userEvent.tab();

  expect(actions).toMatchObject([
    { type: "clustering-chosen", settings: { ...USUAL_CLUSTERING, algorithm: "louvain" } },
    { type: "clustering-chosen", settings: { ...USUAL_CLUSTERING, weights: "association" } },
    { type: "clustering-chosen", settings: { ...USUAL_CLUSTERING, resolution: 1.5 } },
    { type: "clustering-chosen", settings: { ...USUAL_CLUSTERING, seed: 7 } },
  ]);

  panel.settings = { ...USUAL_CLUSTERING, seed: 7 };
  await userEvent.click(page.getByRole("button", { name: "Reset the cluster settings" }));
  expect(actions.at(-1)).toEqual({ type: "clustering-chosen", settings: USUAL_CLUSTERING });
  expect(await seriousProblems(panel)).toEqual([]);
});

test("a number of runs that is too large shows what is used, also where that changes nothing", async () => {
  await mount("clusters-panel", { ...properties, settings: { ...USUAL_CLUSTERING, runs: 100 } });
  await userEvent.click(page.getByText("How clusters are found"));

  await userEvent.fill(page.getByRole("spinbutton", { name: "Runs" }), "500");
  await userEvent.tab();

  await expect.element(page.getByRole("spinbutton", { name: "Runs" })).toHaveValue(100);
});

test("while many people are clustered aside, the panel says so", async () => {
  const sought = { ...view, clusters: [], clustering: "sought" } as const;
  await mount("clusters-panel", { ...properties, view: sought });

  await expect.element(page.getByRole("status")).toHaveTextContent("Looking for clusters …");
  await expect.element(page.getByText("Nobody here has written together.")).not.toBeInTheDocument();
});

test("a cluster is renamed in place, and gets its usual name back", async () => {
  const panel = await mount("clusters-panel", properties);
  const actions = actionsOf(panel);
  const [first] = view.clusters;

  await cards()
    .nth(0)
    .getByRole("button", { name: `Rename ${first!.name}` })
    .click();
  await userEvent.keyboard("Weavers{Enter}");

  expect(actions).toEqual([
    { type: "cluster-named", name: "Weavers", people: ["ada", "bob", "cem"] },
  ]);
  expect(page.getByRole("textbox").query()).toBeNull();
  expect(focusedName()).toBe(`Rename ${first!.name}`);

  const given = { name: "Weavers", people: ["ada", "bob", "cem"] };
  const clusters = [{ ...first!, name: "Weavers", given }, ...view.clusters.slice(1)];
  const again = await mount("clusters-panel", { ...properties, view: { ...view, clusters } });
  const later = actionsOf(again);
  await page.getByRole("button", { name: "Rename Weavers" }).click();
  expect(await seriousProblems(again)).toEqual([]);
  await page.getByRole("button", { name: "Usual name" }).click();
  expect(later).toMatchObject([{ type: "cluster-named", name: "", instead: given }]);
});

test("Escape leaves a cluster's name as it was, and the keyboard at the button; the page hears nothing of it", async () => {
  const panel = await mount("clusters-panel", properties);
  const actions = actionsOf(panel);
  const heard: string[] = [];
  panel.addEventListener("keydown", ({ key }) => heard.push(key));
  const name = `Rename ${view.clusters[0]!.name}`;

  await page.getByRole("button", { name }).click();
  await userEvent.keyboard("x{Escape}");

  await expect.element(page.getByRole("textbox")).not.toBeInTheDocument();
  expect(focusedName()).toBe(name);
  expect(heard).toEqual(["x"]);
  expect(actions).toEqual([]);
});
