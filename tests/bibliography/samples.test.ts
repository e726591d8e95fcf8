import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { decode } from "../../src/bibliography/decode.ts";
import { read } from "../../src/bibliography/read.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { identify } from "../../src/people/identify.ts";

import { citationJs, type Counts, type Sample, samples } from "./sample-counts.ts";

/** Copies of those samples that may be copied. */
const COPIES = path.join(import.meta.dirname, "samples");
/** All of them, on machines that have them: they hold the records of vendors, and stay outside. */
const ALL = path.join(import.meta.dirname, "../../../shared/samples");

const isReadableFile = (file: string) => existsSync(file);
const copyOf = ({ file }: Sample) => path.join(COPIES, path.basename(file));
const originalOf = ({ file }: Sample) => path.join(ALL, file);

const counted = new Map<string, Counts>();

/** Each content is counted once: the copies are those of the originals. */
function countsOf(file: string): Counts {
  const bytes = readFileSync(file);
  const content = createHash("sha256").update(bytes).digest("hex");
  const counts = counted.get(content) ?? countsIn(path.basename(file), bytes);
  counted.set(content, counts);
  return counts;
}

function countsIn(file: string, bytes: Uint8Array): Counts {
  const { text } = decode(file, bytes);
  const { bibliography } = runToEnd(read({ file, text }));
  const mentions = bibliography.papers
    .flatMap(({ byline }) => byline.authors)
    .filter(({ kind }) => kind !== "group");
  const people = identify(bibliography, { names: "exact" }).authors;
  return [bibliography.papers.length, mentions.length, people.length];
}

describe.each([
  ["copy", samples.filter((sample) => isReadableFile(copyOf(sample))), copyOf],
  ["original", samples.filter((sample) => isReadableFile(originalOf(sample))), originalOf],
] as const)("of %s files", (kind, here, place) => {
  // 13 MB of originals: a second and a half, unless the machine has other things to do.
  const timeout = 30_000;

  test(`${here.length} of ${samples.length} samples are here as ${kind}, and hold what they were counted to hold`, {
    timeout,
  }, () => {
    const counts = here.map((sample) => [sample.file, ...countsOf(place(sample))]);

    expect(counts).toEqual(here.map(({ file, counted, ours = counted }) => [file, ...ours]));
  });
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
    isReadableFile(path.join(ALL, folder))
      ? readdirSync(path.join(ALL, folder)).map((file) => `${folder}/${file}`)
      : [],
  );
  const known = new Set(samples.map(({ file }) => file));

  expect(there.filter((file) => !known.has(file))).toEqual([]);
});
