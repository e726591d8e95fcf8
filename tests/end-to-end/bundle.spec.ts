import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, type Page, type Response, test } from "@playwright/test";

import { generate } from "../../bench/papers.mjs";
import { APP_FOLDER } from "../../scripts/app.mjs";
import { metaPolicy, securityHeaders } from "../../scripts/security.mjs";

import { openApp, statusOf } from "./app.ts";

const POLICY = securityHeaders["Content-Security-Policy"];

test("until the example's picture has settled, at most 155 kB are sent, gzipped, 127 kB of them JavaScript", async ({
  page,
}) => {
  const sent = await sentTo(page, "/");
  const scripts = sent.filter((file) => file.endsWith(".js"));

  // The app and the worker that lays it out.
  expect(scripts.length).toBeGreaterThanOrEqual(2);
  expect(gzippedBytes(scripts)).toBeLessThanOrEqual(127_000);
  expect(gzippedBytes(sent)).toBeLessThanOrEqual(155_000);
});

test("a network file takes at most 124 kB of JavaScript, gzipped: what is for papers stays away", async ({
  page,
}) => {
  const body = "graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]";
  await page.route(/^[^?]*\/pair\.gml$/u, (route) => route.fulfill({ body }));

  const scripts = await scriptsOf(page, "/?url=pair.gml");

  await expect(statusOf(page)).toContainText("2 people");
  expect(scripts.length).toBeGreaterThanOrEqual(3);
  expect(gzippedBytes(scripts)).toBeLessThanOrEqual(124_000);
});

test("all that is sent for a network file is at most 155 kB, gzipped, with what clusters of many people take", async ({
  page,
}) => {
  const { count, source, target } = await generate(1589, 2742);
  const nodes = Array.from({ length: count }, (_, id) => `node [ id ${id} ]`);
  const edges = [...source].map((one, tie) => `edge [ source ${one} target ${target[tie]} ]`);
  const body = `graph [ ${[...nodes, ...edges].join("\n")} ]`;
  await page.route(/^[^?]*\/network\.gml$/u, (route) => route.fulfill({ body }));

  const sent = (await sentTo(page, "/?url=network.gml")).filter((file) => file !== "/network.gml");

  await expect(statusOf(page)).toHaveText(/^1,589 people .* layout settled after \d+ steps$/u);
  expect(sent.filter((file) => /cluster\.worker|jobs-aside/u.test(file))).toHaveLength(2);
  expect(gzippedBytes(sent)).toBeLessThanOrEqual(155_000);
});

/** Paths of the scripts that a settled map took; what waits for a second comes after it, and does not come here. */
async function scriptsOf(page: Page, address: string): Promise<readonly string[]> {
  return (await sentTo(page, address)).filter((file) => file.endsWith(".js"));
}

/** Paths of all that was sent; of the page itself, of its file. */
async function sentTo(page: Page, address: string): Promise<readonly string[]> {
  await page.addInitScript(() => {
    const usual = window.setTimeout.bind(window);
    const soon = (run: () => void, ms = 0) => (ms < 1000 ? usual(run, ms) : 0);
    Object.defineProperty(window, "setTimeout", { value: soon });
  });
  const paths = new Set<string>();
  page.on("request", (request) => paths.add(new URL(request.url()).pathname));
  await openApp(page, address);
  return [...paths].map((file) => (file === "/" ? "/index.html" : file));
}

function gzippedBytes(files: readonly string[]): number {
  const sizes = files.map((file) => {
    const bytes = readFileSync(path.join(APP_FOLDER, file));
    // Fonts are compressed already, and sent as they are.
    return file.endsWith(".woff2") ? bytes.length : gzipSync(bytes).length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

test("once the map stands, an idle page fetches the dialogs, so that the network may be lost", async ({
  page,
}) => {
  const dialog = page.waitForRequest(/\/export-dialog-/u);
  await page.addInitScript(() => {
    const whenIdle: (() => void)[] = [];
    Object.assign(window, {
      whenIdle,
      requestIdleCallback: (run: () => void) => whenIdle.push(run),
    });
  });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openApp(page, "/");
  await page.waitForFunction(() => (window as unknown as Idle).whenIdle.length > 0);
  expect(asked.filter((url) => url.includes("dialog"))).toEqual([]);

  await page.evaluate(() => {
    for (const run of (window as unknown as Idle).whenIdle) run();
  });

  await dialog;
});

/** A page that is busy until a test says otherwise. */
interface Idle {
  readonly whenIdle: readonly (() => void)[];
}

test("a reader who saves data gets all controls, and the dialogs when they are asked for", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openApp(page, "/");
  await expect(page.getByRole("group", { name: "Years" })).toBeVisible();
  await expect(page.getByRole("radiogroup", { name: "Colour by" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Play the years" })).toBeVisible();
  // Others ask for the dialogs together with these.
  expect(asked.filter((url) => url.includes("dialog"))).toEqual([]);

  await page.getByRole("button", { name: "Export" }).click();

  await expect(page.getByRole("dialog", { name: "Export" })).toBeVisible();
});

test("the workers and the file that the address names are on their way before the app is there", async ({
  page,
}) => {
  const asked = ["/assets/layout.worker-", "/assets/read.worker-", "/pair.gml"].map((start) =>
    page.waitForRequest((request) => new URL(request.url()).pathname.startsWith(start)),
  );
  const body = "graph [ node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]";
  await page.route(/^[^?]*\/pair\.gml$/u, (route) => route.fulfill({ body }));
  // The app waits for them, who must not wait for the app.
  await page.route(/\/assets\/app-[^/]*\.js$/u, async (route) => {
    await Promise.all(asked);
    await route.continue();
  });

  await openApp(page, "/?url=pair.gml");

  await expect(statusOf(page)).toContainText("2 people");
});

test("the page itself asks for the two weights of its font", () => {
  const html = readFileSync(path.join(APP_FOLDER, "index.html"), "utf8");

  const fonts = [...html.matchAll(/<link rel="preload" as="font"[^>]* href="\.\/([^"]*)"/gu)];

  const names = fonts.map(([, file]) => file?.replace(/-[\w-]{8}\.woff2$/u, ""));
  expect(new Set(names)).toEqual(
    new Set(["assets/noto-sans-latin-400-normal", "assets/noto-sans-latin-600-normal"]),
  );
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
  // More may be asked for meanwhile.
  const answered = () => responses.map((response) => response.url());
  const unanswered = () => requested.filter((url) => !answered().includes(url));
  await expect.poll(unanswered).toEqual([]);
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
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));

  await page.goto("/licenses.html", { waitUntil: "networkidle" });

  await expect(
    page.getByRole("heading", { name: /^graphology-layout-forceatlas2 / }),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: /^@fontsource\/noto-sans / })).toBeVisible();
  await expect(page.getByText("SIL OPEN FONT LICENSE Version 1.1").first()).toBeVisible();
  // Browsers ask for an icon of the server where a page names none.
  expect(said).toEqual([]);
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
