import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";

import { run } from "../../src/cli/run.ts";
import { anAuthorPage } from "../builders.ts";

const PAPERS = path.join(import.meta.dirname, "../../data/ruegamer.json");
const BYLINES = path.join(import.meta.dirname, "../../data/ruegamer-bylines.json");

const folder = mkdtempSync(path.join(tmpdir(), "coterie-run-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command, with nothing to read on standard input. */
async function coterie(words: readonly string[]) {
  const texts = { output: "", messages: "" };
  const stdout = { write: (text: string) => (texts.output += text) };
  const stderr = { write: (text: string) => (texts.messages += text) };
  const status = await run(words, { stdin: Readable.from([]), stdout, stderr });
  return { status, ...texts };
}

const inFolder = (name: string) => path.join(folder, name);

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(inFolder(name), content);
  return inFolder(name);
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
    topPeople: [
      { name: "Bernd Bischl", papers: 9, papersAre: "at least" },
      ...Array.from({ length: 9 }, () => ({})),
    ],
  });
});

test("an owner who is named without an accent is hidden all the same, with a note", async () => {
  const { status, output, messages } = await coterie([
    "summary",
    "--json",
    "--hide=David Rugamer",
    PAPERS,
  ]);

  expect(status).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ people: 73, ties: 79 });
  expect(messages).toMatch(/^--hide=David Rugamer: note: "David Rügamer" is hidden: /u);
});

test("hiding somebody who is not there is wrong usage: nothing is written", async () => {
  const { status, output, messages } = await coterie([
    "summary",
    PAPERS,
    "--hide=Bernd Bischel",
    `--output=${inFolder("hidden.txt")}`,
  ]);

  expect(status).toBe(2);
  expect(output).toBe("");
  expect(existsSync(inFolder("hidden.txt"))).toBe(false);
  expect(messages).toBe(
    '--hide=Bernd Bischel: error: Nobody is called "Bernd Bischel". (Close to it: "Bernd Bischl".)\n',
  );
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

test("a figure of a network cannot have years or papers, and says so", async () => {
  const network = file("pair.net", '*Vertices 2\n1 "Ada"\n2 "Bob"\n*Edges\n1 2\n');

  const words = ["figure", network, "--colour=first-year", "--size=papers"];

  const { status, messages } = await coterie(words);

  expect(status).toBe(0);
  expect(messages).toBe(
    "coterie: warning: No paper has a year: everybody is grey. There are no papers: people are sized by co-authors. (Leave that option out.)\n",
  );
});

test("options that concern papers are said to change nothing where there are none", async () => {
  const network = path.join(import.meta.dirname, "../exchange/samples/miserables.graphml");

  const { status, messages } = await coterie([
    "summary",
    network,
    "--years=2020-",
    "--names=exact",
  ]);

  expect(status).toBe(0);
  expect(messages).toBe(
    "coterie: warning: The network has no papers, and --names changes nothing. The network has no papers, and --years changes nothing. (Leave that option out.)\n",
  );
});

test("--output takes the result, and standard output stays empty", async () => {
  const out = inFolder("out.json");

  const { status, output } = await coterie(["summary", PAPERS, "--json", "--output", out]);

  expect(status).toBe(0);
  expect(output).toBe("");
  expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ papers: 50 });
});

test("an output in a folder that is not there ends with status 1: the words were right", async () => {
  const { status, output, messages } = await coterie(["summary", PAPERS, "--output", "no/out"]);

  expect(status).toBe(1);
  expect(output).toBe("");
  expect(messages).toMatch(/^no\/out: error: The result could not be written: .*\(.*\)\n$/u);
});

test("a file that is missing, a folder and a picture do not stop the others", async () => {
  const picture = file("looms.csv", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"));

  const { status, output, messages } = await coterie(["summary", "none", ".", picture, PAPERS]);

  expect(status).toBe(0);
  expect(output).toMatch(/^ 50 {2}records read\n/u);
  expect(messages.split("\n")).toEqual([
    expect.stringMatching(/^none: error: .*no such file.* \(.*\)$/u),
    expect.stringMatching(/^\.: error: .*it is a folder.* \(.*\)$/u),
    expect.stringMatching(/looms\.csv: error: .*PNG.* \(.*\)$/u),
    `coterie: warning: 3 of 4 files could not be read: none, ., ${picture}. (The result is made of the others.)`,
    "",
  ]);
});

test("options that leave nobody give an empty result, with a warning", async () => {
  const { status, output, messages } = await coterie(["people", PAPERS, "--min-papers=99"]);

  expect(status).toBe(0);
  expect(output).toBe("name\tpapers\tother spellings\tids\tpapers are\n");
  expect(messages).toBe(
    "coterie: warning: Of 74 people nobody is left: the result is empty. (Take back a filter, such as --min-papers, --years or --hide.)\n",
  );
});

test.each([
  ["nothing but a missing file", ["none"]],
  ["an empty file", [file("empty.bib", "")]],
  [
    "a list of papers that is cut off",
    [file("cut.json", '{"format": "coterie-papers", "papers": [{')],
  ],
  ["BibTeX without an entry", [file("foo.bib", "@foo{}")]],
  ["BibTeX of empty entries", [file("empty-entry.bib", "@article{}\n@string{a = 1}\n")]],
  ["XML without a paper", [file("none.xml", "<PubmedArticleSet></PubmedArticleSet>")]],
  ["RIS of empty records", [file("none.ris", "TY  - JOUR\nER  - \n")]],
  ["a table of remarks", [file("none.csv", "Authors,Title\nno\nresults\n")]],
])("%s ends with status 1, a message and no result", async (_, files) => {
  const { status, output, messages } = await coterie(["summary", ...files]);

  expect(status).toBe(1);
  expect(output).toBe("");
  expect(messages).toContain(": error: ");
});

test("a list that is empty, with nothing wrong in it, is read: status 0", async () => {
  const { status, output } = await coterie(["summary", file("head.csv", "Authors,Title,Year\n")]);

  expect(status).toBe(0);
  expect(output).toMatch(/^0 {2}records read\n/u);
});

test("gzip that lacks its end is read up to there, with a warning", async () => {
  const cut = file("cut.gz", gzipSync(anAuthorPage()).subarray(0, -4));

  const { status, output, messages } = await coterie(["summary", cut]);

  expect(status).toBe(0);
  expect(output).toMatch(/^1 {2}record read\n/u);
  expect(messages).toMatch(/cut\.gz: warning: The file is damaged/u);
});

test("--help goes to standard output and is no failure", async () => {
  const { status, output, messages } = await coterie(["--help"]);

  expect(status).toBe(0);
  expect(output).toContain("--max-authors N");
  expect(messages).toBe("");
});
