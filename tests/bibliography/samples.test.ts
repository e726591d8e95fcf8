import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

import { ALL, COPIES } from "./count-sample.ts";
import { samples } from "./sample-counts.ts";

test("a difference to the other count has a reason, and a reason has a difference", () => {
  const odd = samples.filter(
    ({ counted, ours = counted, because }) =>
      (because !== undefined) !== (ours.join() !== counted.join()),
  );

  expect(odd).toEqual([]);
});

test("every copy is in the table, but those that were cut", () => {
  const known = new Set(samples.map(({ file }) => path.basename(file)));
  const unknown = readdirSync(COPIES).filter((file) => !known.has(file));

  expect(unknown).toEqual(["SOURCES.md", "arxiv-1.atom.xml", "openalex-works-2.json"]);
});

test("every sample of papers is in the table", () => {
  const folders = new Set(samples.map(({ file }) => path.dirname(file)));
  const there = [...folders].flatMap((folder) =>
    existsSync(path.join(ALL, folder))
      ? readdirSync(path.join(ALL, folder)).map((file) => `${folder}/${file}`)
      : [],
  );
  const known = new Set(samples.map(({ file }) => file));

  expect(there.filter((file) => !known.has(file))).toEqual([]);
});
