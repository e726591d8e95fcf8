import { expect, test } from "vitest";

import { openNetwork, openText } from "./opened.ts";

test("a graph of Graphviz has its labels, chains and strengths, whatever it is drawn like", () => {
  const { format, names, ties, problems } = openNetwork(`/* made by hand */
// twice
#line 1
strict graph "My { graph" {
  graph [bb="0,0,10,10", rankdir=LR];
  rankdir = LR;
  node [shape=box, label="\\N"];
  a [label="Ada \\"Countess\\" &amp; L"];
  b [label=<<b>Bob</b>>, shape="circle"]
  "c d" [label="\\N,\\nthe third"];
  a -- b -- "c d" [weight=2.5, color=red];
  b:n -- e:s:w [label=3]
  b -- a [weight=1]
  a -- f
}`);

  expect(format).toBe("DOT");
  expect(names).toEqual(['Ada "Countess" & L', "Bob", "c d, the third", "e", "f"]);
  expect(ties).toEqual([
    ['Ada "Countess" & L', "Bob", 2.5],
    ["Bob", "c d, the third", 2.5],
    ["Bob", "e", 3],
    ['Ada "Countess" & L', "f", 1],
  ]);
  expect(problems).toEqual([]);
});

test("what stands for no character in a label is kept as written and reported, where the label stands", () => {
  const { names, problems } = openNetwork(`graph {
  ada -- bob
  ada [label="Ada&nbsp;L"]
}`);

  expect(names).toEqual(["Ada&nbsp;L", "bob"]);
  expect(problems).toEqual([["xml/unknown-reference", 3]]);
});

test("who stands in a subgraph stands in the graph; edges of a group are edges of everybody in it", () => {
  const { names, ties } = openNetwork(
    "digraph{subgraph cluster_0{label=x; a;b->c}\n{d {e}}->{f, a}; subgraph{g}->h->{i j}}",
  );

  expect(names).toEqual(["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]);
  expect(ties.map(([one, other]) => `${one}${other}`)).toEqual([
    "bc",
    "df",
    "ad",
    "ef",
    "ae",
    "gh",
    "hi",
    "hj",
  ]);
});

test("a subgraph is spoken of by its name", () => {
  const { ties } = openNetwork(
    "graph {subgraph s1 {d}; subgraph s1 -- e; subgraph s1 {f}; g -- subgraph s1\nh; e -- subgraph s2 {i subgraph s1}}",
  );

  expect(ties.map(([one, other]) => `${one}${other}`)).toEqual(["de", "dg", "fg", "ei", "ef"]);
  expect(openNetwork("graph {subgraph s {a subgraph t {subgraph s {b}}} -- c}")).toMatchObject({
    ties: [
      ["a", "c", 1],
      ["b", "c", 1],
    ],
    problems: [],
  });
});

test("names and values may be in parts", () => {
  expect(
    openNetwork(
      'graph {label="x"+"y"; "a"+"b" [label="Ada "+"Byron"]; "ab" -- "c" + "d"+"e" [label="no"+"te" weight=2]}',
    ).ties,
  ).toEqual([["Ada Byron", "cde", 2]]);
});

test("places are those of the file, their y upwards", () => {
  expect(
    openText('graph {\n a [pos="27,18!", width=0.75]; b [pos="-1.5,2e1"]; a--b [pos="1,2 3,4"]\n}'),
  ).toMatchObject({
    network: { people: [{ position: { x: 27, y: 18 } }, { position: { x: -1.5, y: 20 } }] },
  });
});

test("GML is GML, and a sentence about graphs no graph", () => {
  expect(openNetwork('graph [\n node [ id 1 label "{a}" ]\n]').format).toBe("GML");
  expect(openText("graph theory and more {of it} is fun").kind).toBe("papers");
  expect(openText("Graph theory {Bollobas} 1998").kind).toBe("papers");
  expect(openText("Graph theory {Bollobas}; a [book]").kind).toBe("papers");
  expect(openText("Graph theory today {a; b}").kind).toBe("papers");
  expect(openNetwork("strict graph g {{a} {b;}}").names).toEqual(["a", "b"]);
});

test("what is not closed, and a second graph, are told", () => {
  expect(openNetwork("graph {\n a -- b\n subgraph {\n c -- d").problems).toEqual([
    ["dot/cut-short", 3],
  ]);
  expect(openNetwork("graph {\n a -- b }\ngraph { c }").problems).toEqual([["dot/other-graph", 3]]);
  expect(openNetwork('graph {\n a -- "b }\n').names).toHaveLength(2);
});

test("edges of single nodes are read, also behind groups whose edges would be millions", () => {
  const many = Array.from({ length: 2000 }, (_, i) => `n${i}`).join(" ");

  expect(openNetwork(`graph {\n{${many}} -- {${many}}\na -- b -- c}`)).toMatchObject({
    ties: [
      ["a", "b", 1],
      ["b", "c", 1],
    ],
    problems: [["dot/too-many", 2]],
  });
});

test("groups whose edges would be millions are left out", () => {
  const many = Array.from({ length: 2000 }, (_, i) => `n${i}`).join(" ");

  expect(openNetwork(`graph {\na--b\n{${many}} -- {${many}}}`).problems).toContainEqual([
    "dot/too-many",
    3,
  ]);
});
