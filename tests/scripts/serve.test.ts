import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";

import { serve } from "../../scripts/serve.mjs";

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
  readonly bytes: Buffer;
}

const SCRIPT = "export const ties = 1;\n".repeat(100);

const root = mkdtempSync(path.join(tmpdir(), "coterie-serve-"));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(path.join(root, "app/assets"), { recursive: true });
  mkdirSync(path.join(root, "app-of-another"));
  writeFileSync(path.join(root, "package.json"), "secret");
  writeFileSync(path.join(root, "app-of-another/index.html"), "secret");
  writeFileSync(path.join(root, "app/index.html"), "<p>Ada");
  writeFileSync(path.join(root, "app/assets/layout.worker-1a2b.js"), "close();");
  writeFileSync(path.join(root, "app/assets/app-1a2b.js"), SCRIPT);
  writeFileSync(path.join(root, "app/assets/latin-1a2b.woff2"), SCRIPT);
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

test.each([
  ["gzip, deflate, br, zstd", "br", brotliDecompressSync],
  ["gzip, deflate", "gzip", gunzipSync],
  ["br;q=0, GZIP;q=0.5", "gzip", gunzipSync],
])("a browser that accepts %s gets a script as %s", async (accepted, encoding, decompress) => {
  const { headers, bytes } = await ask("/assets/app-1a2b.js", "GET", accepted);

  expect(headers["content-encoding"]).toBe(encoding);
  expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
  expect(headers.vary).toBe("Accept-Encoding");
  expect(Number(headers["content-length"])).toBe(bytes.length);
  expect(bytes.length).toBeLessThan(100);
  expect(decompress(bytes).toString()).toBe(SCRIPT);
});

test.each([undefined, "identity", "gzip;q=0, br;q=0.000", "zstd"])(
  "a reader that accepts %s gets a script as it is",
  async (accepted) => {
    const { headers, body } = await ask("/assets/app-1a2b.js", "GET", accepted);

    expect(headers["content-encoding"]).toBeUndefined();
    expect(headers.vary).toBe("Accept-Encoding");
    expect(body).toBe(SCRIPT);
  },
);

test.each(["/", "/assets/latin-1a2b.woff2"])(
  "%s is sent as it is: compressing gains nothing",
  async (address) => {
    const { headers } = await ask(address, "GET", "gzip, br");

    expect(headers["content-encoding"]).toBeUndefined();
  },
);

test("a page that has changed is compressed anew", async () => {
  const file = path.join(root, "app/changing.html");
  writeFileSync(file, "<p>Ada".repeat(400));
  await ask("/changing.html", "GET", "gzip");
  writeFileSync(file, "<p>Bob".repeat(400));

  const { bytes } = await ask("/changing.html", "GET", "gzip");

  expect(gunzipSync(bytes).toString()).toBe("<p>Bob".repeat(400));
});

test("HEAD of a compressed script says what GET would send", async () => {
  const got = await ask("/assets/app-1a2b.js", "GET", "br");

  const { headers, bytes } = await ask("/assets/app-1a2b.js", "HEAD", "br");

  expect(headers["content-encoding"]).toBe("br");
  expect(headers["content-length"]).toBe(got.headers["content-length"]);
  expect(bytes.length).toBe(0);
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

/** `fetch` would tidy the address before sending it; this sends it as it is, and takes what comes as it came. */
function ask(address: string, method = "GET", accepted?: string): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  const headers = accepted === undefined ? {} : { "Accept-Encoding": accepted };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: address, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const bytes = Buffer.concat(parts);
        const body = bytes.toString("utf8");
        resolve({ status: response.statusCode, headers: response.headers, body, bytes });
      });
    });
    sent.on("error", reject).end();
  });
}
