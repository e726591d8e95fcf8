/** The rules of the house that a compiler cannot check, as a function from one file to what it breaks. */

import path from "node:path";
import { type ESTree, parseSync, Visitor } from "vite";

/** Every layer with those it may import beside itself: data flows one way. */
const LEFT_OF: Readonly<Record<string, readonly string[]>> = {
  bibliography: [],
  people: ["bibliography"],
  network: ["bibliography", "people"],
  layout: ["bibliography", "people", "network"],
  figure: ["bibliography", "people", "network", "layout"],
  exchange: ["bibliography", "people", "network", "layout", "figure"],
  state: ["bibliography", "people", "network", "layout", "figure", "exchange"],
  runtime: ["bibliography", "people", "network", "layout", "figure", "exchange", "state"],
  view: ["bibliography", "people", "network", "layout", "figure", "exchange", "state"],
  cli: ["bibliography", "people", "network", "layout", "figure", "exchange"],
};

/** These touch the world; all other layers can be replayed anywhere, at any time. */
const WORLDLY = new Set(["runtime", "view", "cli", "main.ts"]);

const GLOBALS = new Set(["document", "fetch", "globalThis", "postMessage", "self", "window"]);
const CLOCKS_AND_DICE = new Set(["Date.now", "Math.random", "performance.now"]);
const TEXT_AS_CODE = new Set([
  "eval",
  "innerHTML",
  "insertAdjacentHTML",
  "outerHTML",
  "unsafeHTML",
]);
/** Without any of these in its text, a file imports nothing but what its import statements say. */
const TELLING = new RegExp(
  [
    ...wordsOf([...TEXT_AS_CODE, "URL"]),
    // Imports of types and at any time, re-exports, and comments within.
    "\\bimport\\s*[(/]",
    "\\bexport\\s*(?:type\\s*)?[{*/]",
    "\\bfrom\\s*/",
  ].join("|"),
  "u",
);
/** Without any of these, it does not touch the world either. */
const TELLING_OF_WORLD = new RegExp(wordsOf([...GLOBALS, ...CLOCKS_AND_DICE]).join("|"), "u");
/** A letter of a name or an address, spelled by its number. */
const ESCAPE = /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{0*([\da-f]{1,5})\})/giu;
/** What such a file imports, and perhaps what one of its comments quotes. */
const IMPORT = /\b(?:import|from)\s*(["'])(.+?)\1/gu;
const DRAWERS = new Set(["common", "constants", "helpers", "index", "types", "utils"]);

/** What a file imports and what it calls by name. */
interface Mentions {
  /** Sources of imports, re-exports and workers. */
  readonly imports: readonly string[];
  /** Names that are not properties. */
  readonly names: readonly string[];
  /** Names of properties. */
  readonly properties: readonly string[];
  /** Properties with their object, such as "Math.random". */
  readonly members: readonly string[];
}

/**
 * What a file of src/ does against the rules; nothing when it keeps them.
 *
 * @param file - its place relative to src/, with forward slashes.
 */
export function violations(file: string, source: string): readonly string[] {
  const mentions = mentionsOf(file, source);
  const layer = layerOf(file);
  const isDrawer = DRAWERS.has(path.posix.basename(file).split(".")[0] ?? "");
  return [
    ...(isDrawer ? [`${file} is a drawer`] : []),
    ...mentions.imports.flatMap((imported) => importViolations(file, imported)),
    ...worldlyMentions(layer, mentions).map((name) => `${file} uses ${name}`),
    ...[...mentions.names, ...mentions.properties]
      .filter((name) => TEXT_AS_CODE.has(name))
      .map((name) => `${file} uses ${name}`),
  ];
}

function worldlyMentions(layer: string, { names, members }: Mentions): readonly string[] {
  const globals = names.filter((name) => GLOBALS.has(name));
  // A program in a terminal has time and streams, but neither a page nor a network.
  if (layer === "cli") return globals;
  if (WORLDLY.has(layer)) return [];
  return [...globals, ...members.filter((member) => CLOCKS_AND_DICE.has(member))];
}

function importViolations(file: string, imported: string): readonly string[] {
  const violation = [`${file} imports ${imported}`];
  if (/^sigma(\/|$)/.test(imported)) return /^view\/map\/[\w-]+\.ts$/.test(file) ? [] : violation;
  if (!imported.startsWith(".")) return [];
  const from = layerOf(file);
  const to = layerOf(path.posix.join(path.posix.dirname(file), imported));
  // Data outside src/ belongs to nobody, and main.ts may import every layer.
  const isAllowed = from === to || to === ".." || from === "main.ts" || LEFT_OF[from]?.includes(to);
  return isAllowed ? [] : violation;
}

/** Patterns of names, and of properties with their object. */
function wordsOf(names: readonly string[]): readonly string[] {
  return names.map((name) => `\\b${name.replace(".", "\\W+")}\\b`);
}

/** Whether a file, given without escapes, may do more than its import statements say. */
function isTelling(file: string, plain: string): boolean {
  const layer = layerOf(file);
  const mayTouchWorld = WORLDLY.has(layer) && layer !== "cli";
  return TELLING.test(plain) || (!mayTouchWorld && TELLING_OF_WORLD.test(plain));
}

function withoutEscapes(source: string): string {
  return source.replaceAll(ESCAPE, (_, byte?: string, unit?: string, point?: string) =>
    String.fromCodePoint(Number.parseInt(byte ?? unit ?? point ?? "", 16)),
  );
}

function layerOf(file: string): string {
  return file.split("/")[0] ?? "";
}

function mentionsOf(file: string, source: string): Mentions {
  const names: string[] = [];
  const properties: string[] = [];
  const members: string[] = [];
  const plain = withoutEscapes(source);
  // To parse a file takes fifty times as long.
  if (!isTelling(file, plain)) {
    const imports = Array.from(plain.matchAll(IMPORT), ([, , imported]) => imported!);
    return { imports, names, properties, members };
  }
  const parsed = parseSync(file, source);
  const [error] = parsed.errors;
  if (error) throw new SyntaxError(`${file}: ${error.message}`);
  const imports = parsed.module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const notNames = new Set<ESTree.Node>();
  const addImport = ({ source }: { readonly source: ESTree.Node | null }): void => {
    if (source?.type === "Literal" && typeof source.value === "string") imports.push(source.value);
  };
  const addKey = ({
    key,
    computed,
  }: {
    readonly key: ESTree.Node;
    readonly computed: boolean;
  }): void => {
    if (!computed) notNames.add(key);
  };
  new Visitor({
    ExportNamedDeclaration: addImport,
    ExportAllDeclaration: addImport,
    ImportExpression: addImport,
    TSImportType: addImport,
    NewExpression: ({ callee, arguments: [address] }) => {
      if (callee.type === "Identifier" && callee.name === "URL")
        addImport({ source: address ?? null });
    },
    MemberExpression: ({ object, property, computed }) => {
      if (computed || property.type !== "Identifier") return;
      notNames.add(property);
      properties.push(property.name);
      if (object.type === "Identifier") members.push(`${object.name}.${property.name}`);
    },
    Property: addKey,
    PropertyDefinition: addKey,
    MethodDefinition: addKey,
    TSPropertySignature: addKey,
    TSMethodSignature: addKey,
    Identifier: (node) => {
      if (!notNames.has(node)) names.push(node.name);
    },
  }).visit(parsed.program);
  return { imports, names, properties, members };
}
