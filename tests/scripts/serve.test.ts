import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { serve } from "../../scripts/serve.mjs";

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

const root = mkdtempSync(path.join(tmpdir(), "coterie-serve-"));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(path.join(root, "app/assets"), { recursive: true });
  mkdirSync(path.join(root, "app-of-another"));
  writeFileSync(path.join(root, "package.json"), "secret");
  writeFileSync(path.join(root, "app-of-another/index.html"), "secret");
  writeFileSync(path.join(root, "app/index.html"), "<p>Ada");
  writeFileSync(path.join(root, "app/assets/layout.worker-1a2b.js"), "close();");
  server = await serve(path.join(root, "app"), 0);
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

test("the folder itself is its index page, asked for anew every time", async () => {
  const answer = await ask("/");

  expect(answer.status).toBe(200);
  expect(answer.body).toBe("<p>Ada");
  expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(answer.headers["cache-control"]).toBe("no-cache");
});

test("an address that carries a query is the same page", async () => {
  const answer = await ask("/?person=ada-lovelace");

  expect(answer.body).toBe("<p>Ada");
});

test("a built asset is a script that never needs to be asked for again", async () => {
  const answer = await ask("/assets/layout.worker-1a2b.js");

  expect(answer.headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test.each([
  "/..%2f..%2fpackage.json",
  "/../package.json",
  "/%2e%2e/package.json",
  "/..%2fapp-of-another/index.html",
  "/assets/..%2f..%2fpackage.json",
  "/..%5cpackage.json",
  "/index.html%00",
  "/%",
  "//",
  "/assets",
])("%s is not found: it leads out of the folder, or to no file", async (address) => {
  const answer = await ask(address);

  expect(answer.status).toBe(404);
  expect(answer.body).toContain("There is no page at this address.");
});

test("HEAD gives the headers of the page and no body", async () => {
  const answer = await ask("/", "HEAD");

  expect(answer.status).toBe(200);
  expect(answer.headers["content-length"]).toBe("6");
  expect(answer.body).toBe("");
});

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is refused", async (method) => {
  const answer = await ask("/", method);

  expect(answer.status).toBe(405);
  expect(answer.headers.allow).toBe("GET, HEAD");
});

test.each([
  ["GET", "/"],
  ["GET", "/assets/layout.worker-1a2b.js"],
  ["GET", "/nowhere"],
  ["POST", "/"],
])("the security headers come with %s %s", async (method, address) => {
  const { headers } = await ask(address, method);

  expect(headers["content-security-policy"]).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; font-src 'self'; " +
      "img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  );
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
});

test("a taken port is told with its number and a way out", async () => {
  const port = Number(new URL(server.address).port);

  const second = serve(root, port);

  await expect(second).rejects.toThrow(
    `Port ${port} is taken by another program. Choose another one, for example PORT=8080 npm start.`,
  );
});

/** `fetch` would tidy the address before sending it; this sends it as it is. */
function ask(address: string, method = "GET"): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: address, method }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    sent.on("error", reject).end();
  });
}
