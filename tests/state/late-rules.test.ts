import { expect, test } from "vitest";

import { combine } from "../../src/bibliography/combine.ts";
import { emptyBibliography } from "../../src/bibliography/reading.ts";
import { identify } from "../../src/people/identify.ts";
import { identified } from "../../src/state/late-rules.ts";
import { sourceOf } from "../../src/state/opened/source.ts";
import { USUAL_NAMING } from "../../src/state/opened/usual-naming.ts";

import "../fetch-rules.ts";

test("nobody is who the rules find in no papers", () => {
  expect(identified(emptyBibliography, USUAL_NAMING)).toEqual(identify(emptyBibliography));
});

test("what a network file comes to without rules is what they make of its papers: none", () => {
  const network = { people: [], ties: [] } as never;
  const file = { name: "a.gml", bibliography: emptyBibliography, network, diagnostics: [] };

  const { bibliography, recordCount } = sourceOf([{ ...file, format: "GML" }]);

  const combined = combine([emptyBibliography]);
  expect({ bibliography, recordCount }).toEqual({
    bibliography: combined.bibliography,
    recordCount: combined.recordCount,
  });
});

test("a decision on nobody is said to be one, though nothing has been read", () => {
  const decision = { kind: "renamed", person: { name: "Ada King" }, name: "Ada" } as const;
  const naming = { ...USUAL_NAMING, decisions: [decision] };

  expect(identified(emptyBibliography, naming).unmet).toEqual([{ decision, why: "nobody" }]);
});
