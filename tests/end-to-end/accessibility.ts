/** Runs axe over the page as it is. */

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const SOURCE = readFileSync(
  new URL("../../node_modules/axe-core/axe.min.js", import.meta.url),
  "utf8",
);

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** What axe calls serious or critical, as "rule: where". */
export async function seriousProblems(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's policy does not bind, unlike a script element.
  await page.evaluate(SOURCE);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(" ")}`));
  });
}
