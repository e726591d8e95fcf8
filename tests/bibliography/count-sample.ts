/** What a sample file holds by our own reading, and where its copy and its original are. */

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { decode } from "../../src/bibliography/encoding/decode.ts";
import { read } from "../../src/bibliography/read.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { identify } from "../../src/people/identify.ts";

import { type Counts, type Sample, samples } from "./sample-counts.ts";

/** Copies of those samples that may be copied. */
export const COPIES = path.join(import.meta.dirname, "samples");
/** All of them, on machines that have them: they hold the records of vendors, and stay outside. */
export const ALL = path.join(import.meta.dirname, "../../../shared/samples");

export const copyOf = ({ file }: Sample) => path.join(COPIES, path.basename(file));
export const originalOf = ({ file }: Sample) => path.join(ALL, file);

/** The samples that this machine has at such places. */
export function samplesAt(place: (sample: Sample) => string): readonly Sample[] {
  return samples.filter((sample) => existsSync(place(sample)));
}

const known = new Map<string, Counts>();

/** Each content is counted once: the copies are those of the originals. */
export function countsOf(file: string): Counts {
  const bytes = readFileSync(file);
  const content = createHash("sha256").update(bytes).digest("hex");
  const counts = known.get(content) ?? countsIn(path.basename(file), bytes);
  known.set(content, counts);
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
