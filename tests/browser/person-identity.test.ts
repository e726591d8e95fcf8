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

test("what is typed after “Rename…” takes the place of the name, which can be typed on, too", async () => {
  const identity = await mount("person-identity", { view, person: ADA });
  const actions = actionsOf(identity);
  await userEvent.click(page.getByText("Who this is"));

  await userEvent.click(page.getByRole("button", { name: "Rename…" }));
  await userEvent.keyboard("Countess{Enter}");
  await userEvent.click(page.getByRole("button", { name: "Rename…" }));
  await userEvent.keyboard("{End} King{Enter}");

  expect(actions).toMatchObject([
    { decision: { kind: "renamed", name: "Countess" } },
    { decision: { kind: "renamed", name: "Ada King" } },
  ]);
});

test.each(["Rename…", "Split…"])("Escape ends “%s”, and nothing else", async (task) => {
  const identity = await mount("person-identity", { view, person: ADA });
  const actions = actionsOf(identity);
  const heard: string[] = [];
  identity.addEventListener("keydown", ({ key }) => heard.push(key));
  await userEvent.click(page.getByText("Who this is"));

  await userEvent.click(page.getByRole("button", { name: task }));
  await userEvent.keyboard("{Escape}");
  await identity.updateComplete;

  expect(identity.shadowRoot?.querySelector("form")).toBeNull();
  expect(focusedName()).toBe(task);
  expect(heard).toEqual([]);
  expect(actions).toEqual([]);
});

test("a second click where “This is me” was meets no other button", async () => {
  const identity = await mount("person-identity", { view, person: ADA });
  await userEvent.click(page.getByText("Who this is"));
  const place = page.getByRole("button", { name: "This is me" }).element().getBoundingClientRect();

  identity.view = { ...view, network: { ...view.network, owner: ADA } };
  await identity.updateComplete;

  const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
  expect(identity.shadowRoot?.elementFromPoint(x, y)?.closest("button") ?? null).toBeNull();
});

test("the box of a paper to be split off is level with the first line of its title", async () => {
  const identity = await mount("person-identity", { view, person: ADA });
  identity.style.width = "150px";
  await userEvent.click(page.getByText("Who this is"));
  await userEvent.click(page.getByRole("button", { name: "Split…" }));

  const box = page.getByRole("checkbox").first().element().getBoundingClientRect();
  const words = identity.shadowRoot!.querySelector(".paper span")!.getBoundingClientRect();
  expect(words.height).toBeGreaterThan(2 * box.height);
  expect(box.top - words.top).toBeLessThan(8);
});
