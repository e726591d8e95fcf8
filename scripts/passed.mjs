/**
 * Which checks of the text passed for these very files: to find nothing again takes the type-checkers, the linter
 * and the search for dead code 3 s of processor time.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * A hash of everything that Git knows or would add, of the packages installed and of this Node.
 *
 * @param {string} folder - the top of a repository.
 * @returns {string | undefined} undefined outside a repository, where nothing says which files count.
 */
export function stateOf(folder) {
  const files = filesIn(folder);
  if (files.length === 0) return undefined;
  const hash = createHash("sha1").update(process.version);
  for (const file of [...files, "node_modules/.package-lock.json"]) {
    const place = path.join(folder, file);
    // Git names what has just been deleted, and links to folders.
    if (!statSync(place, { throwIfNoEntry: false })?.isFile()) continue;
    const text = readFileSync(place);
    hash.update(`\0${file}\0${text.length}\0`).update(text);
  }
  return hash.digest("base64");
}

/**
 * Commands that passed for files in this state.
 *
 * @param {string} record - where it is written.
 * @param {string | undefined} state
 * @returns {ReadonlySet<string>}
 */
export function passedBefore(record, state) {
  const known = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : {};
  return new Set(state !== undefined && known.state === state ? known.commands : []);
}

/**
 * Notes what passed, instead of all that was noted before.
 *
 * @param {string} record
 * @param {string | undefined} state
 * @param {readonly string[]} commands
 */
export function notePassed(record, state, commands) {
  if (state === undefined) return;
  mkdirSync(path.dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify({ state, commands }));
}

/** @param {string} cwd */
function filesIn(cwd) {
  const listed = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { stdout } = spawnSync("git", listed, { cwd, encoding: "utf8" });
  return (stdout ?? "").split("\0").filter(Boolean);
}
