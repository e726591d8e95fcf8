import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { selectView } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState, withIds } from "../builders.ts";

import { actionsOf, mount, seriousProblems } from "./stage.ts";
import "../../src/view/names/names-panel.ts";

const looms = aPaper({ title: "On Looms", authors: ["Ada King", "Bob Low"] });
const cards = aPaper({ title: "On Cards", authors: ["Ada King"] });
const mills = aPaper({ title: "On Mills", authors: ["Ada King"] });

test("a name of two people whom ids tell apart is counted, and leads to either", async () => {
  const state = aState(
    aBibliography(
      withIds(looms, { orcid: "0000-0002-1825-0097" }),
      withIds(cards, { orcid: "0000-0001-5109-3700" }),
      withIds(mills, { orcid: "0000-0001-5109-3700" }),
    ),
  );
  const panel = await mount("names-panel", {
    view: selectView(state),
    naming: state.exploration.naming,
  });
  const actions = actionsOf(panel);
  await userEvent.click(page.getByText("1 name is that of 2 people"));
  const names = page.getByRole("list", { name: "Names of several people" });
  await expect
    .element(names.getByRole("listitem"))
    .toHaveTextContent("Ada King: 2 papers, 1 paper");
  expect(await seriousProblems(panel)).toEqual([]);

  await userEvent.click(names.getByRole("button", { name: "Ada King, 2 papers" }));

  expect(actions).toEqual([{ type: "person-selected", key: "0000-0001-5109-3700" }]);
});

test("papers of namesakes are lower bounds while a list is cut", async () => {
  const silk = aPaper({ title: "On Silk", authors: ["Cem Ay"], listComplete: false });
  const state = aState(
    aBibliography(
      withIds(looms, { orcid: "0000-0002-1825-0097" }),
      withIds(cards, { orcid: "0000-0001-5109-3700" }),
      silk,
    ),
  );

  await mount("names-panel", { view: selectView(state), naming: state.exploration.naming });
  await userEvent.click(page.getByText("1 name is that of 2 people"));

  const names = page.getByRole("list", { name: "Names of several people" });
  await expect
    .element(names.getByRole("listitem"))
    .toHaveTextContent("Ada King: ≥ 1 paper, ≥ 1 paper");
});

/** A name for each number, all of different letters. */
const families = Array.from(
  { length: 102 },
  (_, i) => `King${String.fromCodePoint(97 + Math.floor(i / 26), 97 + (i % 26))}`,
);

test.each([
  [2, 2, undefined],
  [100, 100, undefined],
  [102, 100, "and 2 more"],
])("of %i names of two people each, %i are listed", async (count, listed, more) => {
  const papers = families.slice(0, count).flatMap((family, i) =>
    ["1", "2"].map((own) => {
      const paper = aPaper({ title: `On ${family} ${own}`, authors: [`Ada ${family}`] });
      return withIds(paper, { orcid: `0000-0000-${own}000-${1000 + i}` });
    }),
  );
  const state = aState(aBibliography(...papers));
  await mount("names-panel", { view: selectView(state), naming: state.exploration.naming });

  await userEvent.click(page.getByText(`${count} names are those of ${2 * count} people`));

  const names = page.getByRole("list", { name: "Names of several people" });
  await expect.element(names).toBeVisible();
  expect(names.getByRole("listitem").elements()).toHaveLength(listed);
  expect(
    page
      .getByText(/^and \S+ more$/u)
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(more === undefined ? [] : [more]);
});

test("where everybody has a name of their own, nothing is said of that", async () => {
  const state = aState(aBibliography(looms, cards));

  await mount("names-panel", { view: selectView(state), naming: state.exploration.naming });

  await expect.element(page.getByText(/Nobody of 2 people/u)).toBeVisible();
  expect(page.getByText(/ of 2 people$/u).elements()).toEqual([]);
});
