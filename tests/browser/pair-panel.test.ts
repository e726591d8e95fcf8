import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";
import type { PairPanel } from "../../src/view/people/pair-panel.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { ADA, BOB, CEM, DEE, looms } from "./looms.ts";
import { actionsOf, mount, seriousProblems } from "./stage.ts";
import "../../src/view/people/pair-panel.ts";

const view = selectView(looms);

/** The chains that a panel shows. */
const chainsIn = (panel: PairPanel) => [...panel.renderRoot.querySelectorAll("ol.chain")];

test("the papers that two people share are listed, newest first", async () => {
  const panel = await mount("pair-panel", { view, pair: [ADA, BOB] });

  const papers = page.getByRole("list", { name: "Papers shared by Ada and Bob" });
  expect(papers.getByRole("listitem").elements()).toHaveLength(2);
  await expect.element(papers.getByRole("listitem").nth(0).getByText("On n Cards")).toBeVisible();
  await expect.element(papers.getByRole("listitem").nth(1).getByText("On Looms")).toBeVisible();
  await expect.element(page.getByText("≥ 2 shared papers")).toBeVisible();
  expect(await seriousProblems(panel)).toEqual([]);
});

test("one long word of a name stays in a narrow panel", async () => {
  const name = "Ada Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren";
  const long = selectView(aState(aBibliography(aPaper({ authors: ["Bob", name] }))));
  const panel = await mount("pair-panel", { view: long, pair: [0, 1] });
  panel.style.width = "284px";

  const heading = page.getByRole("heading", { level: 2 }).element();
  expect(heading.scrollWidth).toBeLessThanOrEqual(284);
});

test("two people without a shared paper are connected by a shortest chain", async () => {
  const panel = await mount("pair-panel", { view, pair: [BOB, CEM] });

  await expect.element(page.getByText("They share no paper that the lists show.")).toBeVisible();
  await expect.element(page.getByText("A shortest chain, 2 steps")).toBeVisible();
  expect(chainsIn(panel)).toHaveLength(1);
  expect(chainsIn(panel)[0]).toHaveTextContent(/Bob.*Ada.*Cem/);
});

test("that no paper is shared is a matter of the lists of all years, whichever are chosen", async () => {
  const years = { from: 2021, to: 2021 };
  const before = selectView(reduce(looms, { type: "years-narrowed", years }));

  await mount("pair-panel", { view: before, pair: [BOB, CEM] });

  await expect.element(page.getByText("They share no paper that the lists show.")).toBeVisible();
});

test("of years with whole lists, what two people share is exact", async () => {
  const years = { from: 2021, to: 2021 };
  const before = selectView(reduce(looms, { type: "years-narrowed", years }));

  await mount("pair-panel", { view: before, pair: [ADA, BOB] });

  await expect.element(page.getByText("1 shared paper", { exact: true })).toBeVisible();
});

test("each step of a chain says how many papers it rests on, and leads to them", async () => {
  const panel = await mount("pair-panel", { view, pair: [BOB, CEM] });
  const actions = actionsOf(panel);

  expect(chainsIn(panel)[0]).toHaveTextContent(/Bob – ≥ 2 shared –\s*Ada – ≥ 1 shared –\s*Cem/);
  await userEvent.click(
    page.getByRole("button", { name: "≥ 2 shared, Bob and Ada: show the tie" }),
  );

  expect(actions).toEqual([{ type: "pair-selected", keys: ["bob", "ada"] }]);
  expect(await seriousProblems(panel)).toEqual([]);
});

test("where no chain leads from one to the other, the panel says so", async () => {
  const panel = await mount("pair-panel", { view, pair: [ADA, DEE] });

  await expect.element(page.getByText(/Nor does a chain of shared papers/)).toBeVisible();
  expect(chainsIn(panel)).toEqual([]);
  expect(await seriousProblems(panel)).toEqual([]);
});

test("where somebody who is hidden would connect two people, the panel says so, and offers it", async () => {
  const { exploration } = looms;
  const hidden = selectView({ ...looms, exploration: { ...exploration, hidden: ["ada"] } });
  const panel = await mount("pair-panel", { view: hidden, pair: [BOB, CEM] });

  await expect.element(page.getByText("Over Ada, who is hidden, one would.")).toBeVisible();
  const actions = actionsOf(panel);
  await userEvent.click(page.getByRole("button", { name: "Show Ada and the chain" }));
  expect(actions).toEqual([{ type: "person-unhidden", key: "ada" }]);
  expect(await seriousProblems(panel)).toEqual([]);
});

test("either name leads to the person", async () => {
  const panel = await mount("pair-panel", { view, pair: [ADA, DEE] });
  const actions = actionsOf(panel);

  await userEvent.click(page.getByRole("heading").getByRole("button", { name: "Dee" }));

  expect(actions).toEqual([{ type: "person-selected", key: "dee" }]);
});

test("of several shortest chains all are counted, and some named", async () => {
  const between = (...names: readonly string[]) => {
    const papers = names.flatMap((name) => [
      aPaper({ title: `Of ${name}`, authors: ["Ada", name] }),
      aPaper({ title: `By ${name}`, authors: [name, "Zoe"] }),
    ]);
    const chained = selectView(aState(aBibliography(...papers)));
    return { view: chained, pair: [0, names.length + 1] as const };
  };
  const panel = await mount("pair-panel", between("Bob", "Cem"));

  await expect.element(page.getByText("2 shortest chains, 2 steps", { exact: true })).toBeVisible();
  expect(chainsIn(panel)[1]).toHaveTextContent(/Ada.*Cem.*Zoe/);
  expect(await seriousProblems(panel)).toEqual([]);

  Object.assign(panel, between("Bob", "Cem", "Dee", "Eve", "Fay", "Gus"));
  await expect.element(page.getByText("6 shortest chains, 2 steps; 5 shown")).toBeVisible();
  expect(chainsIn(panel)).toHaveLength(5);
});

test("two people without a shared paper stand side by side, with what they have in common", async () => {
  const papers = [
    aPaper({ title: "On Looms", authors: ["Ada King", "Dora Dee"], year: 2001 }),
    aPaper({ title: "On Cards", authors: ["Zoe King", "Dora Dee"], year: 2010 }),
  ];
  const two = selectView(aState(aBibliography(...papers)));
  const panel = await mount("pair-panel", { view: two, pair: [0, 2] });
  const actions = actionsOf(panel);

  await expect
    .element(page.getByRole("list", { name: "Evidence" }))
    .toHaveTextContent("Both wrote with Dora Dee.9 years lie between their papers.");
  await expect.element(page.getByText("On Looms")).toBeVisible();
  await expect.element(page.getByText("On Cards")).toBeVisible();
  expect(await seriousProblems(panel)).toEqual([]);
  await userEvent.click(page.getByRole("button", { name: "They are one person" }));
  expect(actions).toMatchObject([{ type: "identity-decided", decision: { kind: "joined" } }]);
});

test("two people whose names have no word in common are asked about on demand, and closed for the next", async () => {
  const papers = [
    aPaper({ title: "On Looms", authors: ["Ada King", "Dora Dee"] }),
    aPaper({ title: "On Cards", authors: ["Zoe Ay", "Dora Dee"] }),
    aPaper({ title: "On Notes", authors: ["Bob Byron", "Dora Dee"] }),
  ];
  const view = selectView(aState(aBibliography(...papers)));
  const at = (name: string) => view.network.authors.findIndex((author) => author.name === name);
  const panel = await mount("pair-panel", { view, pair: [at("Ada King"), at("Zoe Ay")] });
  const evidence = page.getByRole("list", { name: "Evidence" });
  await expect.element(page.getByText("Are they one person?")).toBeVisible();
  await expect.element(page.getByText("On Looms")).not.toBeVisible();

  await userEvent.click(page.getByText("Are they one person?"));

  await expect.element(evidence).toHaveTextContent(/^\s*Their names have no word in common\./u);
  await expect.element(page.getByText("On Looms")).toBeVisible();
  expect(await seriousProblems(panel)).toEqual([]);
  panel.pair = [at("Ada King"), at("Bob Byron")];
  await expect.element(page.getByText("On Notes")).not.toBeVisible();
});

test("what joins a pair stands above what the two wrote", async () => {
  const papers = ["Ada King", "Zoe King"].map((name) =>
    aPaper({ title: "On Looms", authors: [name] }),
  );
  const view = selectView(aState(aBibliography(...papers)));
  await mount("pair-panel", { view, pair: [0, 1] });

  const button = page.getByRole("button", { name: "They are one person" }).element();
  const card = page.getByText("On Looms").first().element();

  expect(button.getBoundingClientRect().bottom).toBeLessThan(card.getBoundingClientRect().top);
});
