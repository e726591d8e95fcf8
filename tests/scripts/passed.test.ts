import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { notePassed, passedBefore, stateOf } from "../../scripts/passed.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "coterie-passed-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a state is that of what the files hold: a change, a new file and another package make another", () => {
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  write("a.ts", "one");
  write(".gitignore", "node_modules/\n");
  const states = [stateOf(folder)];

  for (const [file, text] of [
    ["a.ts", "two"],
    ["b.ts", "one"],
    ["node_modules/.package-lock.json", "{}"],
  ] as const) {
    write(file, text);
    states.push(stateOf(folder));
  }

  expect(new Set(states).size).toBe(4);
  expect(states).not.toContain(undefined);
});

test("a state is the same once a change is taken back, and whatever Git ignores", () => {
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  write("a.ts", "one");
  write(".gitignore", "dist/\n");
  symlinkSync(folder, path.join(folder, "link"));
  const before = stateOf(folder);

  write("dist/a.js", "built");
  write("a.ts", "two");
  write("a.ts", "one");

  expect(stateOf(folder)).toBe(before);
});

test("outside a repository there is no state, and nothing has passed", () => {
  const record = path.join(folder, "passed.json");
  notePassed(record, undefined, ["tsc"]);

  expect(stateOf(path.parse(folder).root)).toBeUndefined();
  expect([...passedBefore(record, undefined)]).toEqual([]);
});

test("what passed is known of the state in which it passed, and of no other", () => {
  const record = path.join(folder, "cache/passed.json");
  notePassed(record, "one", ["tsc", "knip"]);

  expect([...passedBefore(record, "one")]).toEqual(["tsc", "knip"]);
  expect([...passedBefore(record, "two")]).toEqual([]);
});

function write(file: string, text: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}
