import path from "node:path";
import { expect, test } from "vitest";

import { COPIES, copyOf, countsOf, originalOf, samplesAt } from "./count-sample.ts";
import { citationJs, samples } from "./sample-counts.ts";

const copied = samplesAt(copyOf);

test(`${copied.length} of ${samples.length} samples are here as copies, and hold what they were counted to hold`, () => {
  const counts = copied.map((sample) => [sample.file, ...countsOf(copyOf(sample))]);

  expect(counts).toEqual(copied.map(({ file, counted, ours = counted }) => [file, ...ours]));
});

const here = samplesAt(originalOf);

// 13 MB: a second and a half, unless the machine has other things to do.
const timeout = 30_000;

test(`${here.length} of ${samples.length} samples are here as originals, and hold what they were counted to hold`, {
  timeout,
}, () => {
  const counts = here.map((sample) => [sample.file, ...countsOf(originalOf(sample))]);

  expect(counts).toEqual(here.map(({ file, counted, ours = counted }) => [file, ...ours]));
});

test.each(citationJs)(
  "%s holds %i entries and %i authors for citation-js as well",
  (file, ...counts) => {
    const [records, mentions] = countsOf(path.join(COPIES, path.basename(file)));

    expect([records, mentions]).toEqual(counts);
  },
);
