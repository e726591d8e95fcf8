/** What people come for is seen without scrolling. */

import { expect, test } from "@playwright/test";

import { list, openApp } from "./app.ts";

test.use({ viewport: { width: 1280, height: 800 } });

test("on a small laptop, what is shown and the largest clusters are in view", async ({ page }) => {
  await openApp(page);

  await expect(page.getByRole("radiogroup", { name: "Counting" })).toBeInViewport({ ratio: 1 });
  const clusters = list(page, "Clusters").getByRole("listitem");
  for (const largest of [0, 1, 2]) {
    await expect(clusters.nth(largest)).toBeInViewport({ ratio: 1 });
  }
});
