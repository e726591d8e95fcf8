import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { actionsOf, mount, seriousProblems } from "./stage.ts";
import "../../src/view/question/counting-changes.ts";
import "../../src/view/people/pair-panel.ts";
import "../../src/view/people/people-table.ts";
import "../../src/view/people/person-panel.ts";

/** Ada and Bob share a paper of two, one of three, and one of four whose list is complete; Cem and Dan one that is cut. */
const state = aState(
  aBibliography(
    aPaper({ title: "On Looms", authors: ["Ada", "Bob"] }),
    aPaper({ title: "On Cards", authors: ["Ada", "Bob", "Eve"] }),
    aPaper({ title: "On Silk", authors: ["Ada", "Bob", "Eve", "Fay"] }),
    aPaper({ title: "On Wool", authors: ["Cem", "Dan"], listComplete: false }),
  ),
);
const [ADA, BOB, CEM, DAN] = [0, 1, 2, 3];

const full = selectView(state);
const view = selectView(reduce(state, { type: "counting-chosen", counting: "fractional" }));

const texts = (elements: readonly Element[]) =>
  elements.map(({ textContent }) => textContent.trim().replace(/\s+/g, " "));

test("a tie's papers say what they add, and that is its strength", async () => {
  const panel = await mount("pair-panel", { view, pair: [ADA, BOB] });

  const papers = page.getByRole("list", { name: "Papers shared by Ada and Bob" });
  const shares = papers.getByText(/^adds/).elements();
  expect(texts(shares)).toEqual([
    "adds 1.00, 2 authors",
    "adds 0.50 = 1/2, 3 authors",
    "adds 0.33 = 1/3, 4 authors",
  ]);
  // 1 + 1/2 + 1/3
  await expect.element(page.getByText("strength 1.83", { exact: true })).toBeVisible();
  expect(await seriousProblems(panel)).toEqual([]);
});

test("under refined fractional counting a paper is shared out among its pairs of authors", async () => {
  const refined = selectView(reduce(state, { type: "counting-chosen", counting: "refined" }));
  await mount("pair-panel", { view: refined, pair: [ADA, BOB] });

  expect(texts(page.getByText(/^adds/).elements())).toEqual([
    "adds 1.00, 2 authors",
    "adds 0.33 = 1/3, 3 authors",
    "adds 0.17 = 1/6, 4 authors",
  ]);
  // 1 + 1/3 + 1/6
  await expect.element(page.getByText("strength 1.50", { exact: true })).toBeVisible();
});

test("a share too small for two decimals is not told as none", async () => {
  const crowd = Array.from({ length: 100 }, (_, i) => `Author ${String(i).padStart(2, "0")}`);
  const many = aState(aBibliography(aPaper({ title: "By All", authors: crowd })));
  const refined = selectView(reduce(many, { type: "counting-chosen", counting: "refined" }));
  await mount("pair-panel", { view: refined, pair: [0, 1] });

  // 100 × 99 / 2 pairs.
  await expect.element(page.getByText("adds 0.000202 = 1/4,950, 100 authors")).toBeVisible();
  await expect.element(page.getByText("strength 0.000202", { exact: true })).toBeVisible();
});

test("under full counting each paper adds 1", async () => {
  await mount("pair-panel", { view: full, pair: [ADA, BOB] });

  expect(texts(page.getByText(/^adds/).elements())).toEqual(["adds 1", "adds 1", "adds 1"]);
  await expect.element(page.getByText("strength 3", { exact: true })).toBeVisible();
});

test("a strength that rests on a cut list is about so much, not at least", async () => {
  await mount("pair-panel", { view, pair: [CEM, DAN] });

  await expect.element(page.getByText("strength ≈ 0.50")).toBeVisible();
  await expect.element(page.getByText("adds 0.50 = 1/2, at least 3 authors")).toBeVisible();
});

test("a paper that makes no tie is listed apart, with the reason", async () => {
  const limit = { type: "threshold-moved", threshold: "authorLimit", value: 3 } as const;
  await mount("pair-panel", { view: selectView(reduce(state, limit)), pair: [ADA, BOB] });

  const others = page.getByRole("list", { name: "Papers of Ada and Bob that are not counted" });
  await expect.element(others.getByText("On Silk")).toBeVisible();
  await expect.element(others.getByText("adds nothing: over the limit of 3 authors")).toBeVisible();
  await expect.element(page.getByText("2 shared papers", { exact: true })).toBeVisible();
});

test("a person's papers and co-authors say what they add", async () => {
  await mount("person-panel", { view, person: ADA });

  // 1.83 with Bob, 1/2 + 1/3 with Eve, 1/3 with Fay.
  await expect.element(page.getByText("strength 3.00")).toBeVisible();
  const coauthors = page.getByRole("list", { name: "Co-authors of Ada" });
  expect(texts(coauthors.getByRole("listitem").elements())).toEqual([
    "Bob 1.83 · 3 shared",
    "Eve 0.83 · 2 shared",
    "Fay 0.33 · 1 shared",
  ]);
  expect(page.getByText(/^adds .* per tie$/).elements()).toHaveLength(3);
});

test("in the table of people strengths have two decimals", async () => {
  await mount("people-table", { view, among: view.slice.authorShown });

  const strengths = page.getByRole("row").elements().slice(1);
  expect(strengths.map((row) => row.lastElementChild?.textContent.trim())).toEqual([
    "3.00",
    "3.00",
    "2.00",
    "≈ 0.50",
    "≈ 0.50",
    "1.00",
  ]);
});

test("what counting changes is shown on the reader's own data, to those who ask", async () => {
  // Two papers by two against one by four: 2 to 3 under full counting, 2 to 1 under fractional.
  const disputed = aState(
    aBibliography(
      aPaper({ title: "One", authors: ["Ada", "Bob"] }),
      aPaper({ title: "Two", authors: ["Ada", "Bob"] }),
      aPaper({ title: "Three", authors: ["Cem", "Dan", "Eve", "Fay"] }),
    ),
  );
  const changes = await mount("counting-changes", { view: selectView(disputed) });
  const actions = actionsOf(changes);

  const rows = page.getByRole("table", { name: "What counting changes" }).getByRole("row");
  expect(rows.elements().map((row) => texts([...row.children]))).toEqual([
    ["Name", "Full", "Fractional"],
    ["Ada", "5", "1"],
    ["Bob", "5", "1"],
    ["Cem", "1", "3"],
    ["Dan", "1", "3"],
    ["Eve", "1", "3"],
    ["Fay", "1", "3"],
  ]);
  await userEvent.click(page.getByRole("button", { name: "Ada" }));
  expect(actions).toEqual([{ type: "person-selected", key: "ada" }]);
  expect(await seriousProblems(changes)).toEqual([]);
});

test("what refined fractional counting changes is compared once it is chosen", async () => {
  // Ada has 8, 4 and 8/3 in full, fractional and refined counting; Bob and Cem have 3 in each.
  const papers = ["Ada Dan Eve", "Ada Fay Gus", "Ada Hal Ida", "Ada Jan Kim", "Bob Cem"];
  const triple = [...papers, "Bob Cem", "Bob Cem"].map((authors, index) =>
    aPaper({ title: `Paper ${index}`, authors: authors.split(" ") }),
  );
  const counted = reduce(aState(aBibliography(...triple)), {
    type: "counting-chosen",
    counting: "refined",
  });
  await mount("counting-changes", { view: selectView(counted) });

  const rows = page.getByRole("row").elements();
  expect(rows.map((row) => texts([...row.children]))).toEqual([
    ["Name", "Full", "Refined"],
    ["Ada", "1", "3"],
    ["Bob", "2", "1"],
    ["Cem", "2", "1"],
  ]);
});
