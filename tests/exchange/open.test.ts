import { describe, expect, test } from "vitest";

import { namesOf } from "../builders.ts";

import { openNetwork, openText, sample } from "./opened.ts";

/** The same people and ties as networkx 3.6 writes them: a and b both ways, z alone. */
const directed = {
  GEXF: `<?xml version='1.0' encoding='utf-8'?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
  <graph defaultedgetype="directed" mode="static" name="">
    <nodes>
      <node id="a" label="a" /><node id="b" label="b" /><node id="c" label="c" /><node id="z" label="z" />
    </nodes>
    <edges>
      <edge source="a" target="b" id="0" weight="2" />
      <edge source="a" target="c" id="1" weight="3" />
      <edge source="b" target="a" id="2" weight="2" />
    </edges>
  </graph>
</gexf>`,
  GraphML: `<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="d0" for="edge" attr.name="weight" attr.type="long" />
  <graph edgedefault="directed"><node id="a"/><node id="b"/><node id="c"/><node id="z"/>
    <edge source="a" target="b"><data key="d0">2</data></edge>
    <edge source="a" target="c"><data key="d0">3</data></edge>
    <edge source="b" target="a"><data key="d0">2</data></edge>
  </graph></graphml>`,
  GML: `graph [
  directed 1
  node [ id 0 label "a" ] node [ id 1 label "b" ] node [ id 2 label "c" ] node [ id 3 label "z" ]
  edge [ source 0 target 1 weight 2 ]
  edge [ source 0 target 2 weight 3 ]
  edge [ source 1 target 0 weight 2 ]
]`,
  Pajek: `*vertices 4
1 a 0.0 0.0 ellipse
2 b 0.0 0.0 ellipse
3 c 0.0 0.0 ellipse
4 z 0.0 0.0 ellipse
*arcs
1 2 2
1 3 3
2 1 2
`,
  "JSON of nodes and edges": `{"directed": true, "multigraph": false, "graph": {},
"nodes": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "z"}], "edges": [
{"weight": 2, "source": "a", "target": "b"}, {"weight": 3, "source": "a", "target": "c"},
{"weight": 2, "source": "b", "target": "a"}]}`,
};

test.each(Object.entries(directed))(
  "%s is recognised, and its directed edges become two ties with nobody lost",
  (format, text) => {
    const opened = openNetwork(text);

    expect(opened.format).toBe(format);
    expect(opened.names).toEqual(["a", "b", "c", "z"]);
    expect(opened.ties).toEqual([
      ["a", "b", 2],
      ["a", "c", 3],
    ]);
    expect(opened.problems).toEqual([]);
  },
);

test("Les Misérables of Gephi has the 77 people, 254 ties and strength 820 that networkx counts", () => {
  const { format, names, ties } = openNetwork(sample("miserables.graphml"));

  expect(format).toBe("GraphML");
  expect(names).toHaveLength(77);
  expect(names[0]).toBe("Valjean");
  expect(ties).toHaveLength(254);
  expect(ties.reduce((sum, [, , strength]) => sum + strength, 0)).toBe(820);
});

test("a person keeps the place and the cluster that the file gives", () => {
  const opened = openText(
    '<gexf xmlns:v="http://gexf.net/1.3/viz"><graph><attributes class="node">' +
      '<attribute id="0" title="Papers"/><attribute id="1" title="Modularity Class"/></attributes><nodes>' +
      '<node id="7" label="Ada"><attvalues><attvalue for="0" value="3"/><attvalue id="1" value="2"/></attvalues>' +
      '<v:position x="-1.5" y="2e1" z="0"/></node></nodes></graph></gexf>',
  );

  expect(opened).toMatchObject({
    kind: "network",
    network: {
      people: [{ id: "7", name: "Ada", cluster: "2", position: { x: -1.5, y: 20 } }],
    },
  });
});

test("labels may repeat: a node is a person whatever its label", () => {
  const { names, ties } = openNetwork(
    '<graphml><key id="l" attr.name="label"/><graph><node id="1"><data key="l">Wei Li</data></node>' +
      '<node id="2"><data key="l">Wei Li</data></node><edge source="1" target="2"/></graph></graphml>',
  );

  expect(names).toEqual(["Wei Li", "Wei Li"]);
  expect(ties).toEqual([["Wei Li", "Wei Li", 1]]);
});

test("the ids 1, 01 and __proto__ are three people", () => {
  const { names } = openNetwork(
    '<gexf><graph><nodes><node id="1"/><node id="01"/><node id="__proto__"/></nodes></graph></gexf>',
  );

  expect(names).toEqual(["1", "01", "__proto__"]);
});

test("nodes within nodes are people, too, and edges may come before them", () => {
  const gexf = openNetwork(
    '<gexf><graph><edges><edge source="1" target="2"/></edges><nodes><node id="0" label="Group"><nodes>' +
      '<node id="1" label="Ada"/><node id="2" label="Bob"/></nodes></node></nodes></graph></gexf>',
  );
  const graphml = openNetwork(
    '<graphml><graph><edge source="1" target="2"/><node id="0"><graph><node id="1"/><node id="2"/>' +
      "</graph></node></graph></graphml>",
  );

  expect(gexf.names).toEqual(["Group", "Ada", "Bob"]);
  expect(gexf.ties).toEqual([["Ada", "Bob", 1]]);
  expect(graphml.names).toEqual(["0", "1", "2"]);
  expect(graphml.ties).toEqual([["1", "2", 1]]);
});

test("yEd keeps labels in what it draws, GraphML defaults hold where an edge says nothing", () => {
  const { names, ties } = openNetwork(
    `<graphml xmlns:y="http://www.yworks.com/xml/graphml"><key id="d6" for="node" yfiles.type="nodegraphics"/>
<key id="w" for="edge" attr.name="weight"><default>4</default></key><graph>
<node id="n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Ada</y:NodeLabel></y:ShapeNode></data></node>
<node id="n1"><data key="d6"><y:ImageNode><y:NodeLabel>Bob</y:NodeLabel></y:ImageNode></data></node>
<edge source="n0" target="n1"/></graph></graphml>`,
  );

  expect(names).toEqual(["Ada", "Bob"]);
  expect(ties).toEqual([["Ada", "Bob", 4]]);
});

test("a node of GML may hold anything, in any order, with comments between", () => {
  const { names, ties } = openNetwork(`Creator "Mark [Newman] on Sat"
# a comment [
graph
[
  node
  [
    graphics [ x 1.5 y -2 ]
    label "ERD&#337;S, P &quot;Paul&quot;"
    id 3
  ]
  node [ id 4 name "B" ]
  edge [ target 4 source 3 value 0.3333333333333333 ]
]`);

  expect(names).toEqual(['ERDőS, P "Paul"', "B"]);
  expect(ties).toEqual([['ERDőS, P "Paul"', "B", 1 / 3]]);
});

test("Pajek counts people that it does not list, and writes ties as arcs, edges, lists or a matrix", () => {
  const { names, ties } = openNetwork(`% made by hand
*Network toy
*Vertices 6
 2 "Ada Lovelace" 0.1 0.2 0.5
 1 "O&#8217;Neil"
*Arcs :1 "wrote with"
 1 2 1.5 c Blue
*Edges
 3 2
*Edgeslist
 4 5 6
`);
  const matrix = openNetwork("*Vertices 3\n*Matrix\n0 2 0\n2 0 0\n0 0 1\n");

  expect(names).toEqual(["O’Neil", "Ada Lovelace", "3", "4", "5", "6"]);
  expect(ties).toEqual([
    ["O’Neil", "Ada Lovelace", 1.5],
    ["Ada Lovelace", "3", 1],
    ["4", "5", 1],
    ["4", "6", 1],
  ]);
  expect(matrix.names).toEqual(["1", "2", "3"]);
  expect(matrix.ties).toEqual([["1", "2", 2]]);
});

test("a Pajek project gives its first network, and says what was left out", () => {
  const { names, problems } = openNetwork(
    "*Vertices 2\n*Edges\n1 2\n*Partition p\n*Vertices 2\n1\n2",
  );

  expect(names).toEqual(["1", "2"]);
  expect(problems).toEqual([["pajek/other-object", 4]]);
});

test("what looks like a network but holds papers stays a list of papers", () => {
  expect(openText("@article{a, title={On nodes: [graph [node]]}, author={Ada and Bob}}").kind).toBe(
    "papers",
  );
});

test("what is nothing that we know says that networks can be opened, too", () => {
  const opened = openText("this is not a list of anything");

  expect(opened).toMatchObject({ kind: "papers", bibliography: { papers: [] } });
  expect(opened).not.toHaveProperty("format");
  expect(opened.diagnostics[0]).toMatchObject({ severity: "error", code: "read/unknown-format" });
  expect(opened.diagnostics[0]?.remedy).toContain("GEXF");
});

test("the y of Pajek grows downwards, ours upwards", () => {
  const opened = openText('*Vertices 2\n1 "Ada" 0.25 0.25\n2 "Bob" 0.5 1');

  if (opened.kind !== "network") throw new Error("not a network");
  expect(opened.network.people.map(({ position }) => position)).toEqual([
    { x: 0.25, y: 0.75 },
    { x: 0.5, y: 0 },
  ]);
});

describe("letters that were encoded twice", () => {
  /** As a program saves UTF-8 that it has taken for Latin-1. */
  const twice = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));

  test("are read as they were meant in a list of papers, and that is said", () => {
    const opened = openText(twice("Title,Authors,Year\nOn Looms,Jörg Müller; Ağça Öz,2020\n"));

    expect(opened.kind === "papers" && opened.bibliography.papers.map(namesOf)).toEqual([
      ["Jörg Müller", "Ağça Öz"],
    ]);
    expect(opened.diagnostics.map(({ code, file }) => [code, file])).toContainEqual([
      "read/encoded-twice",
      "test",
    ]);
  });

  test("are read as they were meant in a network, and that is said", () => {
    const { names, problems } = openNetwork(
      twice('*Vertices 2\n1 "Jörg Müller"\n2 "Ağça Öz"\n*Edges\n1 2\n'),
    );

    expect(names).toEqual(["Jörg Müller", "Ağça Öz"]);
    expect(problems).toEqual([["read/encoded-twice", undefined]]);
  });
});
