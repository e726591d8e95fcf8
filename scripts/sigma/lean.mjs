/** Sigma as the built app has it: its canvas, camera and gestures, without what draws and watches a graph. */
import { fileURLToPath } from "node:url";

/** What Sigma imports, and the files beside this one that stand for it. The names are those of 3.0.3, which is pinned. */
const PARTS = new Map([
  ["index-fad77a13.esm.js", "programs.js"],
  ["colors-beb06eb2.esm.js", "colours.js"],
  ["events", "emitter.js"],
  ["sigma-settings.esm.js", "settings.js"],
]);

/** What Sigma does with nodes, edges and their names: of a graph of nobody, nothing. */
const IDLE = [
  "add",
  "bindEventHandlers",
  "bindGraphHandlers",
  "clearIndices",
  "clearState",
  "getLabelsToDisplay",
  "handleEnter",
  "handleRightClick",
  "resetWebGLTexture",
  "unbindGraphHandlers",
];

/** What then nobody asks it for. */
const UNASKED = [
  "addEdge",
  "addEdgeToProgram",
  "addNode",
  "addNodeToProgram",
  "animatedReset",
  "animatedUnzoom",
  "animatedZoom",
  "cleanCameraState",
  "clearEdgeIndices",
  "clearEdgeState",
  "clearNodeIndices",
  "clearNodeState",
  "disable",
  "getBBox",
  "getCustomBBox",
  "getEdgeAtPoint",
  "getEdgeDisplayData",
  "getEdgeDisplayedLabels",
  "getGraph",
  "getIndex",
  "getNodeAtPosition",
  "getNodeDisplayData",
  "getNodeDisplayedLabels",
  "getSettings",
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
  "unregisterEdgeProgram",
  "unregisterNodeProgram",
  "updateEdge",
  "updateNode",
  "updateSetting",
  "updateState",
  "viewRectangle",
];

/**
 * Stretches of methods that go through its nodes, edges and programs, or follow two fingers, which we do: from one
 * line, which goes, to another.
 */
const STRETCHES = [
  ["      if (!this.settings.autoRescale) {", "      this.normalizationFunction ="],
  ["      if (settings.cameraPanBoundaries) {", "      this.camera.setState("],
  ["      var nullCamera = new Camera();", '      this.emit("afterProcess");'],
  ["      var params = this.getRenderParams();", "      return exitRender();\n    }\n"],
  ["        // Check edge programs:", "      }\n\n      // Update captors settings:"],
  ["      if (fullRefresh) {", "      // Do we need to call the process function"],
  ["      // When there are two touches down", '      this.emit("touchdown"'],
  ["        case 2:\n          {", '      }\n    }\n  }, {\n    key: "setSettings"'],
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
      const lean = UNASKED.reduce(unasked, IDLE.reduce(idle, code));
      return { code: forgotten(STRETCHES.reduce(without, lean)), map: null };
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
 * @param {string} method - which is not the last of its class.
 */
function unasked(code, method) {
  return without(code, [`{\n    key: "${method}",`, "{\n    key:"]);
}

/** @param {string} code - which would ask for what is not there only where that is reached. */
function forgotten(code) {
  const asked = UNASKED.find((method) => code.includes(`.${method}(`));
  if (asked !== undefined) throw new Error(`lean-sigma: somebody asks for ${asked}`);
  return code;
}

/**
 * @param {string} code
 * @param {readonly string[]} stretch
 */
function without(code, [from = "", to = ""]) {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start + from.length);
  if (start === -1 || end === -1) throw new Error(`lean-sigma: there is no ${from.trim()}`);
  return code.slice(0, start) + code.slice(end);
}
