/** A server of files: one folder, GET and HEAD, the security headers on every response. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

import { keepCompressed } from "./compress.mjs";
import { securityHeaders } from "./security.mjs";

const HOST = "127.0.0.1";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

/**
 * Serves a folder until the server is closed.
 *
 * @param {string} folder
 * @param {number} port - 0 takes any free one.
 * @returns {Promise<{ address: string, close: () => void }>} `close` also ends connections that are kept alive.
 * @throws Error in the reader's words when the port is taken or forbidden.
 */
export async function serve(folder, port) {
  const compressed = keepCompressed();
  const server = createServer((request, response) => {
    void answer(path.resolve(folder), request, compressed).then(({ status, headers, body }) => {
      response.writeHead(status, { ...securityHeaders, ...headers, "Content-Length": body.length });
      // Node leaves the body of an answer to HEAD out by itself.
      response.end(body);
    });
  });
  await listen(server, port);
  const bound = server.address();
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return {
    address: `http://${HOST}:${typeof bound === "object" && bound ? bound.port : port}`,
    close,
  };
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      reject(new Error(whyNotListening(error, port), { cause: error }));
    });
    server.listen(port, HOST, resolve);
  });
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function whyNotListening(error, port) {
  const another = "Choose another one, for example PORT=8080 npm start.";
  if (error.code === "EADDRINUSE") return `Port ${port} is taken by another program. ${another}`;
  if (error.code === "EACCES") return `Port ${port} needs special rights. ${another}`;
  return `The server cannot listen on port ${port}: ${error.message}`;
}

/**
 * @param {string} folder
 * @param {import("node:http").IncomingMessage} request
 * @param {ReturnType<typeof keepCompressed>} compressed
 */
async function answer(folder, request, compressed) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return page(405, "Only reading is possible here.", { Allow: "GET, HEAD" });
  }
  const file = fileOf(folder, request.url ?? "/");
  const body = file && (await readFile(file).catch(() => undefined));
  if (!file || !body) return page(404, "There is no page at this address.");
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  const sent = await compressed(file, type, body, request.headers["accept-encoding"]?.toString());
  const headers = {
    ...sent.headers,
    "Content-Type": type,
    // The names of built assets carry a hash of their content; everything else must be asked for anew.
    "Cache-Control": isHashed(folder, file) ? "public, max-age=31536000, immutable" : "no-cache",
  };
  return { status: 200, headers, body: sent.body };
}

/**
 * The file an address stands for; none when it is malformed or leads out of the folder.
 *
 * @param {string} folder
 * @param {string} address
 */
function fileOf(folder, address) {
  try {
    const place = decodeURIComponent(new URL(address, "http://localhost").pathname);
    const file = path.join(folder, place.endsWith("/") ? `${place}index.html` : place);
    return file.startsWith(folder + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {string} file
 */
function isHashed(folder, file) {
  return file.startsWith(path.join(folder, "assets") + path.sep);
}

/**
 * @param {number} status
 * @param {string} sentence
 * @param {Record<string, string>} [headers]
 */
function page(status, sentence, headers) {
  const text = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Coterie: ${status}</title>
<p>${sentence} <a href="/">Open Coterie</a>
</html>
`;
  return {
    status,
    headers: { "Content-Type": TYPES[".html"], "Cache-Control": "no-cache", ...headers },
    body: Buffer.from(text),
  };
}
