import { expect, test } from "vitest";

import { nameListedTwice } from "../../../src/bibliography/bylines/listed-twice.ts";
import type { PrintedAuthor } from "../../../src/bibliography/paper.ts";
import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const twiceIn = (...authors: readonly PrintedAuthor[]) =>
  nameListedTwice({ authors, listComplete: true });
const wei = { printed: "Wei Zhang", family: "Zhang", given: "Wei" };
const others = Array.from({ length: 30 }, (_, i) => ({ printed: `Ada King ${i}` }));

test.each([
  ["short", []],
  ["long", others],
])("in a %s list, a name that stands there twice is told", (_, between) => {
  expect(twiceIn(wei, ...between, wei)).toBe("Wei Zhang");
  expect(twiceIn(wei, ...between)).toBeUndefined();
});

test("two people whom their ids tell apart are none, nor is a group", () => {
  const first = { ...wei, ids: { orcid: "0000-0002-1825-0097" } };
  const second = { ...wei, ids: { orcid: "0000-0001-5109-3700" } };
  const group = { printed: "ATLAS Collaboration", kind: "group" } as const;

  expect(twiceIn(first, second)).toBeUndefined();
  expect(twiceIn(first, wei)).toBe("Wei Zhang");
  expect(twiceIn(group, group)).toBeUndefined();
});

test("a paper that lists a name twice is noted, with its line", () => {
  const text = "\n@article{a, title={On Looms}, author={Zhang, Wei and Zhang, Wei}, year=2001}";

  const { diagnostics } = runToEnd(read({ file: "looms.bib", text }));

  expect(diagnostics).toMatchObject([
    {
      severity: "note",
      code: "bibtex/listed-twice",
      line: 2,
      message: 'The paper lists "Wei Zhang" twice.',
    },
  ]);
});
