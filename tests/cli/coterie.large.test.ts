/** What only a process can show of the built program: its statuses, pipes and threads. */

import { spawn } from "node:child_process";
import {
  createReadStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";

import { buildCli } from "../../scripts/cli.mjs";
import { anAuthorPage } from "../builders.ts";

const PAPERS = path.join(import.meta.dirname, "../../data/ruegamer.json");

const folder = mkdtempSync(path.join(tmpdir(), "coterie-cli-"));
let program: string;

beforeAll(async () => {
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  program = await buildCli(path.join(folder, "cli"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the built program in the temporary folder, as a shell would. */
async function coterie(words: readonly string[], input?: string, nodeOptions = "") {
  const env = { ...process.env, NODE_OPTIONS: nodeOptions };
  const child = spawn(process.execPath, [program, ...words], { cwd: folder, env });
  if (input === undefined) child.stdin.end();
  else createReadStream(path.join(folder, input)).pipe(child.stdin);
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  const [output, messages] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, output, messages };
}

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(path.join(folder, name), content);
  return name;
};

test("standard input is read as -, also when it is gzip", async () => {
  const input = file("papers.gz", gzipSync(readFileSync(PAPERS)));

  const { status, output } = await coterie(["summary", "-"], input);

  expect(status).toBe(0);
  expect(output).toContain("\n 74  people\n152  ties\n");
});

test("a file that begins with - is read after --", async () => {
  file("-looms.txt", anAuthorPage());

  const { status, output } = await coterie(["summary", "--", "-looms.txt"]);

  expect(status).toBe(0);
  expect(output).toMatch(/^1 {2}record read\n/u);
});

test("wrong usage ends with status 2, what is wrong, and one line of help", async () => {
  const { status, output, messages } = await coterie(["summary", PAPERS, "--names", "folded"]);

  expect(status).toBe(2);
  expect(output).toBe("");
  expect(messages.split("\n")).toEqual([
    'coterie: --names is "folded"; it can be safe or exact.',
    "Usage: coterie COMMAND FILE… [options]; coterie --help lists both.",
    "",
  ]);
});

test("whoever stops reading the result early causes no message", async () => {
  const child = spawn(process.execPath, [program, "summary", PAPERS]);
  child.stdout.destroy();

  expect(await text(child.stderr)).toBe("");
});

test("the program is one executable file that says who runs it", () => {
  expect(readFileSync(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/u);
  expect(statSync(program).mode & 0o111).toBe(0o111);
});

test("the built program draws a figure", async () => {
  const words = ["figure", PAPERS, "--hide", "David Rügamer", "--output", "map.svg"];

  expect(await coterie(words)).toEqual({ status: 0, output: "", messages: "" });
  const svg = readFileSync(path.join(folder, "map.svg"), "utf8");
  expect(svg.match(/<circle /g)).toHaveLength(73);
});

/** So many people that they are measured on threads. */
const chains = file(
  "chains.txt",
  Array.from({ length: 2600 }, (_, i) => `a${i}\tb${i}\nb${i}\tc${i}\n`).join(""),
);

test("2,600 chains of three people are measured on threads", async () => {
  const { output } = await coterie(["measures", chains, "--json"]);

  const measures = { people: 7800, components: 2600, diameter: 2, meanDistance: 1.333333333 };
  expect(JSON.parse(output)).toMatchObject(measures);
});

test("a thread that fails ends the program with status 1, a message and no result", async () => {
  const inThread = '!require("node:worker_threads").isMainThread';
  const fault = file("fault.cjs", `if (${inThread}) throw new Error("no memory left");`);
  const messages = "coterie: A thread that searched for shortest paths ended: no memory left\n";

  const result = await coterie(["measures", chains], undefined, `--require ./${fault}`);

  expect(result).toEqual({ status: 1, output: "", messages });
});
