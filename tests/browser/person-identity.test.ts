import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { selectView } from "../../src/state/select.ts";

import { ADA, looms } from "./looms.ts";
import { actionsOf, mount, seriousProblems } from "./stage.ts";
import "../../src/view/people/person-identity.ts";

const view = selectView(looms);

test("none of a person's papers, or all of them, cannot be split off, and it is said why", async () => {
  const identity = await mount("person-identity", { view, person: ADA });
  const actions = actionsOf(identity);
  await userEvent.click(page.getByText("Who this is"));
  await userEvent.click(page.getByRole("button", { name: "Split…" }));
  const papers = page.getByRole("checkbox");
  const split = page.getByRole("button", { name: "Split these off" });

  await userEvent.click(split);
  const words = "Choose at least one paper, but not all of them.";
  await expect.element(page.getByRole("alert")).toHaveTextContent(words);
  for (const paper of papers.all()) await userEvent.click(paper);
  await userEvent.click(split);
  await expect.element(page.getByRole("alert")).toBeVisible();
  expect(actions).toEqual([]);
  expect(await seriousProblems(identity)).toEqual([]);

  await userEvent.click(papers.first());
  await userEvent.click(split);

  expect(actions).toMatchObject([
    { type: "identity-decided", decision: { kind: "split", papers: [{}, {}] } },
  ]);
});
