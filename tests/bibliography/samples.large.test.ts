import { expect, test } from "vitest";

import { countsOf, originalOf, samplesAt } from "./count-sample.ts";
import { samples } from "./sample-counts.ts";

const here = samplesAt(originalOf);

// 13 MB: a second and a half, unless the machine has other things to do.
const timeout = 30_000;

test(`${here.length} of ${samples.length} samples are here as originals, and hold what they were counted to hold`, {
  timeout,
}, () => {
  const counts = here.map((sample) => [sample.file, ...countsOf(originalOf(sample))]);

  expect(counts).toEqual(here.map(({ file, counted, ours = counted }) => [file, ...ours]));
});
