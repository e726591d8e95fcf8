import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";
import { ActionEvent } from "../../src/view/parts/action-event.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { ADA, BOB, DEE, looms } from "./looms.ts";
import { actionsOf, focusedName, mount, seriousProblems } from "./stage.ts";
import "../../src/view/people/person-panel.ts";

const view = selectView(looms);

test("papers are listed newest first, with mathematics read as text", async () => {
  await mount("person-panel", { view, person: ADA });

  const papers = page.getByRole("list", { name: "Papers of Ada" }).getByRole("listitem");
  expect(papers.elements()).toHaveLength(3);
  await expect.element(papers.nth(0).getByText("On n Cards")).toBeVisible();
  await expect.element(papers.nth(1).getByText("On Numbers")).toBeVisible();
  await expect.element(papers.nth(2).getByText("On Looms")).toBeVisible();
});

test("a paper whose author list is cut says so, and only that one", async () => {
  await mount("person-panel", { view, person: ADA });

  const badge = page.getByText("list incomplete");
  expect(badge.elements()).toHaveLength(1);
  const papers = page.getByRole("list", { name: "Papers of Ada" }).getByRole("listitem");
  await expect.element(papers.nth(1).getByText("On Numbers")).toBeVisible();
  await expect.element(papers.nth(1).getByText("list incomplete")).toBeVisible();
});

test("co-authors of a person on a cut list are lower bounds, the closest first", async () => {
  await mount("person-panel", { view, person: ADA });

  const coauthors = page.getByRole("list", { name: "Co-authors of Ada" }).getByRole("listitem");
  await expect.element(coauthors.nth(0)).toHaveTextContent(/Bob.*≥ 2 shared/);
  await expect.element(coauthors.nth(1)).toHaveTextContent(/Cem.*≥ 1 shared/);
});

test("of somebody on whole lists, what is shared with a person on a cut list is a lower bound", async () => {
  await mount("person-panel", { view, person: BOB });

  const coauthors = page.getByRole("list", { name: "Co-authors of Bob" }).getByRole("listitem");
  await expect.element(coauthors.nth(0)).toHaveTextContent(/Ada.*≥ 2 shared/);
});

test("papers are a lower bound for everybody while one list is cut, co-authors are not", async () => {
  await mount("person-panel", { view, person: DEE });

  await expect.element(page.getByText("≥ 1 paper")).toBeVisible();
  await expect.element(page.getByText("1 co-author", { exact: true })).toBeVisible();
});

test("an inferred year carries a question mark, and says what it means", async () => {
  await mount("person-panel", { view, person: DEE });

  await expect.element(page.getByText("2023? (inferred)")).toBeVisible();
});

test("a co-author's name leads to that person, the shared count to the pair", async () => {
  const panel = await mount("person-panel", { view, person: ADA });
  const actions = actionsOf(panel);

  const coauthors = page.getByRole("list", { name: "Co-authors of Ada" });
  await userEvent.click(coauthors.getByRole("button", { name: "Bob", exact: true }));
  await userEvent.click(coauthors.getByRole("button", { name: /shared with Bob/ }));

  expect(actions).toEqual([
    { type: "person-selected", key: "bob" },
    { type: "pair-selected", keys: ["ada", "bob"] },
  ]);
});

test("a second person is found by name, and makes a pair", async () => {
  const panel = await mount("person-panel", { view, person: BOB });
  const actions = actionsOf(panel);

  await userEvent.click(page.getByText("Compare with…"));
  const field = page.getByRole("searchbox", { name: "Compare Bob with" });
  await expect.poll(focusedName).toBe("Compare Bob with");
  const offered = page.getByRole("list", { name: "People to compare Bob with" });
  await expect.element(offered).toHaveTextContent(/Ada.*Cem.*Dee.*Eve/);
  await userEvent.type(field, "dee");
  await expect.element(offered).toHaveTextContent(/^\s*Dee ≥ 1 paper\s*$/);
  await userEvent.keyboard("{Enter}");
  await userEvent.click(offered.getByRole("button", { name: "Dee" }));

  const pair = { type: "pair-selected", keys: ["bob", "dee"] };
  expect(actions).toEqual([pair, pair]);
  expect(await seriousProblems(panel)).toEqual([]);
});

test("who is called nothing like that is said not to be there", async () => {
  await mount("person-panel", { view, person: BOB });

  await userEvent.click(page.getByText("Compare with…"));
  await userEvent.type(page.getByRole("searchbox", { name: "Compare Bob with" }), "nobody");

  await expect.element(page.getByText("Nobody else is called “nobody”.")).toBeVisible();
});

const crowd = Array.from({ length: 300 }, (_, i) => `P${String(i).padStart(3, "0")} Crowd`);
const crowded = selectView(aState(aBibliography(aPaper({ authors: crowd }))));

test("of a paper by hundreds the first ten and whoever is looked at are named, and all when asked", async () => {
  const panel = await mount("person-panel", { view: crowded, person: 200 });
  const paper = page.getByRole("list", { name: /^Papers of/ });
  await expect.element(paper).toHaveTextContent(/P009 Crowd, … P200 Crowd, … and 289 more/);
  expect(await seriousProblems(panel)).toEqual([]);

  await userEvent.click(paper.getByRole("button", { name: "… and 289 more" }));

  await expect.element(paper.getByRole("button", { name: "P299 Crowd" })).toBeVisible();
  expect(paper.getByRole("button", { name: / more$/ }).elements()).toEqual([]);
  expect(focusedName()).toMatch(/^P010 Crowd/);
});

test("the panel can hide its person", async () => {
  const panel = await mount("person-panel", { view, person: BOB });
  const actions = actionsOf(panel);

  await userEvent.click(page.getByRole("button", { name: "Hide on the map" }));

  expect(actions).toEqual([{ type: "person-hidden", key: "bob" }]);
});

test("whoever hides the person by keyboard can show them again with the next key", async () => {
  const panel = await mount("person-panel", { view, person: BOB });
  page.getByRole("button", { name: "Hide on the map" }).element().focus();

  panel.view = selectView(reduce(looms, { type: "person-hidden", key: "bob" }));
  await panel.updateComplete;

  expect(focusedName()).toBe("Show on the map");
});

test("of somebody whom the filters leave out, the panel can reset these, as showing does nothing", async () => {
  let state = aState(
    aBibliography(aPaper({ authors: ["Ada", "Bob"] }), aPaper({ authors: ["Bob", "Cem"] })),
  );
  const threshold = { type: "threshold-moved", threshold: "minPapers", value: 2 } as const;
  state = reduce(state, threshold);
  const panel = await mount("person-panel", { view: selectView(state), person: 0 });
  panel.addEventListener(ActionEvent.type, ({ action }) => {
    state = reduce(state, action);
    panel.view = selectView(state);
  });

  await userEvent.click(page.getByRole("button", { name: "Reset the filters" }));

  await expect.element(page.getByRole("button", { name: "Hide on the map" })).toBeVisible();
});

test("of long lists a hundred papers and eight co-authors are shown, and the rest when it is asked for", async () => {
  const papers = Array.from({ length: 130 }, (_, i) =>
    aPaper({ title: `Paper ${i}`, authors: ["Ada", `Guest ${i}`] }),
  );
  const long = selectView(aState(aBibliography(...papers)));
  await mount("person-panel", { view: long, person: 0 });

  const lengths = () =>
    ["Papers of Ada", "Co-authors of Ada"].map(
      (name) => page.getByRole("list", { name }).getByRole("listitem").elements().length,
    );
  expect(lengths()).toEqual([100, 8]);
  for (const more of ["Show 30 more", "Show 100 more of 122", "Show 22 more"])
    await userEvent.click(page.getByRole("button", { name: more }));

  await expect.poll(lengths).toEqual([130, 130]);
});

test("from either half of a person who was split, a name leads to the other", async () => {
  const person = { name: "Ada" };
  const decision = { kind: "split", person, papers: [{ title: "On Looms" }] } as const;
  const state = reduce(looms, { type: "identity-decided", decision });
  const { authors } = selectView(state).network;
  const halves = authors.flatMap(({ name }, i) => (name === "Ada" ? [i] : []));
  expect(halves).toHaveLength(2);
  const panel = await mount("person-panel", { view: selectView(state), person: halves[0]! });
  const actions = actionsOf(panel);

  const other = page.getByText(/Not the same person as/);
  await expect.element(other).toHaveTextContent("Not the same person as Ada (≥ 1 paper)");
  await userEvent.click(other.getByRole("button", { name: "Ada" }));
  panel.person = halves[1]!;
  await panel.updateComplete;
  await expect.element(other).toHaveTextContent("Not the same person as Ada (2 papers)");
  await userEvent.click(other.getByRole("button", { name: "Ada" }));

  expect(actions).toEqual(
    halves.toReversed().map((half) => ({ type: "person-selected", key: authors[half]!.key })),
  );
  panel.person = authors.findIndex(({ name }) => name === "Bob");
  await panel.updateComplete;
  expect(other.elements()).toEqual([]);
});

test("one long word of a co-author's name stays in a narrow panel, and the count on one line", async () => {
  const name = "Ada Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren";
  const long = selectView(aState(aBibliography(aPaper({ authors: ["Bob", name] }))));
  const bob = long.network.authors.findIndex((author) => author.name === "Bob");
  const panel = await mount("person-panel", { view: long, person: bob });
  panel.style.width = "284px";
  const { right } = panel.getBoundingClientRect();

  const counts = page.getByRole("button", { name: /^1 shared with/ }).element();
  expect(counts.getBoundingClientRect().right).toBeLessThanOrEqual(right);
  const words = document.createRange();
  words.selectNodeContents(counts);
  expect(words.getBoundingClientRect().height).toBeLessThan(32);
});

test("axe finds nothing serious in a person", async () => {
  const panel = await mount("person-panel", { view, person: ADA });

  expect(await seriousProblems(panel)).toEqual([]);
});
