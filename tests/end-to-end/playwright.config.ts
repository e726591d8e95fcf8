import { defineConfig } from "@playwright/test";

import { launchOptions } from "../../scripts/browser.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "../../reports/end-to-end",
  globalSetup: "../../scripts/browser.mjs",
  forbidOnly: true,
  workers: 1,
  // On a slow machine without a graphics card, a page may take seconds to come to rest.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "../../reports/end-to-end.json" }]],
  use: {
    baseURL: process.env.COTERIE_ADDRESS,
    viewport: { width: 1000, height: 700 },
    launchOptions,
    // Recording takes twice the time: `--trace retain-on-failure` does where a test is looked into.
    trace: "off",
  },
  webServer: {
    command: "node scripts/start.mjs",
    cwd: "../..",
    env: { PORT: "0" },
    // Playwright keeps the named group in the environment, where its workers read the address above.
    wait: { stdout: /Coterie is at (?<coterie_address>\S+)/ },
    timeout: 60_000,
  },
});
