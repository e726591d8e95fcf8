/** Takes the pictures of the README from the built app: `npm run screenshots`. */
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";

import { APP_FOLDER, buildApp, isAppCurrent } from "./app.mjs";
import { browser } from "./browser.mjs";
import { serve } from "./serve.mjs";

const FOLDER = fileURLToPath(new URL("../docs/", import.meta.url));

if (!isAppCurrent()) await buildApp();
const server = await serve(APP_FOLDER, 0);
const chrome = await chromium.launch(await browser());

for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
  const page = await chrome.newPage({ viewport: { width: 1440, height: 900 }, colorScheme });
  await page.goto(`${server.address}/?person=bernd+bischl`);
  await page.locator('[aria-label="Map"][aria-busy="false"]').waitFor();
  await page.screenshot({ path: `${FOLDER}coterie-${colorScheme}.png` });
  await page.close();
}

await chrome.close();
server.close();
