/** The built command line: one file that Node runs. */
import { chmodSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Where the command line is built to, as package.json says under `bin`. */
export const CLI_FOLDER = path.join(ROOT, "dist/cli");

/**
 * Builds coterie.js, with everything it imports, and the licences of that.
 *
 * @param {string} folder - emptied before.
 * @returns {Promise<string>} the path of the program.
 */
export async function buildCli(folder) {
  // Not at the top: whoever builds the app first says which half of Vite is meant.
  const { build } = await import("vite");
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: "src/cli/coterie.ts",
      outDir: folder,
      emptyOutDir: true,
      target: "node20",
      license: { fileName: "licenses.md" },
    },
  });
  const program = path.join(folder, "coterie.js");
  chmodSync(program, 0o755);
  return program;
}
