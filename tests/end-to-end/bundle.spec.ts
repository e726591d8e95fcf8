import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { expect, type Response, test } from "@playwright/test";

import { APP_FOLDER } from "../../scripts/app.mjs";
import { metaPolicy, securityHeaders } from "../../scripts/security.mjs";
import { openApp, statusOf } from "./app.ts";

const POLICY = securityHeaders["Content-Security-Policy"];

test("until the first picture has settled, at most 150 kB of JavaScript are sent, gzipped", async ({
  page,
}) => {
  const scripts: Response[] = [];
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) scripts.push(response);
  });

  await openApp(page);

  const bytes = await Promise.all(
    scripts.map(async (script) => gzipSync(await script.body()).length),
  );
  // The app and the worker that lays it out.
  expect(scripts.length).toBeGreaterThanOrEqual(2);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
});

test("a network file takes at most 152 kB of JavaScript, gzipped: readers of papers and panels stay away", async ({
  page,
}) => {
  const scripts: Response[] = [];
  page.on("response", (response) => {
    if (new URL(response.url()).pathname.endsWith(".js")) scripts.push(response);
  });
  const body = "graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]";
  await page.route(/^[^?]*\/pair\.gml$/u, (route) => route.fulfill({ body }));

  await openApp(page, "/?url=pair.gml");
  await expect(statusOf(page)).toContainText("2 people");

  const bytes = scripts.map(
    (script) =>
      gzipSync(readFileSync(path.join(APP_FOLDER, new URL(script.url()).pathname))).length,
  );
  expect(scripts.length).toBeGreaterThanOrEqual(3);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(152_000);
});

test("everything comes from our own origin, under the policy, the worker's script included", async ({
  page,
  baseURL,
}) => {
  const requested: string[] = [];
  const responses: Response[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("response", (response) => responses.push(response));

  await page.goto("/");
  await expect.poll(() => requested.some((url) => url.includes(".worker-"))).toBe(true);
  await page.waitForLoadState("networkidle");

  expect(requested.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
  await expect
    .poll(() => responses.map((response) => response.url()).sort())
    .toEqual(requested.sort());
  expect(
    responses.filter((response) => response.headers()["content-security-policy"] !== POLICY),
  ).toEqual([]);
});

test("an address without a page answers 404 under the policy", async ({ request }) => {
  const response = await request.get("/nowhere");

  expect(response.status()).toBe(404);
  expect(response.headers()["content-security-policy"]).toBe(POLICY);
});

test("the built page carries the policy itself, for hosts that send none", async ({ page }) => {
  await page.goto("/");

  const meta = page.locator('head > meta[http-equiv="Content-Security-Policy"]');

  await expect(meta).toHaveAttribute("content", metaPolicy);
  expect(metaPolicy).toMatch(/^default-src 'none';/);
  expect(metaPolicy).not.toMatch(/unsafe|blob:|data:|https?:|\*|frame-ancestors/);
});

test("the built page holds no script and no style of its own", () => {
  const html = readFileSync(path.join(APP_FOLDER, "index.html"), "utf8");

  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
  expect(html.match(/<script(?![^>]*\ssrc=)/g)).toBeNull();
});

test("every address in the built page is relative, so any folder can hold it", () => {
  const html = readFileSync(path.join(APP_FOLDER, "index.html"), "utf8");

  const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);

  expect(addresses.length).toBeGreaterThanOrEqual(3);
  expect(addresses.filter((address) => !address?.startsWith("./"))).toEqual([]);
});

test("the licences page names what only the worker uses, and the font with its licence", async ({
  page,
}) => {
  await page.goto("/licenses.html");

  await expect(
    page.getByRole("heading", { name: /^graphology-layout-forceatlas2 / }),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: /^@fontsource\/noto-sans / })).toBeVisible();
  await expect(page.getByText("SIL OPEN FONT LICENSE Version 1.1").first()).toBeVisible();
});

test("the page does nothing that its policy refuses, and Lit runs in its production half", async ({
  page,
}) => {
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));

  await page.goto("/");
  await page.waitForLoadState("networkidle");

  expect(messages.filter((text) => /content security policy|dev mode/i.test(text))).toEqual([]);
});
