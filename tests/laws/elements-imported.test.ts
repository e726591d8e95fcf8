import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const VIEW = path.join(import.meta.dirname, "../../src/view");
const DEFINED = /@customElement\("([\w-]+)"\)/gu;
const USED = /<([a-z]+-[a-z-]+)[\s>]/gu;
const IMPORTED = /^import (?!type)[^;]*?"(\.[^"]+\.ts)"|\bimport\("(\.[^"]+\.ts)"\)/gmu;

/** Paths of the files of the view, with their code. */
const codeOf = new Map(
  readdirSync(VIEW, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(VIEW, file))
    .map((file) => [file, withoutComments(readFileSync(file, "utf8"))] as const),
);

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*.*?\*\//gsu, "").replaceAll(/^\s*\/\/.*$/gmu, "");
}

const namesIn = (code: string, pattern: RegExp) =>
  [...code.matchAll(pattern)].map(([, one, other]) => one ?? other ?? "");

/** Whoever asks with this event has the panels fetched by the app. */
const LATER_EVENT = path.join(VIEW, "parts/later-event.ts");
const LATER_PANELS = path.join(VIEW, "later-panels.ts");

/** A file and all that it imports or asks for, at once or later, by itself or through others. */
function reachOf(file: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const imported of namesIn(codeOf.get(file) ?? "", IMPORTED))
    reachOf(path.join(file, "..", imported), reached);
  if (file === LATER_EVENT) reachOf(LATER_PANELS, reached);
  return reached;
}

/** Fetched once the first picture stands, whatever is drawn: empty until then, so that it comes sooner. */
const LATE_CONTROLS = path.join(VIEW, "late-controls.ts");

test("whoever draws an element imports it, or will: none is there because others happened to load it", () => {
  const homeOf = new Map(
    [...codeOf].flatMap(([file, code]) => namesIn(code, DEFINED).map((name) => [name, file])),
  );

  const late = namesIn(codeOf.get(LATE_CONTROLS) ?? "", IMPORTED).map((file) =>
    path.join(VIEW, file),
  );

  const missing = [...codeOf].flatMap(([file, code]) => {
    const reach = new Set([...late, ...reachOf(file)]);
    return namesIn(code, USED)
      .filter((name) => !reach.has(homeOf.get(name) ?? ""))
      .map((name) => `${path.relative(VIEW, file)} draws <${name}>`);
  });

  expect(homeOf.size).toBeGreaterThan(40);
  expect(missing).toEqual([]);
});
