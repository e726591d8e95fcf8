/**
 * `biome check` (format and order of imports; `biome check --write` mends them) of the files that are not as they
 * were when it last found nothing to say: all of them take it 1.5 s of processor time. It looks at each by itself,
 * so that nothing is missed.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const PASSED = "node_modules/.cache/format.json";
/** Another formatter or other rules: what passed says nothing. */
const RULES = ["biome.json", "node_modules/@biomejs/biome/package.json"];

const hashes = Object.fromEntries([...RULES, ...files()].map((file) => [file, hashOf(file)]));
const changed = changedSince(readPassed());
if (changed.length) {
  const { status } = spawnSync(
    "biome",
    ["check", "--enforce-assist=true", "--colors=off", "--no-errors-on-unmatched", ...changed],
    {
      stdio: "inherit",
      shell: process.platform === "win32",
    },
  );
  process.exitCode = status ?? 1;
}
if (!process.exitCode) {
  mkdirSync(path.dirname(PASSED), { recursive: true });
  writeFileSync(PASSED, JSON.stringify(hashes));
}

/** What Git knows or would add, of the kinds that biome.json names; nothing outside a repository. */
function files() {
  const kinds = ["*.ts", "*.mjs", "*.json", "*.css"];
  const listed = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...kinds];
  const { stdout } = spawnSync("git", listed, { encoding: "utf8" });
  return (stdout ?? "").split("\0").filter((file) => file && existsSync(file));
}

/** @param {Record<string, string>} passed - hashes of files. */
function changedSince(passed) {
  const isKnown = Object.keys(hashes).length > RULES.length;
  if (!isKnown || RULES.some((file) => passed[file] !== hashes[file])) return ["."];
  const changed = Object.keys(hashes).filter((file) => passed[file] !== hashes[file]);
  // A command line of Windows has room for few.
  return changed.length > 100 ? ["."] : changed;
}

/** @returns {Record<string, string>} */
function readPassed() {
  return existsSync(PASSED) ? JSON.parse(readFileSync(PASSED, "utf8")) : {};
}

/** @param {string} file */
function hashOf(file) {
  return createHash("sha1").update(readFileSync(file)).digest("base64");
}
