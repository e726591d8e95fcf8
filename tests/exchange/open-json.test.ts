import { expect, test } from "vitest";

import { runToEnd } from "../../src/bibliography/reading.ts";
import { joinNetworks } from "../../src/exchange/join-networks.ts";
import { open } from "../../src/exchange/open.ts";

import { openNetwork, openText, sample } from "./opened.ts";

test("VOSviewer JSON opens with a byte order mark, odd labels and pairs that are listed twice", () => {
  const { format, names, ties } = openNetwork(`\uFEFF{"network": {"items": [
{"id": 1, "label": "abbasi, a"}, {"id": 2, "label": null}, {"label": "nan"}, {"id": 4, "label": 123}],
"links": [{"source_id": 1, "target_id": 2, "strength": 2}, {"source_id": 2, "target_id": 1},
{"source_id": 4, "target_id": "nan", "strength": 0}]}}`);

  expect(format).toBe("VOSviewer JSON");
  expect(names).toEqual(["abbasi, a", "2", "nan", "123"]);
  expect(ties).toEqual([
    ["abbasi, a", "2", 3],
    ["nan", "123", 0],
  ]);
});

test("a VOSviewer map and its network are one, with the 225 ties and strength 351 of the network", () => {
  const map = openText(sample("vos-QSS-map.txt"));
  const rows = openText(sample("vos-QSS-network.txt"));
  if (map.kind !== "network" || rows.kind !== "network") throw new Error("no networks");

  const files = [map, rows].map(({ format, network }) => ({ file: format, format, network }));
  const { people, ties } = joinNetworks(files).network!;

  expect([map.format, rows.format]).toEqual(["VOSviewer map", "edge list"]);
  expect(people).toHaveLength(112);
  expect(people[0]).toMatchObject({
    id: "14",
    name: "abramo, giovanni",
    cluster: "17",
    position: { x: -0.7539, y: -0.8101 },
  });
  expect(ties).toHaveLength(225);
  expect(ties.reduce((sum, { strength }) => sum + strength, 0)).toBe(351);
});

test("a VOSviewer map without places is told by one weight", () => {
  const { format, names } = openNetwork("id\tlabel\tweight<Links>\n1\tAda\t1\n2\tBob\t1\n");

  expect(format).toBe("VOSviewer map");
  expect(names).toEqual(["Ada", "Bob"]);
});

test("graphology, node-link lists by place, and Cytoscape all open", () => {
  const expected = [["Ada", "Bob", 2]];

  expect(
    openNetwork(`{"options": {"type": "undirected"}, "attributes": {}, "nodes": [
{"key": "1", "attributes": {"label": "Ada", "x": 1, "y": 2}}, {"key": "2", "attributes": {"label": "Bob"}}],
"edges": [{"key": "e", "source": "1", "target": "2", "attributes": {"weight": 2}}]}`).ties,
  ).toEqual(expected);
  expect(
    openNetwork(
      '{"nodes": [{"name": "Ada"}, {"name": "Bob"}], "links": [{"source": 0, "target": 1, "value": 2}]}',
    ).ties,
  ).toEqual(expected);
  expect(
    openNetwork(
      '{"elements": {"nodes": [{"data": {"id": "1", "name": "Ada"}}, {"data": {"id": "2", "name": "Bob"}}],' +
        '"edges": [{"data": {"source": "1", "target": "2", "weight": 2}}]}}',
    ).ties,
  ).toEqual(expected);
});

test.each([
  [
    "of vis.js",
    {
      nodes: [
        { id: 1, label: "Ada" },
        { id: 2, label: "Bob" },
      ],
      edges: [{ from: 1, to: 2, value: 2 }],
    },
  ],
  [
    "of ECharts, which means nodes by their names",
    {
      nodes: [{ name: "Ada" }, { name: "Bob" }],
      links: [{ source: "Ada", target: "Bob", value: 2 }],
    },
  ],
  [
    "of older networkx, which means nodes by their places",
    { nodes: [{ id: "Ada" }, { id: "Bob" }], links: [{ source: 0, target: 1, weight: 2 }] },
  ],
  [
    "that d3 has drawn",
    {
      nodes: [{ id: "Ada" }, { id: "Bob" }],
      links: [{ source: { id: "Ada" }, target: { id: "Bob" }, value: 2 }],
    },
  ],
  [
    "of the neighbours of each",
    {
      graph: {},
      nodes: [{ id: "Ada" }, { id: "Bob" }],
      adjacency: [[{ id: "Bob", weight: 2 }], [{ id: "Ada", weight: 2 }]],
    },
  ],
  [
    "in JSON Graph Format",
    {
      graph: {
        nodes: { a: { label: "Ada" }, b: { label: "Bob" } },
        edges: [{ source: "a", target: "b", weight: 2 }],
      },
    },
  ],
  ["of names and pairs", { vertices: ["Ada", "Bob"], edges: [["Ada", "Bob"]] }],
  [
    "of Cytoscape in one list",
    [
      { data: { id: "a", label: "Ada" } },
      { data: { id: "b", label: "Bob" } },
      { data: { id: "ab", source: "a", target: "b", weight: 2 } },
    ],
  ],
  ["of ties alone", [{ source: "Ada", target: "Bob", weight: 2 }]],
  ["of ties in groups", [{ source: "Ada", target: "Bob", weight: 2, group: 1 }]],
])("a network %s opens", (title, value) => {
  const { names, ties, problems } = openNetwork(JSON.stringify(value));

  expect(names).toEqual(["Ada", "Bob"]);
  expect(ties).toEqual([["Ada", "Bob", title === "of names and pairs" ? 1 : 2]]);
  expect(problems).toEqual([]);
});

const paper = { title: "On Looms", authors: ["Ada Lovelace", "Bob Byron"], year: 2020 };

test.each([
  ["in groups", [{ group: "A", ...paper }]],
  ["each within its data", [{ data: paper }]],
  ["each with an id within its data", [{ data: { id: "1", ...paper } }]],
  ["with pages from and to", [{ ...paper, authors: "Ada Lovelace; Bob Byron", from: 1, to: 9 }]],
  ["with a source and a target", [{ source: "Scopus", target: "map", ...paper }]],
])("a JSON list of papers %s is no network", (_, list) => {
  expect(openText(JSON.stringify(list))).toMatchObject({
    kind: "papers",
    bibliography: { papers: [{ title: "On Looms" }] },
  });
});

test("a JSON list of neither papers nor nodes and ties is no network", () => {
  for (const list of [[{ group: "A", value: 3 }], [{ data: { source: "a", value: 3 } }]]) {
    expect(openText(JSON.stringify(list))).toMatchObject({
      kind: "papers",
      bibliography: { papers: [] },
    });
  }
});

test.each([
  ["years that are called as ends are", { start: 2001, end: 2010 }, {}],
  ["a source", { source: "Scopus" }, {}],
  [
    "a source and a target, in the group of nodes",
    { source: "a", target: "b" },
    { group: "nodes" },
  ],
])("nodes of Cytoscape with %s are no ties", (_, facts, group) => {
  const nodes = [
    { ...group, data: { id: "a", label: "Ada", ...facts } },
    { ...group, data: { id: "b", label: "Bob", ...facts } },
  ];
  const edge = { data: { id: "ab", source: "a", target: "b" } };

  expect(openNetwork(JSON.stringify(nodes)).names).toEqual(["Ada", "Bob"]);
  expect(openNetwork(JSON.stringify([...nodes, edge]))).toMatchObject({
    names: ["Ada", "Bob"],
    ties: [["Ada", "Bob", 1]],
  });
});

test("ties of vis.js may have a source besides their ends", () => {
  const nodes = [
    { id: 1, label: "Ada" },
    { id: 2, label: "Bob" },
  ];
  const edges = [{ source: "Scopus", from: 1, to: 2 }];

  expect(openNetwork(JSON.stringify({ nodes, edges })).ties).toEqual([["Ada", "Bob", 1]]);
  expect(openNetwork(JSON.stringify(edges)).ties).toEqual([["1", "2", 1]]);
});

test("of a JSON list of ties, one without a target is left out and reported", () => {
  const list = [{ source: "Ada", target: "Bob" }, { source: "Cem" }];

  const { names, problems } = openNetwork(JSON.stringify(list));

  expect(names).toEqual(["Ada", "Bob"]);
  expect(problems).toEqual([["json-graph/no-ends", undefined]]);
});

const workspace = (extra: string) => `{"type": "gephi-lite", "version": "1.0.0", "graphDataset": {
"nodeData": {"1": {"label": "Ada"}, "2": {"label": "Bob"}}, "edgeData": {"e": {"weight": 2}},
"layout": {"1": {"x": 3, "y": 4}, "2": {"x": 0, "y": 0}}, "nodeFields": [], "edgeFields": [],
"fullGraph": {"nodes": [{"key": "1"}, {"key": "2"}], "edges": [{"key": "e", "source": "1", "target": "2"}]}},
"filters": {"filters": [${extra}]}}`;

test("a workspace of Gephi Lite opens, and one that holds programs does not", () => {
  const opened = openText(workspace(""));
  const refused = openText(workspace('["<<Function", "() => alert(1)", "Function>>"]'));

  expect(opened).toMatchObject({
    format: "Gephi Lite",
    network: { people: [{ name: "Ada", position: { x: 3, y: 4 } }, { name: "Bob" }] },
  });
  expect(openNetwork(workspace("")).ties).toEqual([["Ada", "Bob", 2]]);
  expect(refused).toMatchObject({ network: { people: [], ties: [] } });
  expect(refused.diagnostics.map(({ code, severity }) => [severity, code])).toEqual([
    ["error", "gephi-lite/holds-programs"],
  ]);
});

test.each([
  [
    "keys of objects",
    '{"__proto__": {"polluted": 1}, "nodes": [{"id": "__proto__"}, {"id": "toString"}]}',
  ],
  ["a list that breaks off", '{"nodes": [{"id": "1"}, {"id'],
  ["a GML with an open quote", 'graph [ node [ id 1 label "Ada ] ]'],
  ["a GEXF that breaks off", '<gexf><graph><nodes><node id="1" label="Ada"><attval'],
])("%s harms nothing and throws nothing", (_, text) => {
  const steps = open({ file: "test", text });

  const opened = runToEnd(steps);

  expect(opened.kind).toBe("network");
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("progress rises from 0 to 1 and ends", () => {
  const text = sample("miserables.graphml");

  const shares = [...open({ file: "test", text })];

  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});
