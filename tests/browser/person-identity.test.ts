import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { selectView } from "../../src/state/select.ts";

import { ADA, looms } from "./looms.ts";
import { actionsOf, focusedName, mount, seriousProblems } from "./stage.ts";
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

test("after somebody is renamed or split, the keyboard is at the button that began it", async () => {
  const identity = await mount("person-identity", { view, person: ADA });
  await userEvent.click(page.getByText("Who this is"));
  await userEvent.click(page.getByRole("button", { name: "Rename…" }));
  await userEvent.keyboard("Ada King{Enter}");
  await identity.updateComplete;

  expect(focusedName()).toBe("Rename…");
  await userEvent.click(page.getByRole("button", { name: "Split…" }));
  await userEvent.click(page.getByRole("checkbox").first());
  await userEvent.click(page.getByRole("button", { name: "Split these off" }));
  await identity.updateComplete;
  expect(focusedName()).toBe("Split…");
});
