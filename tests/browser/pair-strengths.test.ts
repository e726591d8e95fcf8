import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { mount, seriousProblems } from "./stage.ts";
import "../../src/view/people/pair-panel.ts";

/** The worked example T1. */
const t1 = aState(
  aBibliography(
    ...["Ada Bob", "Ada Bob Cem", "Cem Dan", "Ada"].map((authors) =>
      aPaper({ title: authors, authors: authors.split(" ") }),
    ),
  ),
);
const [ADA, BOB, , DAN] = [0, 1, 2, 3];

const ratios = () =>
  page
    .getByRole("term")
    .elements()
    .map((term) => [
      term.querySelector("explained-number")?.text,
      term.nextElementSibling?.textContent,
    ]);

test("a tie is set against how much its two people write, each index named with its variant", async () => {
  const panel = await mount("pair-panel", { view: selectView(t1), pair: [ADA, BOB] });
  expect(ratios()).toEqual([]);

  await userEvent.click(page.getByText("Normalised strengths"));

  await expect.element(page.getByText(/^Ratios, not papers/)).toHaveTextContent("full counting");
  // The row AB of T1: 20/9, 1/3, 2/3, √(2/3), 1, 2/3 and 8/3.
  expect(ratios()).toEqual([
    ["Association strength (VOSviewer)", "2.222"],
    ["Association strength (bibliometrix)", "0.3333"],
    ["Jaccard", "0.6667"],
    ["Salton's cosine", "0.8165"],
    ["Inclusion (Simpson)", "1"],
    ["Equivalence", "0.6667"],
    ["Fractionalization (networkanalysis)", "2.667"],
  ]);
  expect(await seriousProblems(panel)).toEqual([]);
});

test("under fractional counting the links are fractional", async () => {
  const view = selectView(reduce(t1, { type: "counting-chosen", counting: "fractional" }));
  await mount("pair-panel", { view, pair: [ADA, BOB] });

  await userEvent.click(page.getByText("Normalised strengths"));

  expect(ratios()[0]).toEqual(["Association strength (VOSviewer)", "2.625"]);
});

test("people without a tie on the map have none", async () => {
  await mount("pair-panel", { view: selectView(t1), pair: [ADA, DAN] });
  expect(page.getByText("Normalised strengths").elements()).toEqual([]);

  const view = selectView(reduce(t1, { type: "person-hidden", key: "bob" }));
  await mount("pair-panel", { view, pair: [ADA, BOB] });
  expect(page.getByText("Normalised strengths").elements()).toEqual([]);
});

test("ratios that rest on cut lists are about so much", async () => {
  const cut = aBibliography(
    aPaper({ title: "One", authors: ["Ada", "Bob"] }),
    aPaper({ title: "Two", authors: ["Cem"], listComplete: false }),
  );
  await mount("pair-panel", { view: selectView(aState(cut)), pair: [ADA, BOB] });

  await userEvent.click(page.getByText("Normalised strengths"));

  expect(ratios()[2]).toEqual(["Jaccard", "≈ 1"]);
});
