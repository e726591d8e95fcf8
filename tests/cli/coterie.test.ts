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
const BYLINES = path.join(import.meta.dirname, "../../data/ruegamer-bylines.json");

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

test("the example is 50 papers, 74 people and 152 ties in one component", async () => {
  const { status, output, messages } = await coterie(["summary", PAPERS, "--json"]);

  expect(status).toBe(0);
  expect(messages).toBe("");
  expect(JSON.parse(output)).toMatchObject({
    records: 50,
    duplicates: 0,
    papers: 50,
    people: 74,
    ties: 152,
    components: 1,
    largestComponent: 74,
    incompleteBylines: 35,
    withoutAuthors: 0,
  });
});

test("without its owner the example is 73 people and 79 ties in 17 components", async () => {
  const { output } = await coterie(["summary", "--json", "--hide", "David Rügamer", PAPERS]);

  expect(JSON.parse(output)).toMatchObject({
    people: 73,
    ties: 79,
    components: 17,
    largestComponent: 17,
    topPeople: [{ name: "Bernd Bischl", papers: 9 }, ...Array.from({ length: 9 }, () => ({}))],
  });
});

test("its complete author lists add 29 records, all of them duplicates, and leave 6 lists cut", async () => {
  const { status, output, messages } = await coterie(["summary", PAPERS, BYLINES, "--json"]);

  expect(status).toBe(0);
  expect(messages).toContain(`${BYLINES}:20: note: 14 author lists carry a note`);
  expect(JSON.parse(output)).toMatchObject({
    records: 79,
    duplicates: 29,
    papers: 50,
    incompleteBylines: 6,
  });
});

test("with duplicates kept, all 79 records are papers", async () => {
  const { output } = await coterie(["summary", PAPERS, BYLINES, "--json", "--duplicates=keep"]);

  expect(JSON.parse(output)).toMatchObject({ records: 79, duplicates: 0, papers: 79 });
});

test("a map of VOSviewer and its network are one network of 112 people and 225 ties", async () => {
  const samples = path.join(import.meta.dirname, "../exchange/samples");
  const files = ["vos-QSS-network.txt", "vos-QSS-map.txt"].map((name) => path.join(samples, name));

  const { status, output, messages } = await coterie(["summary", "--json", ...files]);

  expect(status).toBe(0);
  expect(messages).toBe("");
  expect(JSON.parse(output)).toMatchObject({ records: 0, papers: 0, people: 112, ties: 225 });
});

test("standard input is read as -, also when it is gzip", async () => {
  const input = file("papers.gz", gzipSync(readFileSync(PAPERS)));

  const { status, output } = await coterie(["summary", "-"], input);

  expect(status).toBe(0);
  expect(output).toContain("\n 74  people\n152  ties\n");
});

test("--output takes the result, and standard output stays empty", async () => {
  const { status, output } = await coterie(["summary", PAPERS, "--json", "--output", "out.json"]);

  expect(status).toBe(0);
  expect(output).toBe("");
  expect(JSON.parse(readFileSync(path.join(folder, "out.json"), "utf8"))).toMatchObject({
    papers: 50,
  });
});

test("an output that cannot be written is wrong usage", async () => {
  const { status, output, messages } = await coterie(["summary", PAPERS, "--output", "no/out"]);

  expect(status).toBe(2);
  expect(output).toBe("");
  expect(messages).toMatch(/^no\/out: error: The result could not be written: .*\(.*\)\n$/u);
});

test("a file that is missing, a folder and a picture do not stop the others", async () => {
  const picture = file("looms.csv", "\x89PNG\r\n\x1a\n");

  const { status, output, messages } = await coterie(["summary", "none", ".", picture, PAPERS]);

  expect(status).toBe(0);
  expect(output).toMatch(/^ 50 {2}records read\n/u);
  expect(messages.split("\n")).toEqual([
    expect.stringMatching(/^none: error: .*no such file.* \(.*\)$/u),
    expect.stringMatching(/^\.: error: .*it is a folder.* \(.*\)$/u),
    expect.stringMatching(/^looms\.csv: error: .*PNG.* \(.*\)$/u),
    "",
  ]);
});

test.each([
  ["nothing but a missing file", ["none"]],
  ["an empty file", [file("empty.bib", "")]],
  [
    "a list of papers that is cut off",
    [file("cut.json", '{"format": "coterie-papers", "papers": [{')],
  ],
])("%s ends with status 1, a message and no result", async (_, files) => {
  const { status, output, messages } = await coterie(["summary", ...files]);

  expect(status).toBe(1);
  expect(output).toBe("");
  expect(messages).toContain(": error: ");
});

test("gzip that lacks its end is read up to there, with a warning", async () => {
  const cut = file("cut.gz", gzipSync(anAuthorPage()).subarray(0, -4));

  const { status, output, messages } = await coterie(["summary", cut]);

  expect(status).toBe(0);
  expect(output).toMatch(/^1 {2}records read\n/u);
  expect(messages).toMatch(/^cut\.gz: warning: The file is damaged/u);
});

test("a file that begins with - is read after --", async () => {
  file("-looms.txt", anAuthorPage());

  const { status, output } = await coterie(["summary", "--", "-looms.txt"]);

  expect(status).toBe(0);
  expect(output).toMatch(/^1 {2}records read\n/u);
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

test("--help goes to standard output and is no failure", async () => {
  const { status, output, messages } = await coterie(["--help"]);

  expect(status).toBe(0);
  expect(output).toContain("--max-authors N");
  expect(messages).toBe("");
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
  Array.from({ length: 3000 }, (_, i) => `a${i}\tb${i}\nb${i}\tc${i}\n`).join(""),
);

test("3,000 chains of three people are measured on threads", async () => {
  const { output } = await coterie(["measures", chains, "--json"]);

  const measures = { people: 9000, components: 3000, diameter: 2, meanDistance: 1.333333333 };
  expect(JSON.parse(output)).toMatchObject(measures);
});

test("a thread that fails ends the program with status 1, a message and no result", async () => {
  const inThread = '!require("node:worker_threads").isMainThread';
  const fault = file("fault.cjs", `if (${inThread}) throw new Error("no memory left");`);
  const messages = "coterie: A thread that searched for shortest paths ended: no memory left\n";

  const result = await coterie(["measures", chains], undefined, `--require ./${fault}`);

  expect(result).toEqual({ status: 1, output: "", messages });
});
