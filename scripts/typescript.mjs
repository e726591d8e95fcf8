/** Lets a script use our TypeScript, which Node 20 cannot read. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Imports a module written in TypeScript, with everything it imports.
 *
 * @param {string} file - relative to the root of the project, for example "src/bibliography/read.ts".
 * @returns {Promise<Record<string, any>>} the exports of the module.
 */
export async function importTypeScript(file) {
  const { module } = await runnerImport(path.join(ROOT, file), {
    configFile: false,
    root: ROOT,
    logLevel: "error",
  });
  return module;
}
