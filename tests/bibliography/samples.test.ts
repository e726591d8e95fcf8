import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { ALL, COPIES, copyOf, countsOf, samplesAt } from "./count-sample.ts";
import { citationJs, samples } from "./sample-counts.ts";

const copied = samplesAt(copyOf);

test(`${copied.length} of ${samples.length} samples are here as copies, and hold what they were counted to hold`, () => {
  const counts = copied.map((sample) => [sample.file, ...countsOf(copyOf(sample))]);

  expect(counts).toEqual(copied.map(({ file, counted, ours = counted }) => [file, ...ours]));
});

test("a difference to the other count has a reason, and a reason has a difference", () => {
  const odd = samples.filter(
    ({ counted, ours = counted, because }) =>
      (because !== undefined) !== (ours.join() !== counted.join()),
  );

  expect(odd).toEqual([]);
});

test.each(citationJs)(
  "%s holds %i entries and %i authors for citation-js as well",
  (file, ...counts) => {
    const [records, mentions] = countsOf(path.join(COPIES, path.basename(file)));

    expect([records, mentions]).toEqual(counts);
  },
);

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
