import { expect, test } from "vitest";

import { joinNetworks, withoutOtherHalf } from "../../src/exchange/join-networks.ts";
import { radii } from "../../src/figure/size.ts";
import { seededRandom } from "../../src/layout/random.ts";
import { startLayout } from "../../src/layout/run.ts";
import { USUAL_LAYOUT } from "../../src/layout/settings.ts";
import { layoutTask } from "../../src/layout/task.ts";
import { findCommunities, USUAL_CLUSTERING } from "../../src/network/clusters/communities.ts";
import { networkOfGiven } from "../../src/network/given.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { hiding } from "../builders.ts";

import { openNetwork, openText } from "./opened.ts";
import { reopened } from "./requests.ts";

test("an edge list of SNAP, with comments, tabs and both directions, has each tie once", () => {
  const { format, names, ties, problems } = openNetwork(
    "# Directed graph (each unordered pair of nodes is saved once): CA-GrQc.txt \r\n" +
      "# Nodes: 3 Edges: 4\r\n# FromNodeId\tToNodeId\r\n3466\t937\r\n3466\t5233\r\n" +
      "937\t3466\r\n5233\t3466\r\n937\t937\r\n",
  );

  expect(format).toBe("edge list");
  expect(names).toEqual(["3466", "937", "5233"]);
  expect(ties).toEqual([
    ["3466", "937", 1],
    ["3466", "5233", 1],
  ]);
  expect(problems).toEqual([["edge-list/self-loop", 8]]);
});

test.each([
  ["white space", "Ada Bob 2\n  Bob   Cem\t0.25\n"],
  ["commas", "Ada,Bob,2\nBob, Cem ,0.25\n"],
  ["either", "Ada Bob 2\nBob,Cem,0.25\n"],
  ["semicolons", "Ada;Bob;2\nBob;Cem;0.25\n"],
  ["tabs", "Ada\tBob\t2\nBob\tCem\t0.25\n"],
  ["attributes of networkx", "Ada Bob {'weight': 2}\nBob Cem {'since': 1, 'weight': 0.25}\n"],
  ["a header, columns elsewhere", "id,Source,Target,Weight\n1,Ada,Bob,2\n2,Bob,Cem,0.25\n"],
])("columns may be parted by %s; the third is the strength", (_, text) => {
  const { ties, problems } = openNetwork(text);

  expect(ties).toEqual([
    ["Ada", "Bob", 2],
    ["Bob", "Cem", 0.25],
  ]);
  expect(problems).toEqual([]);
});

test("names hold blanks and commas where tabs or quotes allow it", () => {
  expect(openNetwork("Ada Lovelace\tBob, Jr.\t1\nBob, Jr.\tCem\t1").names).toEqual([
    "Ada Lovelace",
    "Bob, Jr.",
    "Cem",
  ]);
  expect(openNetwork('"Lovelace, Ada",Bob\n"Lovelace, Ada",Cem').names).toEqual([
    "Lovelace, Ada",
    "Bob",
    "Cem",
  ]);
  expect(openNetwork('"Ada Lovelace" Bob 2\nBob "Cem Ö" 1').names).toEqual([
    "Ada Lovelace",
    "Bob",
    "Cem Ö",
  ]);
});

test("of several rows for one pair the strongest counts", () => {
  expect(openNetwork("a b 2\nb a 3\na b 1\n").ties).toEqual([["a", "b", 3]]);
});

test("strengths that are no numbers from 0 to 1e15 count 1 and are reported", () => {
  const { ties, problems } = openNetwork(
    "a b NaN\na c Infinity\na d -2\na e 1e308\na f 0\na g 1e-7\na h 3\n",
  );

  expect(ties.map(([, , strength]) => strength)).toEqual([1, 1, 1, 1, 0, 1e-7, 3]);
  expect(problems.map(([code, line]) => `${code}:${line}`)).toEqual([
    "edge-list/no-strength:1",
    "edge-list/no-strength:2",
    "edge-list/no-strength:3",
    "edge-list/no-strength:4",
  ]);
});

test("a row with one name is left out and reported", () => {
  const rows = Array.from({ length: 300 }, (_, i) => `${i} ${i + 1}`);

  const { ties, problems } = openNetwork([...rows, "alone"].join("\n"));

  expect(ties).toHaveLength(300);
  expect(problems).toEqual([["edge-list/no-ends", 301]]);
});

test("a comment may end a line, but not a name in quotes", () => {
  const { ties, problems } = openNetwork('a b 0.5 # a note\nb "c #1" 2 % another\n');

  expect(ties).toEqual([
    ["a", "b", 0.5],
    ["b", "c #1", 2],
  ]);
  expect(problems).toEqual([]);
});

test.each([
  ["numbers", "0 1\n1 2\nalone\n2 3\n3 4\n", 3],
  ["strengths", "a b 1\nb c 2\nc d 1\nalone\n", 4],
  ["a header", "source,target\na,b\nb,\nc,d\nd,e\n", 3],
])("of %s, a line that is no tie is left out and reported", (_, text, line) => {
  const { problems } = openNetwork(text);

  expect(problems).toEqual([["edge-list/no-ends", line]]);
});

test("prose, lists of names and tagged lines are no edge lists", () => {
  for (const text of [
    "hello world",
    "Ada Lovelace\nAlan Turing",
    "a",
    "a b c\nd e f",
    "a b\nb c\nc d\nalone",
    "0 1\nalone\n1 2",
    "% a\n# b",
  ]) {
    expect(openText(text).kind).toBe("papers");
  }
});

test.each([
  ["some", "a b 0\nb c 0\nc a 0\nd e 0\nx y 3\n"],
  ["all", "a b 0\nb c 0\nc a 0\nd e 0\n"],
])("a network with %s ties of no strength is laid out and clustered like any other", (_, text) => {
  const network = networkOfGiven(reopened(text));
  const placed = sliceNetwork(network, hiding());
  const task = layoutTask(network, placed, { radius: radii(placed), settings: USUAL_LAYOUT });
  const run = startLayout(task.problem);
  run.advance(run.budget);

  expect([...run.positions()].every(Number.isFinite)).toBe(true);
  for (const weights of ["strength", "ties", "association"] as const) {
    const settings = { ...USUAL_CLUSTERING, weights };
    const { modularity } = findCommunities(network, placed, settings, seededRandom);
    expect(Number.isFinite(modularity)).toBe(true);
  }
});

test.each([
  ["author1,author2,papers"],
  ["Author 1,Author 2,Count"],
  ["person_a,person_b,weight"],
  ["V1,V2,freq"],
  ["Author,Co-author,Publications"],
])("the header %s is no tie", (header) => {
  expect(openNetwork(`${header}\nAda,Bob,2\nBob,Cem,1\n`).ties).toEqual([
    ["Ada", "Bob", 2],
    ["Bob", "Cem", 1],
  ]);
});

test.each([
  ["n1,n2\nn2,n3\n"],
  ["n1 n2\nn3 n4\nn4 n5\n"],
  ["a1 a2\nb1 b2\nb2 c1\n"],
  ["node_1 node_2\nnode_3 node_17\nnode_17 node_4\n"],
])("people who are called as a header would be are people: %j", (text) => {
  const [source, target] = text.split("\n")[0]!.split(/[ ,]/u);

  expect(openNetwork(text).ties[0]).toEqual([source, target, 1]);
});

test("a table of ties may have an id and a label, one of nodes a source", () => {
  expect(openNetwork("Id,Label,from,to\n1,x,Ada,Bob\n2,y,Bob,Cem\n").ties).toEqual([
    ["Ada", "Bob", 1],
    ["Bob", "Cem", 1],
  ]);
  expect(openNetwork("Id,Label,Source\n1,Ada,Scopus\n2,Bob,Scopus\n")).toMatchObject({
    names: ["Ada", "Bob"],
    ties: [],
  });
});

test("three columns of authors are no ties", () => {
  expect(openText("Author 1,Author 2,Author 3,Seen\nAda,Bob,Cem,1\nAda,Bob,Cem,2\n").kind).toBe(
    "papers",
  );
});

test("the size of a matrix in Matrix Market's format is no tie", () => {
  const { names, ties } = openNetwork(
    "%%MatrixMarket matrix coordinate pattern symmetric\n% Name: CA-GrQc\n3 3 2\n2 1\n3 1\n",
  );

  expect(names).toEqual(["2", "1", "3"]);
  expect(ties).toHaveLength(2);
});

test("strengths may have a comma for a point where semicolons part the columns", () => {
  for (const header of ["Source;Target;Weight\n", ""]) {
    expect(openNetwork(`${header}Ada;Bob;0,5\nBob;Cem;1,25\n`).ties).toEqual([
      ["Ada", "Bob", 0.5],
      ["Bob", "Cem", 1.25],
    ]);
  }
});

test("Gephi's tables of nodes and edges are one network, in either order", () => {
  const nodes = openText("Id,Label,timeset,papers\n1,Ada Lovelace,,3\n2,Bob Byron,,2\n");
  const edges = openText("Source,Target,Type,Id,Label,timeset,Weight\n1,2,Undirected,0,,,2\n");
  if (nodes.kind !== "network" || edges.kind !== "network") throw new Error("no networks");
  const files = [
    { file: "nodes.csv", format: nodes.format, network: nodes.network },
    { file: "edges.csv", format: edges.format, network: edges.network },
  ];

  expect(withoutOtherHalf("nodes.csv", files[0]!)).toMatchObject([
    {
      code: "open/no-ties",
      file: "nodes.csv",
      message: "A table of nodes holds people, and no ties between them.",
    },
  ]);
  for (const both of [files, files.toReversed()]) {
    expect(joinNetworks(both)).toMatchObject({
      network: {
        people: [{ name: "Ada Lovelace" }, { name: "Bob Byron" }],
        ties: [{ strength: 2 }],
      },
      diagnostics: [],
    });
  }
});
