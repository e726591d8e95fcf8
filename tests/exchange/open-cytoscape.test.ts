import { expect, test } from "vitest";

import { openNetwork, openText } from "./opened.ts";

test("nodes and edges of CX2 are read, with names and weights that it abbreviates", () => {
  const { format, names, ties, problems } = openNetwork(
    JSON.stringify([
      { CXVersion: "2.0", hasFragments: true },
      { metaData: [{ name: "nodes", elementCount: 3 }] },
      {
        attributeDeclarations: [
          {
            nodes: { name: { d: "string", a: "n" }, papers: { d: "integer" } },
            edges: { weight: { d: "double", a: "w" }, interaction: { d: "string", a: "i" } },
          },
        ],
      },
      { networkAttributes: [{ name: "Looms" }] },
      { nodes: [{ id: 0, x: 1, y: 2, v: { n: "Ada Byron", papers: 3 } }] },
      { nodes: [{ id: 1, v: { n: "Bob" } }, { id: 7 }] },
      {
        edges: [
          { id: 0, s: 0, t: 1, v: { i: "wrote with", w: 2.5 } },
          { id: 1, s: 1, t: 7 },
        ],
      },
      { status: [{ success: true }] },
    ]),
  );

  expect(format).toBe("CX");
  expect(names).toEqual(["Ada Byron", "Bob", "7"]);
  expect(ties).toEqual([
    ["Ada Byron", "Bob", 2.5],
    ["Bob", "7", 1],
  ]);
  expect(problems).toEqual([]);
});

test("those of the first version too, with attributes and places apart from them", () => {
  const opened = openText(
    JSON.stringify([
      { numberVerification: [{ longNumber: 281474976710655 }] },
      {
        nodes: [
          { "@id": 61, n: "Ada Byron" },
          { "@id": 62, n: "Bob" },
        ],
      },
      { edges: [{ "@id": 63, s: 61, t: 62, i: "wrote with" }] },
      { nodeAttributes: [{ po: 61, n: "papers", v: "3", d: "integer" }] },
      { edgeAttributes: [{ po: [63], n: "weight", v: "2", d: "double" }] },
      { cartesianLayout: [{ node: 61, x: 1, y: 2 }] },
    ]),
  );

  expect(opened).toMatchObject({
    kind: "network",
    format: "CX",
    network: {
      people: [{ name: "Ada Byron", position: { x: 1, y: -2 } }, { name: "Bob" }],
      ties: [{ between: [0, 1], strength: 2 }],
    },
    diagnostics: [],
  });
});

test("CX that is cut off says so", () => {
  const { diagnostics } = openText(
    '[{"CXVersion":"2.0"},{"nodes":[{"id":0,"v":{"name":"Ada"}},{"id":1',
  );

  expect(diagnostics.map(({ severity }) => severity)).toContain("error");
});

test("places of Cytoscape, which counts downwards, are turned up", () => {
  const file = {
    elements: {
      nodes: [
        { data: { id: "1", name: "Ada" }, position: { x: 3, y: 4 } },
        { data: { id: "2", name: "Bob" }, position: { x: 0, y: -1 } },
      ],
      edges: [{ data: { id: "e", source: "1", target: "2" } }],
    },
  };

  expect(openText(JSON.stringify(file))).toMatchObject({
    network: {
      people: [
        { name: "Ada", position: { x: 3, y: -4 } },
        { name: "Bob", position: { x: 0, y: 1 } },
      ],
    },
  });
});
