/** The built app: where it is, how it is made, whether it is up to date. */
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const STAMP = path.join(ROOT, "dist/app.sha256");

/** Everything a build depends on. */
const SOURCES = [
  "data",
  "index.html",
  "package-lock.json",
  "package.json",
  "public",
  "scripts",
  "src",
  "tsconfig.json",
  "vite.config.ts",
];

/** Where the app is built to. */
export const APP_FOLDER = path.join(ROOT, "dist/app");

/** Whether dist/app was built from exactly the files that are here now. */
export function isAppCurrent() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === hashOfSources();
}

/** Builds the app into dist/app; a failed build leaves no stamp behind, so the next start tries again. */
export async function buildApp() {
  const hash = hashOfSources();
  rmSync(STAMP, { force: true });
  // Lit and Vite choose their production halves by this, whatever the caller's shell says.
  process.env.NODE_ENV = "production";
  const { build } = await import("vite");
  await build({ root: ROOT, logLevel: "warn" });
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, hash);
}

function hashOfSources() {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesIn)) {
    const content = readFileSync(path.join(ROOT, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/**
 * @param {string} place - a file or a folder, relative to the root.
 * @returns {string[]} the files, sorted, relative to the root.
 */
function filesIn(place) {
  const absolute = path.join(ROOT, place);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [place];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)));
}
