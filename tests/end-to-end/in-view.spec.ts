/** What people come for is seen without scrolling. */

import { expect, test } from "@playwright/test";

import { choosePerson, list, openApp } from "./app.ts";

test.use({ viewport: { width: 1280, height: 800 } });

test("on a small laptop, what is shown and the largest clusters are in view", async ({ page }) => {
  await openApp(page);

  await expect(page.getByRole("radiogroup", { name: "Counting" })).toBeInViewport({ ratio: 1 });
  const clusters = list(page, "Clusters").getByRole("listitem");
  for (const largest of [0, 1, 2]) {
    await expect(clusters.nth(largest)).toBeInViewport({ ratio: 1 });
  }
});

for (const name of ["Bernd Bischl", "Emanuel Sommer"]) {
  test(`on a small laptop, the first two papers of ${name} are in view`, async ({ page }) => {
    await openApp(page);
    await choosePerson(page, name);

    await expect(list(page, `Co-authors of ${name}`).getByRole("listitem")).toHaveCount(8);
    const papers = list(page, `Papers of ${name}`).getByRole("listitem");
    for (const first of [0, 1]) await expect(papers.nth(first)).toBeInViewport({ ratio: 1 });
  });
}
