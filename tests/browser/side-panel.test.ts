import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { narrow } from "../../src/state/narrow.ts";
import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { looms, loomsPanel } from "./looms.ts";
import { actionsOf, focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/side-panel.ts";

const { view } = loomsPanel;

test("one tab is selected, and its panel alone is shown", async () => {
  const panel = await mount("side-panel", loomsPanel);

  await expect.element(page.getByRole("tab", { selected: true })).toHaveTextContent("People");
  expect(page.getByRole("tabpanel").elements()).toHaveLength(1);
  await expect.element(page.getByRole("table", { name: "People" })).toBeVisible();
  expect(await seriousProblems(panel)).toEqual([]);
});

test("a click on a tab asks for it, and so does an arrow key", async () => {
  const panel = await mount("side-panel", loomsPanel);
  const actions = actionsOf(panel);

  await userEvent.click(page.getByRole("tab", { name: "Papers" }));
  await userEvent.click(page.getByRole("tab", { name: "People" }));
  await userEvent.keyboard("{ArrowLeft}");

  expect(actions).toEqual([
    { type: "tab-opened", tab: "papers" },
    { type: "tab-opened", tab: "people" },
    { type: "tab-opened", tab: "person" },
  ]);
});

test("the ring of a panel that has the keyboard lies within it, where nothing cuts it off", async () => {
  await mount("side-panel", loomsPanel);
  await userEvent.keyboard("{Tab}");
  const people = page.getByRole("tabpanel").element();

  (people as HTMLElement).focus();

  expect(getComputedStyle(people)).toMatchObject({
    outlineStyle: "solid",
    outlineWidth: "2px",
    outlineOffset: "-2px",
  });
});

test("where a person's panel takes the keyboard, the ring is around the name alone", async () => {
  const panel = await mount("side-panel", loomsPanel);
  panel.exploration = { ...looms.exploration, tab: "person", selected: ["ada"] };
  const heading = page.getByRole("heading", { name: "Ada" });
  await expect.element(heading).toBeVisible();
  await userEvent.keyboard("{Tab}");

  panel.focus();
  await panel.updateComplete;

  const frame = page.getByRole("tabpanel").element();
  expect(getComputedStyle(frame).outlineStyle).toBe("none");
  expect(getComputedStyle(heading.element())).toMatchObject({
    outlineStyle: "solid",
    outlineWidth: "2px",
  });
});

test("a screen reader hears whose panel the keyboard comes to, of one person or two", async () => {
  const panel = await mount("side-panel", loomsPanel);
  const frame = page.getByRole("tabpanel");
  await expect.element(frame).not.toHaveAccessibleDescription();

  panel.exploration = { ...looms.exploration, tab: "person", selected: ["ada"] };
  await expect.element(frame).toHaveAttribute("aria-description", "Ada");
  panel.exploration = { ...looms.exploration, tab: "person", selected: ["ada", "bob"] };
  await expect.element(frame).toHaveAttribute("aria-description", "Ada and Bob");
  panel.exploration = { ...looms.exploration, tab: "person", selected: [] };

  await expect.element(frame).not.toHaveAttribute("aria-description");
  expect(await seriousProblems(panel)).toEqual([]);
});

test("Home and End lead to the first tab and the last", async () => {
  const panel = await mount("side-panel", loomsPanel);
  const actions = actionsOf(panel);
  await userEvent.click(page.getByRole("tab", { name: "People" }));

  await userEvent.keyboard("{End}");
  panel.exploration = { ...looms.exploration, tab: "names" };
  expect(focusedName()).toBe("Names");
  await userEvent.keyboard("{Home}");

  expect(focusedName()).toBe("Person");
  expect(actions.slice(1)).toEqual([
    { type: "tab-opened", tab: "names" },
    { type: "tab-opened", tab: "person" },
  ]);
});

test("with nobody chosen the tab Person lists the ties, strongest first", async () => {
  await mount("side-panel", {
    ...loomsPanel,
    exploration: { ...looms.exploration, tab: "person" },
  });

  await expect.element(page.getByRole("table", { name: "Ties" })).toBeVisible();
  const ties = page
    .getByRole("table", { name: "Ties" })
    .getByRole("rowheader")
    .elements()
    .map(({ textContent }) => textContent.trim());
  expect(ties).toEqual(["Ada – Bob", "Ada – Cem", "Dee – Eve"]);
});

test("one person chosen shows the person, two show the pair", async () => {
  const panel = await mount("side-panel", {
    ...loomsPanel,
    exploration: { ...looms.exploration, tab: "person", selected: ["ada"] },
  });
  await expect.element(page.getByRole("list", { name: "Papers of Ada" })).toBeVisible();

  panel.exploration = { ...looms.exploration, tab: "person", selected: ["ada", "bob"] };

  const shared = page.getByRole("list", { name: "Papers shared by Ada and Bob" });
  await expect.element(shared).toBeVisible();
  expect(await seriousProblems(panel)).toEqual([]);
});

/** The panel of Ada, who has more papers than it is high for. */
async function mountLong() {
  const names = Array.from({ length: 40 }, (_, i) => `On Looms ${i}`);
  const papers = names.map((title) => aPaper({ title, authors: ["Ada", "Bob"] }));
  const state = aState(aBibliography(...papers));
  const chosen = (key: string) =>
    ({ ...state.exploration, tab: "person", selected: [key] }) as const;
  const long = selectView(state);
  const panel = await mount("side-panel", {
    ...loomsPanel,
    view: long,
    narrowed: narrow(long, undefined),
    exploration: chosen("ada"),
  });
  panel.style.height = "400px";
  return { panel, chosen };
}

/** The same, read as far as 500 px. */
async function mountScrolled() {
  const mounted = await mountLong();
  await expect.element(page.getByRole("heading", { name: "Ada" })).toBeVisible();
  const scrolled = mounted.panel.renderRoot.querySelector("#panel-person")!;
  const isScrolled = new Promise((done) => scrolled.addEventListener("scroll", done));
  scrolled.scrollTop = 500;
  await isScrolled;
  return { ...mounted, scrolled };
}

test("somebody else's panel begins at their name, with nobody to compare them with", async () => {
  const { panel, chosen } = await mountLong();
  await userEvent.click(page.getByText("Compare with…"));
  await expect.element(page.getByRole("searchbox")).toBeVisible();
  const scrolled = panel.renderRoot.querySelector("#panel-person")!;
  scrolled.scrollTop = 500;
  expect(scrolled.scrollTop).toBe(500);

  panel.exploration = { ...chosen("ada"), columns: [] };
  await panel.updateComplete;
  expect(scrolled.scrollTop).toBe(500);
  panel.exploration = chosen("bob");

  await expect.element(page.getByRole("heading", { name: "Bob" })).toBeVisible();
  await expect.poll(() => scrolled.scrollTop).toBe(0);
  await expect.element(page.getByRole("searchbox")).not.toBeInTheDocument();
});

test("Back leads to where the reader left a person's panel, a name to its beginning", async () => {
  const { panel, chosen, scrolled } = await mountScrolled();
  const show = async (key: string) => {
    panel.exploration = chosen(key);
    await panel.updateComplete;
    await new Promise((done) => requestAnimationFrame(done));
    return scrolled.scrollTop;
  };

  expect(await show("bob")).toBe(0);
  window.dispatchEvent(new PopStateEvent("popstate"));
  expect(await show("ada")).toBe(500);
  await new Promise((done) => setTimeout(done));
  expect(await show("bob")).toBe(0);
  expect(await show("ada")).toBe(0);
});

test("after Back to the table, a name in it leads to the beginning of a panel", async () => {
  const { panel, chosen, scrolled } = await mountScrolled();
  const aFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  panel.exploration = chosen("bob");
  await aFrame();
  window.dispatchEvent(new PopStateEvent("popstate"));
  panel.exploration = { ...chosen("bob"), tab: "people", selected: [] };
  await aFrame();
  panel.exploration = chosen("ada");
  await aFrame();

  expect(scrolled.scrollTop).toBe(0);
});

test("the tab Clusters is fetched when it is opened", async () => {
  await mount("side-panel", {
    ...loomsPanel,
    exploration: { ...looms.exploration, tab: "clusters" },
  });

  await expect.element(page.getByRole("list", { name: "Clusters in detail" })).toBeVisible();
});

test("what a table is narrowed to stands over it, and can be let go", async () => {
  const panel = await mount("side-panel", {
    ...loomsPanel,
    narrowed: narrow(view, { to: "year", year: 2023 }),
  });
  const actions = actionsOf(panel);

  await userEvent.click(page.getByRole("button", { name: "Only papers of 2023" }));

  expect(actions).toEqual([{ type: "narrowing-cleared" }]);
});

test("in a window of 320 px all tabs stand in one row beside what closes the sheet", async () => {
  await page.viewport(320, 700);
  onTestFinished(() => page.viewport(1000, 700));
  const panel = await mount("side-panel", {
    ...loomsPanel,
    exploration: { ...looms.exploration, tab: "clusters" },
  });
  panel.style.setProperty("--close-room", "34px");
  panel.style.width = "320px";
  panel.style.fontSize = "15px";

  const tabs = page
    .getByRole("tab")
    .elements()
    .map((tab) => tab.getBoundingClientRect());

  expect(new Set(tabs.map(({ top }) => top)).size).toBe(1);
  expect(Math.max(...tabs.map(({ right }) => right))).toBeLessThanOrEqual(280);
});
