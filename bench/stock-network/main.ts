/** The baseline: a network from an address, laid out live by the library's worker, drawn by sigma. */

import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import FA2Layout from "graphology-layout-forceatlas2/worker";
import Sigma from "sigma";

interface Network {
  readonly count: number;
  readonly source: readonly number[];
  readonly target: readonly number[];
}

const map = document.querySelector("#map");
if (!(map instanceof HTMLElement)) throw new Error("the page has no place for the map");
Object.assign(map.style, { position: "absolute", inset: "0" });
const network = (await (await fetch("network.json")).json()) as Network;
const graph = new UndirectedGraph();
// At random, as users of the library start it.
for (let person = 0; person < network.count; person++) {
  graph.addNode(person, { size: 3, x: Math.random(), y: Math.random() });
}
network.source.forEach((source, tie) => graph.addEdge(source, network.target[tie]));
new Sigma(graph, map);
const layout = new FA2Layout(graph, { settings: forceAtlas2.inferSettings(graph) });
layout.start();
Object.assign(globalThis, { stopLayout: () => layout.stop() });
document.body.dataset.phase = "laying out";
