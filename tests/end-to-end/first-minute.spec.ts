import { expect, type Page, test } from "@playwright/test";

import {
  choosePerson,
  comeToRest,
  list,
  mapOf,
  openApp,
  personIn,
  startOver,
  statusOf,
  switchOwner,
  tab,
  table,
} from "./app.ts";

const PAPERS_OF_BISCHL = [
  "Differentiable Sparsity via D-Gating: Simple and Versatile Structured Penalization",
  "Semi-Implicit Variational Inference via Kernelized Path Gradient Descent",
  "Revisiting Unbiased Implicit Variational Inference",
  "Calibrating LLMs with Information-Theoretic Evidential Deep Learning",
  "Deep Weight Factorization: Sparse Learning Through the Lens of Artificial Symmetries",
  "Post-hoc Orthogonalization for Mitigation of Protected Feature Bias in CXR Embeddings",
  "Smoothing the Edges: Smooth Optimization for Sparse Regularization using Hadamard Overparametrization",
  "Cascaded Latent Diffusion Models for High-Resolution Chest X-ray Synthesis",
  "Privacy-Preserving and Lossless Distributed Estimation of High-Dimensional Generalized Additive Mixed Models",
];

/** Opened once: a minute is one visit. */
let page: Page;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  await openApp(page);
});

test.beforeEach(async () => {
  await startOver(page);
});

test.afterAll(async () => {
  await page.close();
});

test("the app opens on 50 papers, 73 people and 79 ties, their owner hidden", async () => {
  await expect(page.getByText("David Rügamer · 50 papers", { exact: true })).toBeVisible();
  await expect(statusOf(page)).toContainText("73 people");
  await expect(statusOf(page)).toContainText("79 ties");
  await expect(mapOf(page).getByRole("application")).toHaveAccessibleDescription(
    /^73 people, 79 ties, \d+ clusters, David Rügamer hidden$/,
  );
  await expect(page.getByRole("switch", { name: "Hide David Rügamer" })).toBeChecked();
});

test("35 of the 50 author lists are said to be cut, and lead to those papers", async () => {
  await expect(page.getByRole("note")).toContainText("35 of 50 author lists");

  await page.getByRole("button", { name: "Show these papers" }).click();

  await expect(table(page, "Papers").getByRole("row")).toHaveCount(1 + 35);
});

test("the switch shows the owner, with everybody's ties to him, and hides him again", async () => {
  await switchOwner(page);

  await expect(statusOf(page)).toContainText("74 people");
  await expect(statusOf(page)).toContainText("152 ties");

  await switchOwner(page);

  await expect(statusOf(page)).toContainText("73 people");
});

test("the line on the map says who is hidden, and shows him", async () => {
  const line = mapOf(page).getByRole("paragraph").filter({ hasText: "is hidden" });
  await expect(line).toContainText("David Rügamer, who is on every paper, is hidden.");

  await line.getByRole("button", { name: "Show David Rügamer" }).click();
  await comeToRest(page);

  await expect(line).toHaveCount(0);
  await expect(statusOf(page)).toContainText("74 people");
});

test("H shows the owner, and hides him again", async () => {
  await page.keyboard.press("h");
  await expect(statusOf(page)).toContainText("74 people");
  await page.keyboard.press("h");
  await expect(statusOf(page)).toContainText("73 people");
});

test("a click on Bischl opens his nine papers, newest first", async () => {
  await choosePerson(page, "Bernd Bischl");

  const papers = list(page, "Papers of Bernd Bischl").getByRole("listitem");
  await expect(page).toHaveTitle("Bernd Bischl – Coterie");
  await expect(tab(page, "Person")).toHaveAttribute("aria-selected", "true");
  await expect(papers).toHaveCount(9);
  // As the platform reads them, too, which looks into no shadow.
  expect(await papers.allTextContents()).toEqual(
    PAPERS_OF_BISCHL.map((title) => expect.stringContaining(title.slice(0, 9))),
  );
  await expect(papers).toContainText(PAPERS_OF_BISCHL);
});

test("no list is nested in the list of a person's papers", async () => {
  await choosePerson(page, "Bernd Bischl");

  await expect(list(page, "Papers of Bernd Bischl").getByRole("list")).toHaveCount(0);
});

test("Bischl's closest co-authors are Kolb and Weber with 3, Ingrisch and Pielok with 2", async () => {
  await choosePerson(page, "Bernd Bischl");

  const coauthors = list(page, "Co-authors of Bernd Bischl").getByRole("listitem");
  await expect(coauthors).toHaveCount(8);
  await expect(coauthors).toContainText([
    /Chris Kolb.*≥ 3/s,
    /Tobias Weber.*≥ 3/s,
    /Michael Ingrisch.*≥ 2/s,
    /Tobias Pielok.*≥ 2/s,
    /Christian L\. Müller.*≥ 1/s,
    /Daniel Schalk.*≥ 1/s,
    /Laetitia Frost.*≥ 1/s,
    /Yawei Li.*≥ 1/s,
  ]);
});

test("a count that is a lower bound says why as soon as the keyboard reaches it", async () => {
  await choosePerson(page, "Bernd Bischl");
  const why = page.getByText("35 of the 50 author lists are cut");
  await expect(why).toBeHidden();

  await tab(page, "Person").press("Tab");

  await expect(page.getByText("≥ 9 papers")).toBeFocused();
  await expect(why).toBeVisible();
});

test("an author's name on a paper leads to that author", async () => {
  await choosePerson(page, "Bernd Bischl");

  await list(page, "Papers of Bernd Bischl").getByRole("button", { name: "Yawei Li" }).click();

  await expect(list(page, "Papers of Yawei Li")).toBeVisible();
});

test("the count of shared papers leads to the three that Bischl and Weber share", async () => {
  await choosePerson(page, "Bernd Bischl");

  await page.getByRole("button", { name: /shared with Tobias Weber/ }).click();

  const shared = list(page, "Papers shared by Bernd Bischl and Tobias Weber");
  await expect(shared.getByRole("listitem")).toHaveCount(3);
  await expect(shared.getByRole("listitem")).toContainText([
    PAPERS_OF_BISCHL[4]!,
    PAPERS_OF_BISCHL[5]!,
    PAPERS_OF_BISCHL[7]!,
  ]);
});

test("a shift-click on a second person in the table opens the pair", async () => {
  await choosePerson(page, "Bernd Bischl");
  await tab(page, "People").click();

  await personIn(table(page, "People"), "Tobias Weber").click({ modifiers: ["Shift"] });

  const shared = list(page, "Papers shared by Bernd Bischl and Tobias Weber");
  await expect(shared.getByRole("listitem")).toHaveCount(3);
});

test("a pair without a shared paper says so, and whether a chain connects it", async () => {
  await choosePerson(page, "Bernd Bischl");
  await tab(page, "People").click();
  await personIn(table(page, "People"), "Emanuel Sommer").click({ modifiers: ["Shift"] });

  const answer = page.getByRole("tabpanel", { name: "Person" });
  await expect(answer).toContainText("They share no paper that the lists show.");
  await expect(answer).toContainText("Nor does a chain of shared papers connect them on the map.");

  await switchOwner(page);

  await expect(answer.getByRole("list").getByRole("listitem")).toContainText([
    "Bernd Bischl",
    "David Rügamer",
    "Emanuel Sommer",
  ]);
});

for (const [name, papers] of [
  ["Bernd Bischl", 9],
  ["Emanuel Sommer", 6],
] as const) {
  test(`with the owner shown, ${name} shares ${papers} papers with him`, async () => {
    await switchOwner(page);
    await choosePerson(page, name);

    await page.getByRole("button", { name: /shared with David Rügamer/ }).click();

    const shared = page.getByRole("list", { name: /^Papers shared by/ });
    await expect(shared).toHaveAccessibleName(`Papers shared by ${name} and David Rügamer`);
    await expect(shared.getByRole("listitem")).toHaveCount(papers);
  });
}
