import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";

import type { Paper } from "../../../src/bibliography/paper.ts";
import { fingerprint } from "../../../src/figure/writers/fingerprint.ts";
import { sha256 } from "../../../src/figure/writers/sha256.ts";
import { aPaper } from "../../builders.ts";
import { aMapOf } from "../content.ts";

describe("sha256", () => {
  test.each([
    // FIPS 180-2, appendix B.1 and B.2.
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ])("of %j is %s", (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  test("agrees with Node for every length around a block, and beyond ASCII", () => {
    const texts = [
      ...Array.from({ length: 130 }, (_, length) => "x".repeat(length)),
      "Rügamer 李 🦉",
    ];

    for (const text of texts) {
      expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
    }
  });
});

describe("fingerprint", () => {
  const one = aPaper({ title: "On Looms", year: 2020 });
  const two = aPaper({ title: "On Threads", year: 2021 });
  const of = (...papers: readonly Paper[]) => fingerprint(aMapOf(...papers).network);

  test("is the same in another order and from another file", () => {
    const moved = { ...two, records: [{ file: "other.bib", index: 7, line: 9 }] };

    expect(of(one, two)).toBe(of(moved, one));
    expect(of(one)).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test.each([
    ["title", { title: "On loom" }],
    ["year", { year: 2019 }],
    ["authors", { authors: ["Ada", "Cem"] }],
    ["completeness", { listComplete: false }],
    ["identifiers", { ids: { doi: "10.1000/1" } }],
  ])("is another one when a paper has another %s", (_, facts) => {
    expect(of(aPaper({ title: "On Looms", year: 2020, ...facts }), two)).not.toBe(of(one, two));
  });

  test("of a network file changes with a strength", () => {
    const { network } = aMapOf(one);
    const given = (strength: number) =>
      fingerprint({ ...network, papers: [], givenStrength: Float64Array.of(strength) });

    expect(given(1)).not.toBe(given(2));
    expect(given(2)).toBe(given(2));
  });
});
