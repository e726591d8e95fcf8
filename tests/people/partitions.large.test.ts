/** Who is who in whole lists, as a hash: a change of the rules shows here, and a change of speed does not. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

import { abbreviated, listOf, simulated } from "../../bench/simulated-papers.mjs";
import { decode } from "../../src/bibliography/encoding/decode.ts";
import type { Bibliography } from "../../src/bibliography/paper.ts";
import { read } from "../../src/bibliography/read.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { identify } from "../../src/people/identify.ts";

const SAMPLES = path.join(import.meta.dirname, "../bibliography/samples");

/** People as the papers and places at which they are named. */
function fingerprintOf(bibliography: Bibliography): string {
  const { authors, places } = identify(bibliography);
  const people = authors.map((): string[] => []);
  places.forEach((own, paper) => {
    own.forEach((author, place) => {
      if (author !== undefined) people[author]!.push(`${paper}.${place}`);
    });
  });
  const text = people
    .map((person) => person.join(" "))
    .toSorted()
    .join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function sampled(): Bibliography {
  const papers = readdirSync(SAMPLES)
    .toSorted()
    .flatMap((file) => {
      const { text } = decode(file, readFileSync(path.join(SAMPLES, file)));
      return runToEnd(read({ file, text })).bibliography.papers;
    });
  return { papers, claims: [] };
}

describe("people are the same as before", () => {
  test.each([
    [400, 250, 1, "c9f4167fad94"],
    [400, 250, 2, "98b7dc958673"],
    [900, 700, 1, "c10b53adf97a"],
  ])(
    "among %i simulated people with %i papers, abbreviated with seed %i",
    (people, papers, seed, expected) => {
      expect(fingerprintOf(listOf(abbreviated(simulated(people, papers), seed)))).toBe(expected);
    },
  );

  test("in all sample files together", () => {
    expect(fingerprintOf(sampled())).toBe("807b98c0c3d8");
  });
});
