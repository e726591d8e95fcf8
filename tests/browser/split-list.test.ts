import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { proposeSplits } from "../../src/network/split-proposals.ts";
import type { Decision } from "../../src/people/decisions.ts";
import { USUAL_NAMING } from "../../src/state/opened/usual-naming.ts";
import { reduce } from "../../src/state/reduce.ts";
import { selectView, type View } from "../../src/state/select.ts";
import { foundSuggestionsOf } from "../../src/state/suggesting.ts";
import { aBibliography, aPageOf, aPaper, aState } from "../builders.ts";

import { actionsOf, focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/names/names-panel.ts";
import "../../src/view/names/split-list.ts";

/** Somebody with two circles of co-authors, of two papers each, and papers alone. */
const circlesOf = (name: string, alone = 0) => [
  ...["Ada King", "Bob Byron"].flatMap((other) =>
    ["Looms", "Cards"].map((what) =>
      aPaper({ title: `On ${what} of ${name} with ${other}`, authors: [name, `${other} ${name}`] }),
    ),
  ),
  ...Array.from({ length: alone }, (_, i) =>
    aPaper({
      title: `Notes ${i} of ${name}`,
      authors: [name, `Cem Ay ${name} ${i}`],
      year: 2020,
      venue: "Silk",
    }),
  ),
];

/** Wei Wang with two circles of co-authors that nobody connects. */
const papers = [
  ["On Looms", "Wei Wang", "Ada King"],
  ["On Cards", "Wei Wang", "Ada King"],
  ["On Genes", "Wei Wang", "Grace Hopper"],
  ["On Cells", "Wei Wang", "Grace Hopper"],
].map(([title = "", ...authors]) => aPaper({ title, authors }));

function splitsFoundIn({ identities, network }: View) {
  if (identities === undefined) throw new Error("no identities");
  return foundSuggestionsOf(identities, {
    suggestions: [],
    splits: proposeSplits(network, identities),
    isDone: true,
  });
}

test("somebody with two circles of co-authors can be split by the papers of one", async () => {
  const view = selectView(aState(aBibliography(...papers)));
  const found = splitsFoundIn(view);
  const list = await mount("split-list", { view, found });
  const actions = actionsOf(list);

  await userEvent.click(page.getByText("2 groups of papers without a common co-author"));
  expect(await seriousProblems(list)).toEqual([]);
  await userEvent.click(page.getByRole("button", { name: "Split off 2 papers" }));

  expect(actions).toMatchObject([
    {
      type: "identity-decided",
      decision: {
        kind: "split",
        person: { name: "Wei Wang" },
        papers: [{ title: "On Genes" }, { title: "On Cells" }],
      },
    },
  ]);
});

test("of groups that only the owner of the page connects it is said that the owner does", async () => {
  const view = selectView(aState(aPageOf("Dora Klein", ...papers)));
  const found = splitsFoundIn(view);

  await mount("split-list", { view, found });

  await expect
    .element(page.getByText("2 groups of papers without a common co-author besides Dora Klein"))
    .toBeVisible();
});

test("of somebody whose papers the owner of the page is not on, nothing is said of the owner", async () => {
  const own = aPaper({ title: "On Silk", authors: ["Dora Klein", "Ada King"] });
  const state = aState({ ...aBibliography(own, ...papers), owner: "Dora Klein" });
  const view = selectView(state);
  const found = splitsFoundIn(view);

  await mount("split-list", { view, found });

  await expect
    .element(page.getByText(/2 groups of papers without a common co-author$/u))
    .toBeVisible();
});

test("a list in which everybody hangs together says so once names are compared", async () => {
  const view = selectView(aState(aBibliography()));
  const list = await mount("split-list", { view, found: undefined });
  await expect.element(page.getByText("Comparing names …")).toBeVisible();

  list.found = splitsFoundIn(view);

  await expect.element(page.getByText("Nobody seems to be two people.")).toBeVisible();
});

test("after a split, and after it is taken back, the keyboard is at the heading of the list", async () => {
  const view = selectView(aState(aBibliography(...papers)));
  const decisions: Decision[] = [];
  const panel = await mount("names-panel", {
    view,
    found: splitsFoundIn(view),
    naming: { ...USUAL_NAMING, decisions },
  });
  panel.addEventListener("coterie-action", ({ action }) => {
    if (action.type === "identity-decided") decisions.push(action.decision);
    panel.requestUpdate();
  });

  await userEvent.click(page.getByText("2 groups of papers without a common co-author"));
  await userEvent.click(page.getByRole("button", { name: "Split off 2 papers" }));
  expect(focusedName()).toBe("May be two people");

  await userEvent.click(page.getByRole("button", { name: "Take back" }));
  expect(focusedName()).toBe("Decided");
  expect(await seriousProblems(panel)).toEqual([]);
});

test("of many decisions those that change something come first, and the others are folded", async () => {
  const decisions = ["Wei Wang", "Nobody A", "Nobody B", "Nobody C", "Nobody D"].map(
    (name): Decision => ({ kind: "renamed", person: { name }, name: `${name} II` }),
  );
  const naming = { ...USUAL_NAMING, decisions };
  const state = reduce(aState(aBibliography(...papers)), { type: "decisions-loaded", decisions });
  const view = selectView(state);
  await mount("names-panel", { view, naming, found: splitsFoundIn(view) });
  // Heard by itself, a button says what it takes back.
  const back = { name: "Take back: Wei Wang is called Wei Wang II" };
  await expect.element(page.getByRole("button", back)).toBeVisible();
  const shown = page.getByRole("list", { name: "Decisions", exact: true });
  expect(shown.getByRole("listitem").elements()).toHaveLength(1);
  await expect.element(shown).toHaveTextContent(/^\s*Wei Wang/);

  await userEvent.click(page.getByText("4 more change nothing here"));

  const folded = page.getByRole("list", { name: "Decisions that change nothing" });
  await expect.element(folded).toBeVisible();
  expect(folded.getByRole("listitem").elements()).toHaveLength(4);
});

test("when a split takes somebody off the list, nobody opens in that place", async () => {
  const people = ["Wei Wang", "Lei Zhang"].map((name) => circlesOf(name));
  const view = selectView(aState(aBibliography(...people.flat())));
  const found = splitsFoundIn(view);
  const list = await mount("split-list", { view, found });
  const [first, second] = found.splits;
  const openNames = () =>
    [...list.renderRoot.querySelectorAll("details[open] > summary")].map(({ textContent }) =>
      textContent.split("–")[0]!.trim(),
    );
  const summaries = page.getByText("2 groups of papers without a common co-author");
  await userEvent.click(summaries.first());
  expect(openNames()).toHaveLength(1);

  list.found = { ...found, splits: [second!] };
  await list.updateComplete;
  expect(openNames()).toEqual([]);

  await userEvent.click(summaries.first());
  const [other] = openNames();
  list.found = { ...found, splits: [first!, second!] };
  await list.updateComplete;
  expect(openNames()).toEqual([other]);
});

test("a split that is decided cannot be decided again while names are compared anew", async () => {
  let state = aState(aBibliography(...papers));
  const view = selectView(state);
  const list = await mount("split-list", { view, found: splitsFoundIn(view) });
  list.addEventListener("coterie-action", ({ action }) => {
    state = reduce(state, action);
    list.view = selectView(state);
  });

  await userEvent.click(page.getByText("2 groups of papers without a common co-author"));
  await userEvent.click(page.getByRole("button", { name: "Split off 2 papers" }));

  await expect.element(page.getByRole("button", { name: /Split off/ })).not.toBeInTheDocument();
});

test("papers are told with co-authors and venue, and those of no group can be opened", async () => {
  const view = selectView(aState(aBibliography(...circlesOf("Wei Wang", 3))));
  const list = await mount("split-list", { view, found: splitsFoundIn(view) });
  await userEvent.click(page.getByText("2 groups of papers without a common co-author"));
  await expect.element(page.getByText("with Ada King Wei Wang").first()).toBeVisible();
  const alone = page.getByText("Notes 2 of Wei Wang");
  await expect.element(alone).not.toBeVisible();

  await userEvent.click(page.getByText("3 more papers"));

  await expect.element(alone).toBeVisible();
  await expect.element(alone).toHaveTextContent(/2020, Silk\s*with Cem Ay Wei Wang 2/);
  expect(await seriousProblems(list)).toEqual([]);
});

test("people beyond the first eight are listed when they are asked for", async () => {
  const names = ["An", "Bo", "Cai", "Dan", "En", "Fu", "Gao", "Hui", "Jie"];
  const people = names.map((given) => circlesOf(`${given} Lovelace${given}`));
  const view = selectView(aState(aBibliography(...people.flat())));
  const list = await mount("split-list", { view, found: splitsFoundIn(view) });
  const summaries = page.getByText("2 groups of papers without a common co-author");
  expect(summaries.elements()).toHaveLength(8);

  await userEvent.click(
    page.getByRole("button", { name: "Show 1 more, with fewer papers in question" }),
  );

  expect(summaries.elements()).toHaveLength(9);
  expect(focusedName()).toMatch(/2 groups of papers/);
  expect(await seriousProblems(list)).toEqual([]);
});
