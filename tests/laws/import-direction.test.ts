import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

import { violations } from "./house-rules.ts";

const SRC = path.join(import.meta.dirname, "../../src");

test("every file of src keeps the rules of the house", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll(path.sep, "/"))
    .filter((file) => file.endsWith(".ts"));

  const broken = files.flatMap((file) =>
    violations(file, readFileSync(path.join(SRC, file), "utf8")),
  );

  expect(files).toContain("main.ts");
  expect(broken).toEqual([]);
});

test.each([
  ["network/slice.ts", 'import { paint } from "../figure/svg.ts";', "imports ../figure/svg.ts"],
  [
    "bibliography/paper.ts",
    'import type { Author } from "../people/a.ts";',
    "imports ../people/a.ts",
  ],
  ["state/reduce.ts", 'export { jobs } from "../runtime/open.ts";', "imports ../runtime/open.ts"],
  ["runtime/open.ts", 'import "../view/coterie-app.ts";', "imports ../view/coterie-app.ts"],
  ["view/coterie-app.ts", 'import("../runtime/open.ts");', "imports ../runtime/open.ts"],
  ["cli/summary.ts", 'export * from "../state/store.ts";', "imports ../state/store.ts"],
  ["view/legend.ts", 'type Main = import("../main.ts").Main;', "imports ../main.ts"],
  ["state/url.ts", 'import a from/**/"../runtime/open.ts";', "imports ../runtime/open.ts"],
  ["state/url.ts", 'import "../runtim\\x65/open.ts";', "imports ../runtime/open.ts"],
  ["layout/pack.ts", 'new URL("../runtime/a.worker.ts", base);', "imports ../runtime/a.worker.ts"],
])("in %s, %s points against the stream", (file, source, violation) => {
  const broken = violations(file, source);

  expect(broken).toEqual([`${file} ${violation}`]);
});

test.each([
  ["view/people-table.ts", 'import Sigma from "sigma";', "imports sigma"],
  [
    "state/select.ts",
    'import { EdgeLineProgram } from "sigma/rendering";',
    "imports sigma/rendering",
  ],
])("only the map may know sigma, so %s may not: %s", (file, source, violation) => {
  const broken = violations(file, source);

  expect(broken).toEqual([`${file} ${violation}`]);
});

test.each([
  ["layout/start.ts", "const x = Math.random();", "uses Math.random"],
  ["layout/start.ts", "const x = M\\u{00061}th.random();", "uses Math.random"],
  ["state/session.ts", "const saved = Date.now();", "uses Date.now"],
  ["exchange/open.ts", "void fetch(address);", "uses fetch"],
  ["layout/settle.ts", "postMessage(1);", "uses postMessage"],
  ["network/slice.ts", "self.close();", "uses self"],
  ["figure/svg.ts", 'document.createElement("svg");', "uses document"],
  ["state/url.ts", "const { search } = window.location;", "uses window"],
])("a layer left of runtime knows no world, so %s may not say: %s", (file, source, violation) => {
  const broken = violations(file, source);

  expect(broken).toEqual([`${file} ${violation}`]);
});

test.each([
  ["cli/summary-table.ts", "document.title;", "uses document"],
  ["cli/content.ts", "void fetch(address);", "uses fetch"],
])("the command line has no page and sends nothing, so %s may not say: %s", (file, source, use) => {
  const broken = violations(file, source);

  expect(broken).toEqual([`${file} ${use}`]);
});

test("text never becomes markup or code, in any layer", () => {
  const broken = violations("view/title.ts", "host.innerHTML = title; eval(title);");

  expect(broken).toEqual(["view/title.ts uses eval", "view/title.ts uses innerHTML"]);
});

test.each(["state/index.ts", "people/utils.ts", "figure/constants.ts", "network/types.d.ts"])(
  "%s is a drawer, whatever is in it",
  (file) => {
    const broken = violations(file, "export {};");

    expect(broken).toEqual([`${file} is a drawer`]);
  },
);

test.each([
  ["figure/svg.ts", 'import { buildNetwork } from "../network/network.ts";'],
  ["bibliography/formats/ris.ts", 'import type { Paper } from "../paper.ts";'],
  ["main.ts", 'import "./runtime/open.ts"; import "./view/coterie-app.ts";'],
  ["runtime/open.ts", 'new Worker(new URL("./layout.worker.ts", import.meta.url));'],
  ["view/map/graph-canvas.ts", 'import Sigma from "sigma";'],
  ["runtime/layout.worker.ts", "self.postMessage(performance.now());"],
  ["cli/coterie.ts", "process.stdout.write(String(performance.now()));"],
  ["state/store.ts", '// self, fetch( and document are only words here: "window"'],
  ["layout/random.ts", "export const random = (dice: { fetch: number }) => dice.fetch;"],
])("%s may say: %s", (file, source) => {
  const broken = violations(file, source);

  expect(broken).toEqual([]);
});
