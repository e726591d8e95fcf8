/** The baseline: the same papers with graphology, sigma and ForceAtlas2 as their examples use them. */

import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import Sigma from "sigma";

import { papers } from "../../data/ruegamer.json";

/** Steps after which the stock layout of so small a network has come to rest. */
const ITERATIONS = 500;

const map = document.querySelector("#map");
if (!(map instanceof HTMLElement)) throw new Error("the page has no place for the map");
Object.assign(map.style, { position: "absolute", inset: "0" });
const graph = new UndirectedGraph();
// At random, as users of the library start it.
for (const { authors } of papers) {
  for (const author of authors) {
    graph.mergeNode(author, { label: author, size: 4, x: Math.random(), y: Math.random() });
  }
  for (const [index, author] of authors.entries()) {
    for (const other of authors.slice(index + 1)) graph.mergeEdge(author, other);
  }
}
forceAtlas2.assign(graph, {
  iterations: ITERATIONS,
  settings: forceAtlas2.inferSettings(graph),
});
const sigma = new Sigma(graph, map);
sigma.once("afterRender", () => map.setAttribute("aria-busy", "false"));
sigma.refresh();
