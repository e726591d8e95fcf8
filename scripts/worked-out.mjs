/** Modules that always come to the same are run when the app is built: what they export is sent, without what it takes. */
import { fileURLToPath } from "node:url";
import { normalizePath } from "vite";

import { importTypeScript } from "./typescript.mjs";

const MODULE = "src/runtime/worked-out-example.ts";
const SOURCE = normalizePath(fileURLToPath(new URL(`../${MODULE}`, import.meta.url)));

/** @returns {import("vite").Plugin} */
export function workedOut() {
  return {
    name: "coterie:worked-out",
    apply: "build",
    async load(id) {
      if (id !== SOURCE) return undefined;
      const exports = Object.entries(await importTypeScript(MODULE));
      return exports.map(([name, value]) => `export const ${name} = ${asCode(value)};`).join("\n");
    },
  };
}

/**
 * @param {unknown} value - plain data and typed arrays.
 * @returns {string} an expression for it.
 */
function asCode(value) {
  if (ArrayBuffer.isView(value)) {
    const numbers = /** @type {Uint32Array} */ (value);
    return `${numbers.constructor.name}.of(${numbers.join()})`;
  }
  if (Array.isArray(value)) return `[${value.map(asCode).join()}]`;
  if (typeof value === "string" || typeof value === "boolean" || value === null)
    return JSON.stringify(value);
  if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value);
  if (value === undefined) return "undefined";
  if (typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`worked-out: ${MODULE} exports more than plain data`);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${asCode(part)}`).join()}}`;
}
