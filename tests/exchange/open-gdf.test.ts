import { expect, test } from "vitest";

import { openNetwork, openText } from "./opened.ts";

test("a network of GUESS has its labels, places and strengths", () => {
  const opened = openText(
    "nodedef>name VARCHAR,label VARCHAR,y DOUBLE,x DOUBLE,color VARCHAR\n" +
      "s1,'Ada, Countess of \"L\"',2.5,-1,'114,116,177'\ns2,\"Bob\",0,3,\ns3,'t Hooft,,,\n" +
      "edgedef>node1 VARCHAR,node2 VARCHAR, weight DOUBLE,directed BOOLEAN\n" +
      "s1,s2,1.25,true\ns2,s1,0.5,true\ns3,s2,,false\n",
  );

  expect(opened).toMatchObject({
    format: "GDF",
    network: {
      people: [
        { id: "s1", name: 'Ada, Countess of "L"', position: { x: -1, y: 2.5 } },
        { id: "s2", name: "Bob", position: { x: 3, y: 0 } },
        { id: "s3", name: "'t Hooft" },
      ],
      ties: [
        { between: [0, 1], strength: 1.25 },
        { between: [1, 2], strength: 1 },
      ],
    },
    diagnostics: [],
  });
});

test.each([
  [
    "without types",
    "nodedef> name,label varchar(50)\na,A\nb,B\nedgedef> node1,node2,color\na,b,gray",
  ],
  ["as GUESS saves them", "nodedef>name , label VARCHAR\na,'A'\nb,'B'\nedgedef>node1,node2 \nb,a"],
  [
    "with comments and old line ends",
    "#GUESS\rNodedef>name,label\ra,A\rb,B\rEdgedef>node1,node2\ra,b",
  ],
  ["edges told by their columns", "nodedef>name,label\na,A\nb,B\nedgedef>id,node1,node2\n7,a,b"],
])("headers are read %s", (_, text) => {
  const { format, names, ties, problems } = openNetwork(text);

  expect(format).toBe("GDF");
  expect(names).toEqual(["A", "B"]);
  expect(ties.flat()).toHaveLength(3);
  expect(problems).toEqual([]);
});

test("quotes in quotes are kept, and one that never closes spoils its own cell only", () => {
  expect(
    openNetwork("nodedef>name,label,x\na,'O\\'Neill',1\nb,'Bob,2\nc,\"Cem\" Ö,3\n").names,
  ).toEqual(["O'Neill", "'Bob", '"Cem" Ö']);
});

test("rows without ends, or of people who are not listed, are reported with their lines", () => {
  const { names, problems } = openNetwork(
    "nodedef>name VARCHAR\na\n\nedgedef>node1,node2\na\na,b\na,a\n",
  );

  expect(names).toEqual(["a", "b"]);
  expect(problems).toEqual([
    ["gdf/no-ends", 5],
    ["gdf/not-listed", 6],
    ["gdf/self-loop", 7],
  ]);
});
