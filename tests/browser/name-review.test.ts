import { expect, onTestFinished, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { suggest } from "../../src/people/suggest.ts";
import type { Action } from "../../src/state/reduce.ts";
import { reduce } from "../../src/state/reduce.ts";
import { selectView, type View } from "../../src/state/select.ts";
import { foundSuggestionsOf, MOST_PAIRS } from "../../src/state/suggesting.ts";
import { ActionEvent } from "../../src/view/parts/action-event.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { mount, seriousProblems } from "./stage.ts";
import "../../src/view/names/name-review.ts";

const status = page.getByRole("status");

/** Two pairs that may be one person: one letter differs, and they share a co-author. */
const papers = [
  aPaper({ title: "On Looms", authors: ["Charles Babbage", "Grace Hopper"] }),
  aPaper({ title: "On Cards", authors: ["Charles Babage", "Grace Hopper"] }),
  aPaper({ title: "On Gears", authors: ["Augusta Lovelace", "Grace Hopper"] }),
  aPaper({ title: "On Notes", authors: ["Augusta Lovelac", "Grace Hopper"] }),
];

/** What is found among the people of a view. */
function foundIn({ identities }: View) {
  if (identities === undefined) throw new Error("no identities");
  return foundSuggestionsOf(identities, {
    suggestions: [...suggest(papers, identities)].flat(),
    splits: [],
    isDone: true,
  });
}

/** The queue in a small app: decisions change what it shows. */
async function show() {
  let state = aState(aBibliography(...papers));
  const view = selectView(state);
  const element = await mount("name-review", { view, found: foundIn(view) });
  const actions: Action[] = [];
  const act = (action: Action) => {
    state = reduce(state, action);
    element.view = selectView(state);
    element.found = foundIn(element.view);
    element.decisions = state.exploration.naming.decisions;
  };
  element.addEventListener(ActionEvent.type, ({ action }) => {
    actions.push(action);
    act(action);
  });
  const hidden = () => state.exploration.hidden;
  return { element, actions, act, hidden, people: () => selectView(state).network.authors.length };
}

test("a pair stands side by side with the evidence, and how many are left", async () => {
  const { element } = await show();

  await expect.element(status).toHaveTextContent(/^2 pairs may be one person/);
  await expect
    .element(page.getByRole("list", { name: "Evidence" }))
    .toHaveTextContent("One letter differs.Both wrote with Grace Hopper.");
  const question = page.getByText(/^Are .* one person\?$/u);
  await expect.element(question).toHaveTextContent(/Are \S+ (?:Bab|Love)\S+ and \S+ (?:Bab|Love)/u);
  expect(await seriousProblems(element)).toEqual([]);
});

test("where more pairs were found than are listed, their number is no count", async () => {
  const { element } = await show();
  const found = element.found!;
  const pairs = Array.from({ length: MOST_PAIRS + 1 }, (_, i) => found.pairs[i % 2]!);
  element.found = { ...found, pairs };

  await expect.element(status).toHaveTextContent(/^More than 500 pairs may be one person/);
});

test("why a pair is asked stands above the papers of the two", async () => {
  const { element } = await show();
  const list = page.getByRole("list", { name: "Evidence" });
  await expect.element(list).toBeVisible();

  const [card] = element.renderRoot.querySelectorAll("person-card");

  expect(list.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(
    card?.getBoundingClientRect().top ?? 0,
  );
});

test("after an answer, the next question is read out with how many are left", async () => {
  await show();

  await userEvent.keyboard("y");

  await expect
    .element(status)
    .toHaveTextContent(
      /^One pair may be one person\. Most papers first\.\s+Are .+ and .+ one person\?$/u,
    );
});

test("y joins the pair, n keeps the next apart, and u takes both back", async () => {
  const { actions, people } = await show();

  await userEvent.keyboard("y");
  expect(people()).toBe(4);
  await expect.element(status).toHaveTextContent(/^One pair may be one person/);
  await userEvent.keyboard("n");
  await expect.element(status).toHaveTextContent(/^No more pairs to decide/);
  await userEvent.keyboard("uu");

  expect(people()).toBe(5);
  expect(
    actions.map((action) =>
      action.type === "identity-decided" ? action.decision.kind : action.type,
    ),
  ).toEqual(["joined", "kept-apart", "decision-withdrawn", "decision-withdrawn"]);
  await expect.element(status).toHaveTextContent(/^2 pairs may be one person/);
});

test("u takes back the last answer here, whatever was changed or undone elsewhere since", async () => {
  const { act, actions, hidden, people } = await show();
  await userEvent.keyboard("y");
  act({ type: "person-hidden", key: "grace hopper" });

  await userEvent.keyboard("u");

  expect([people(), hidden()]).toEqual([5, ["grace hopper"]]);
  await expect.element(status).toHaveTextContent(/^2 pairs may be one person/);
  await userEvent.keyboard("y");
  act({ type: "undone" });
  await userEvent.keyboard("u");
  expect([people(), hidden()]).toEqual([5, ["grace hopper"]]);
  expect(actions).toHaveLength(3);
});

test("the next pair comes at once, also while people stay as they are until it is known who is who", async () => {
  const { element, actions } = await show();
  const { view } = element;
  element.addEventListener(ActionEvent.type, () => {
    element.view = view;
  });

  await userEvent.keyboard("y");
  await expect.element(status).toHaveTextContent(/^One pair may be one person/);
  await userEvent.keyboard("u");

  await expect.element(status).toHaveTextContent(/^2 pairs may be one person/);
  expect(actions.map(({ type }) => type)).toEqual(["identity-decided", "decision-withdrawn"]);
});

test("an answer given before a pair is taken apart again is an answer to that pair", async () => {
  const { element, actions } = await show();
  await userEvent.keyboard("y");
  await expect.element(status).toHaveTextContent(/^One pair may be one person/);
  const { view, found } = element;
  const isUnderWay = () => {
    Object.assign(element, { view, found, isIdentifying: true });
  };
  element.addEventListener(ActionEvent.type, isUnderWay, { once: true });

  await userEvent.keyboard("un");
  await expect.element(status).toHaveTextContent("Stepping back …");
  expect(element.renderRoot.querySelector(".pair")?.ariaBusy).toBe("true");
  Object.assign(element, {
    view: selectView(aState(aBibliography(...papers))),
    isIdentifying: false,
  });

  await expect.poll(() => actions.length).toBe(3);
  expect(actions).toMatchObject([
    { type: "identity-decided", decision: { kind: "joined" } },
    { type: "decision-withdrawn" },
    { type: "identity-decided", decision: { kind: "kept-apart" } },
  ]);
  const [joined, , apart] = actions.map((action) => "decision" in action && action.decision);
  expect(apart).toMatchObject({ people: (joined as { people: unknown }).people });
});

test("that no more pairs are left is said only once all names are compared", async () => {
  const { element } = await show();
  const { identities } = element.view;
  const none = { identities: identities!, pairs: [], splits: [] };
  element.found = { ...none, isDone: false };
  await expect.element(status).toHaveTextContent("Comparing names …");

  element.found = { ...none, isDone: true };

  await expect.element(status).toHaveTextContent("No two names look like one person.");
});

test("a pair that is skipped makes room for the next, and undo brings it back", async () => {
  const { actions } = await show();
  const first = document.querySelector("name-review")?.renderRoot.textContent;

  await userEvent.click(page.getByRole("button", { name: "Skip" }));
  await expect.element(status).toHaveTextContent("1 skipped");
  await userEvent.click(page.getByRole("button", { name: "Step back" }));

  expect(actions).toEqual([]);
  await expect
    .poll(() => document.querySelector("name-review")?.renderRoot.textContent)
    .toBe(first);
});

test("a key that is held down answers once: the next pair has not been seen", async () => {
  const { actions } = await show();

  await userEvent.keyboard("{y>5/}");

  expect(actions).toHaveLength(1);
});

test("keys that are meant for a field, or for another panel, decide nothing", async () => {
  const { element, actions } = await show();

  element.hidden = true;
  await userEvent.keyboard("y");

  expect(actions).toEqual([]);
});

test("a list in which no two names are alike says so, and has nothing to take back", async () => {
  const view = selectView(aState(aBibliography(aPaper({ authors: ["Ada", "Bob"] }))));
  const { identities } = view;
  if (identities === undefined) throw new Error("no identities");
  const found = { identities, pairs: [], splits: [], isDone: true };

  await mount("name-review", { view, found });

  await expect.element(status).toHaveTextContent("No two names look like one person.");
  expect(page.getByRole("button").elements()).toEqual([]);
});

test("above a phone's map, who is meant and why stand above the answers", async () => {
  await page.viewport(390, 700);
  onTestFinished(() => page.viewport(1000, 700));
  await show();

  const question = page
    .getByText(/^Are .* one person\?$/u)
    .element()
    .getBoundingClientRect();
  const [first, ...others] = page
    .getByRole("button", { name: /^(?:Same person|Two people|Skip|Step back)$/u })
    .elements()
    .map((button) => button.getBoundingClientRect());

  expect(question.bottom).toBeLessThan(first!.top);
  expect(others.map(({ top }) => top)).toEqual([first!.top, first!.top, first!.top]);
});
