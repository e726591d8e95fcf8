/** Files as a browser takes them: compressed where it says so, each once. */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Fonts and pictures of dots are compressed already. */
const COMPRESSIBLE = /^(?:text\/|application\/json|image\/svg)/u;

/** Less fits into one packet of the network as it is. */
const FEW_BYTES = 1000;

// 17 ms for the app's largest script, which becomes 94 kB; the best quality takes half a second for 85 kB.
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** @type {ReadonlyMap<string, (body: Buffer) => Promise<Buffer>>} the better ones first. */
const ENCODINGS = new Map([
  ["br", (/** @type {Buffer} */ body) => promisify(brotliCompress)(body, brotli)],
  ["gzip", (/** @type {Buffer} */ body) => promisify(gzip)(body)],
]);

/**
 * Compresses what is sent, and keeps it: an answer is compressed again only once its file has changed.
 *
 * @returns {(file: string, type: string, body: Buffer, accepted: string | undefined) =>
 *   Promise<{ headers: Record<string, string>, body: Buffer }>} `accepted` as `Accept-Encoding` has it.
 */
export function keepCompressed() {
  /** @type {Map<string, { plain: Buffer, compressed: Promise<Buffer> }>} */
  const kept = new Map();
  return async (file, type, body, accepted = "") => {
    if (!COMPRESSIBLE.test(type)) return { headers: {}, body };
    const headers = { Vary: "Accept-Encoding" };
    const encoding = chosenEncoding(accepted);
    const compress = ENCODINGS.get(encoding);
    if (!compress || body.length < FEW_BYTES) return { headers, body };
    const key = `${encoding} ${file}`;
    const known = kept.get(key);
    const entry = known?.plain.equals(body) ? known : { plain: body, compressed: compress(body) };
    kept.set(key, entry);
    return {
      headers: { ...headers, "Content-Encoding": encoding },
      body: await entry.compressed,
    };
  };
}

/**
 * What the browser takes of ours; empty when nothing. A weight of 0 is a refusal; of what is taken, ours is the choice.
 *
 * @param {string} accepted
 */
function chosenEncoding(accepted) {
  const taken = new Set();
  for (const part of accepted.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    if (!parameters.some((parameter) => /^q=0(?:\.0*)?$/u.test(parameter))) taken.add(name);
  }
  return [...ENCODINGS.keys()].find((name) => taken.has(name)) ?? "";
}
