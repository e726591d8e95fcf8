import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { writeWhole } from "../../src/cli/write-whole.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "coterie-write-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a file is made, or replaced with its rights kept, and nothing is left beside it", async () => {
  const file = path.join(folder, "a.gexf");

  await writeWhole(file, "first");
  chmodSync(file, 0o600);
  await writeWhole(file, "second");

  expect(readFileSync(file, "utf8")).toBe("second");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["a.gexf"]);
});

test("a link stays a link, and what it leads to is replaced", async () => {
  const file = path.join(folder, "a.gexf");
  const link = path.join(folder, "link");
  writeFileSync(file, "first");
  symlinkSync(file, link);

  await writeWhole(link, "second");

  expect(readFileSync(file, "utf8")).toBe("second");
  expect(readdirSync(folder)).toEqual(["a.gexf", "link"]);
});

test("devices are written to as they are", async () => {
  await writeWhole("/dev/null", "anything");

  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});

test("what cannot be written leaves nothing, and says why", async () => {
  mkdirSync(path.join(folder, "inner"));

  await expect(writeWhole(path.join(folder, "inner"), "x")).rejects.toMatchObject({
    code: "EISDIR",
  });
  await expect(writeWhole(path.join(folder, "none", "a"), "x")).rejects.toMatchObject({
    code: "ENOENT",
  });
  await expect(writeWhole(path.join(folder, "n".repeat(300)), "x")).rejects.toMatchObject({
    code: "ENAMETOOLONG",
  });
  expect(readdirSync(folder)).toEqual(["inner"]);
});
