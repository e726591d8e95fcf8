import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";

import { run } from "../../src/cli/run.ts";
import { writeDecisions } from "../../src/people/decisions/decision-file.ts";
import type { Decision } from "../../src/people/decisions.ts";
import { anAuthorPage } from "../builders.ts";

const folder = mkdtempSync(path.join(tmpdir(), "coterie-decided-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

const PAPERS = file(
  "papers.bib",
  `@article{a, title = {On Looms}, author = {Ada Lovelace and Bob Byron}, year = 1843}
@article{b, title = {On Cards}, author = {Ada King and Cem Ural}, year = 1844}
`,
);

async function people(...words: readonly string[]) {
  const texts = { output: "", messages: "" };
  const stdout = { write: (text: string) => (texts.output += text) };
  const stderr = { write: (text: string) => (texts.messages += text) };
  const status = await run(["people", PAPERS, ...words], {
    stdin: Readable.from([]),
    stdout,
    stderr,
  });
  const names = texts.output
    .split("\n")
    .slice(1, -1)
    .map((row) => row.split("\t")[0]);
  return { status, names, messages: texts.messages };
}

const joined: Decision = {
  kind: "joined",
  people: [{ name: "Ada Lovelace" }, { name: "Ada King" }],
};

test("without decisions, two names are two people", async () => {
  const { names } = await people();

  expect(names).toEqual(["Ada King", "Ada Lovelace", "Bob Byron", "Cem Ural"]);
});

test("decisions that the app saved say who is who", async () => {
  const { status, names, messages } = await people(
    "--decisions",
    file("decisions.json", writeDecisions([joined])),
  );

  expect([status, messages]).toEqual([0, ""]);
  expect(names).toEqual(["Ada King", "Bob Byron", "Cem Ural"]);
});

test("a thesaurus of VOSviewer joins, renames and leaves out", async () => {
  const { status, names, messages } = await people(
    "--decisions",
    file(
      "thesaurus.txt",
      "label\treplace by\nAda King\tAda Lovelace\nBob Byron\tRobert Byron\nCem Ural\t\n",
    ),
  );

  expect([status, messages]).toEqual([0, ""]);
  expect(names).toEqual(["Ada Lovelace", "Robert Byron"]);
});

test("a row of a thesaurus that says nothing is told, and the others hold", async () => {
  const { status, names, messages } = await people(
    "--decisions",
    file("odd.txt", "label\treplace by\nAda King\tAda Lovelace\nBob Byron\n"),
  );

  expect(status).toBe(0);
  expect(names).toEqual(["Ada Lovelace", "Bob Byron", "Cem Ural"]);
  expect(messages).toMatch(/odd\.txt:3: /u);
});

test("decisions that match nobody are a warning, and the others hold", async () => {
  const decisions: readonly Decision[] = [
    joined,
    { kind: "left-out", person: { name: "Dan" } },
    { kind: "left-out", person: { name: "Eve" } },
  ];

  const { status, names, messages } = await people(
    "--decisions",
    file("old.json", writeDecisions(decisions)),
  );

  expect(status).toBe(0);
  expect(names).toHaveLength(3);
  expect(messages).toMatch(
    /old\.json: warning: 2 decisions change nothing here, because no paper here prints that name; the first: Dan is no person\. \(.*\)\n$/u,
  );
});

test.each([
  ["a list of papers", file("page.txt", anAuthorPage())],
  ["other JSON", file("other.json", '{ "format": "coterie-decisions" }')],
])("%s in the place of decisions is wrong usage, and nothing is made", async (_, wrong) => {
  const { status, names, messages } = await people("--decisions", wrong);

  expect(status).toBe(2);
  expect(names).toEqual([]);
  expect(messages).toMatch(/: error: The file holds no decisions that can be read\. \(.*\)\n$/u);
});

test("a file of decisions that is not there ends with status 1", async () => {
  const { status, names, messages } = await people("--decisions", "none.json");

  expect(status).toBe(1);
  expect(names).toEqual([]);
  expect(messages).toMatch(/^none\.json: error: .*no such file.*\n$/u);
});

test("a network without papers takes no decisions, and says so", async () => {
  const network = file("pair.txt", "Dan Eve\nEve Fay\n");
  const texts = { messages: "" };
  const stdout = { write: () => undefined };
  const stderr = { write: (text: string) => (texts.messages += text) };
  const decisions = file("any.json", writeDecisions([joined]));

  const status = await run(["summary", network, "--decisions", decisions], {
    stdin: Readable.from([]),
    stdout,
    stderr,
  });

  expect(status).toBe(0);
  expect(texts.messages).toMatch(
    /any\.json: warning: In a network without papers nobody is joined/u,
  );
});

test("the file of decisions is not overwritten", async () => {
  const { status, messages } = await people("--decisions", PAPERS, "--output", PAPERS);

  expect(status).toBe(2);
  expect(messages).toContain("which is to be read");
});
