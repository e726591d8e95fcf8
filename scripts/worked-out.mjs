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
      const code = exports.map(([name, value]) => `export const ${name} = ${asCode(value)};`);
      return [SUMMED, ...code].join("\n");
    },
  };
}

/** Ascending numbers are sent as steps: zipped, all that is sent here takes a twentieth less. */
const SUMMED = `const summed = (Column, steps) => {
  let sum = 0;
  return Column.from(steps, (step) => (sum += step));
};`;

/**
 * @param {unknown} value - plain data and typed arrays.
 * @returns {string} an expression for it.
 */
function asCode(value) {
  if (ArrayBuffer.isView(value)) {
    const numbers = /** @type {Uint32Array} */ (value);
    const { name } = numbers.constructor;
    const steps = Array.from(numbers, (number, i) => number - (numbers[i - 1] ?? 0));
    return steps.every((step) => Number.isInteger(step) && step >= 0)
      ? `summed(${name}, [${steps.join()}])`
      : `${name}.of(${numbers.join()})`;
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
