/** Sigma as the built app has it: its canvas, camera and gestures, without what draws and watches a graph. */
import { fileURLToPath } from "node:url";

/** What Sigma imports, and the files beside this one that stand for it. The names are those of 3.0.3, which is pinned. */
const PARTS = new Map([
  ["index-fad77a13.esm.js", "programs.js"],
  ["colors-beb06eb2.esm.js", "colours.js"],
  ["events", "emitter.js"],
]);

/** What Sigma does with nodes, edges and their names (of a graph of nobody, nothing), and what nobody asks it for. */
const IDLE = [
  "add",
  "addEdge",
  "addEdgeToProgram",
  "addNode",
  "addNodeToProgram",
  "animatedReset",
  "animatedUnzoom",
  "animatedZoom",
  "bindEventHandlers",
  "bindGraphHandlers",
  "cleanCameraState",
  "compare",
  "getEdgeAtPoint",
  "getEdgeDisplayData",
  "getEdgeDisplayedLabels",
  "getIndex",
  "getLabelsToDisplay",
  "getNodeAtPosition",
  "getNodeDisplayData",
  "getNodeDisplayedLabels",
  "handleEnter",
  "handleRightClick",
  "organize",
  "removeEdge",
  "removeNode",
  "renderEdgeLabels",
  "renderHighlightedNodes",
  "renderLabels",
  "resizeAndClear",
  "scheduleHighlightedNodesRender",
  "setCamera",
  "setGraph",
  "setSetting",
  "unbindGraphHandlers",
  "unregisterEdgeProgram",
  "unregisterNodeProgram",
  "updateEdge",
  "updateNode",
  "updateSetting",
  "updateState",
  "viewRectangle",
];

/** Stretches of methods that go through its nodes, edges and programs: from one line, which goes, to another. */
const STRETCHES = [
  ["      var nullCamera = new Camera();", '      this.emit("afterProcess");'],
  ["      var params = this.getRenderParams();", "      return exitRender();\n    }\n"],
  ["        // Check edge programs:", "      }\n\n      // Update captors settings:"],
  [
    "        var _opts$partialGraph,",
    "      }\n\n      // Do we need to call the process function",
  ],
];

/**
 * We draw otherwise, and the half of Sigma that is left out is a twelfth of the app. Development and the tests of
 * elements have all of it; those of the built app have this.
 *
 * @returns {import("vite").Plugin}
 */
export function leanSigma() {
  return {
    name: "coterie:lean-sigma",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      const part = PARTS.get(source.split("/").at(-1) ?? "");
      const isSigma = importer?.includes("/node_modules/sigma/");
      return part && isSigma ? fileURLToPath(new URL(part, import.meta.url)) : undefined;
    },
    transform(code, id) {
      const isWhole = id.endsWith("/node_modules/sigma/dist/sigma.esm.js");
      if (!isWhole) return undefined;
      return { code: STRETCHES.reduce(without, IDLE.reduce(idle, code)), map: null };
    },
  };
}

/**
 * @param {string} code
 * @param {string} method - as Babel writes it: the first line that closes as far out ends it.
 */
function idle(code, method) {
  const [before = "", rest] = code.split(`key: "${method}",\n    value: function ${method}(`);
  const end = rest?.indexOf("\n    }\n") ?? -1;
  if (rest === undefined || end === -1) throw new Error(`lean-sigma: there is no ${method}`);
  return `${before}key: "${method}",\n    value: function () {${rest.slice(end)}`;
}

/**
 * @param {string} code
 * @param {readonly string[]} stretch
 */
function without(code, [from = "", to = ""]) {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start);
  if (start === -1 || end === -1) throw new Error(`lean-sigma: there is no ${from.trim()}`);
  return code.slice(0, start) + code.slice(end);
}
