import { expect, test } from "vitest";

import type { Finding } from "../../../src/bibliography/diagnostic.ts";
import { type XmlElement, xmlElements } from "../../../src/bibliography/xml/xml.ts";

interface Understood {
  readonly elements: readonly XmlElement[];
  readonly findings: readonly Finding[];
}

function elementsIn(text: string, ...names: readonly string[]): Understood {
  const findings: Finding[] = [];
  const elements = [...xmlElements(text, names, (finding) => void findings.push(finding))];
  return { elements, findings };
}

function codes({ findings }: Understood): readonly string[] {
  return findings.map(({ code }) => code);
}

test("elements nested 100,000 deep are read to a depth of 200, their text entirely", () => {
  const depth = 100_000;

  const understood = elementsIn(
    `<g>${"<n>".repeat(depth)}deep${"</n>".repeat(depth)}<n>after</n></g>`,
    "n",
  );

  expect(understood.elements.map(({ text }) => text)).toEqual(["deep", "after"]);
  expect(codes(understood)).toEqual(["xml/too-deep"]);
});

test.each([
  "<".repeat(20_000),
  '<a b="'.repeat(20_000),
  "<a b='".repeat(20_000),
  `<a ${"b ".repeat(100_000)}`,
  "</a>".repeat(20_000),
  "&".repeat(100_000),
  "<!".repeat(50_000),
  `<!DOCTYPE a ${'["'.repeat(50_000)}`,
  "<![CDATA[".repeat(20_000),
])("hostile text %# is read in linear time, without an exception", (text) => {
  expect(() => elementsIn(text, "a")).not.toThrow();
});
