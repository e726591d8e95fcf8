import { expect, test } from "vitest";

import { openNetwork, openText } from "./opened.ts";

test("a network of Cytoscape in XGMML has its labels, strengths and places, y upwards", () => {
  const opened = openText(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<graph id="17" label="of ours" directed="1" xmlns:cy="http://www.cytoscape.org" xmlns="http://www.cs.rpi.edu/XGMML">
  <att name="name" value="list.sif" type="string"/>
  <graphics><att name="NETWORK_WIDTH" value="1522.0"/></graphics>
  <node id="1991" label="Ada">
    <att name="shared name" value="Ada"/><att name="papers" value="3"/>
    <graphics x="-59.5" w="75.0" y="739.25"><att name="NODE_LABEL" value="Ada"/></graphics>
  </node>
  <node id="-2" label="Group"><att><graph><node id="5"><att name="name" value="Bob"/></node><node xlink:href="#1991"/></graph></att></node>
  <edge id="9" label="Ada (pp) Bob" source="1991" target="5"><att name="weight" value="2.5" type="real"/></edge>
  <edge source="1991" target="-2" weight="4"/>
</graph>`);

  expect(opened).toMatchObject({
    format: "XGMML",
    network: {
      people: [
        { name: "Ada", position: { x: -59.5, y: -739.25 } },
        { name: "Group" },
        { name: "Bob" },
      ],
      ties: [
        { between: [0, 2], strength: 2.5 },
        { between: [0, 1], strength: 4 },
      ],
    },
    diagnostics: [],
  });
});

test.each(["Edge Weight", "number_of_coauthored_works"])(
  "GraphML of NodeXL, Sci2 and VIVO keeps its strengths: %s",
  (name) => {
    const { ties } =
      openNetwork(`<graphml><key id="E" for="edge" attr.name="${name}" attr.type="int"/>
<graph><node id="a"/><node id="b"/><edge source="a" target="b"><data key="E">7</data></edge></graph></graphml>`);

    expect(ties).toEqual([["a", "b", 7]]);
  },
);

test("a group of yEd is called what its picture says", () => {
  const { names } = openNetwork(`<graphml xmlns:y="http://www.yworks.com/xml/graphml"><graph>
<node id="n0" yfiles.foldertype="group"><data key="d5"><y:ProxyAutoBoundsNode><y:Realizers active="0">
<y:GroupNode><y:NodeLabel>Munich</y:NodeLabel></y:GroupNode><y:GroupNode><y:NodeLabel>Folder 1</y:NodeLabel></y:GroupNode>
</y:Realizers></y:ProxyAutoBoundsNode></data>
<graph><node id="n0::n0"><data key="d5"><y:ShapeNode><y:NodeLabel>Ada</y:NodeLabel></y:ShapeNode></data></node></graph></node>
</graph></graphml>`);

  expect(names).toEqual(["Munich", "Ada"]);
});

test("a hyperedge of GraphML is left out, and said to be", () => {
  const opened = openText(`<graphml><graph><node id="a"/><node id="b"/><node id="c"/>
<hyperedge><endpoint node="a"/><endpoint node="b"/><endpoint node="c"/></hyperedge>
<edge source="a" target="b"/></graph></graphml>`);

  expect(opened).toMatchObject({
    network: { ties: [{ between: [0, 1] }] },
    diagnostics: [{ code: "graphml/hyperedge", severity: "warning", line: 2 }],
  });
});
