/** Lets a script use our TypeScript, which Node 20 cannot read. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
/** Within the project, so that what is imported from packages is found. */
const BUILT = path.join(ROOT, "node_modules/.cache/typescript");

/**
 * Imports a module written in TypeScript, with everything it imports: one file, as the app ships it. A
 * module each, and every call from one to another would look the other up.
 *
 * @param {string} file - relative to the root of the project, for example "src/bibliography/read.ts".
 * @returns {Promise<Record<string, any>>} the exports of the module.
 */
export async function importTypeScript(file) {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: file,
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { output } = /** @type {import("vite").Rolldown.RolldownOutput} */ (built);
  const place = path.join(BUILT, `${file.replaceAll("/", "-")}.${process.pid}.mjs`);
  mkdirSync(BUILT, { recursive: true });
  writeFileSync(place, output[0].code);
  return import(pathToFileURL(place).href);
}
