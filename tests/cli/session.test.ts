import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, expect, test } from "vitest";

import { recordKey } from "../../src/bibliography/combining/record-key.ts";
import { run } from "../../src/cli/run.ts";
import { type Action, reduce } from "../../src/state/reduce.ts";
import { writeSession } from "../../src/state/session/session.ts";
import { sessionOf } from "../../src/state/session/session-of.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

const folder = mkdtempSync(path.join(tmpdir(), "coterie-session-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const start = aState(
  aBibliography(
    aPaper({ title: "On Looms", authors: ["Ada Lovelace", "Bob", "Cem"], year: 1843 }),
    aPaper({ title: "On Cards", authors: ["Ada King", "Bob"], year: 1844 }),
    aPaper({ title: "On Wheels", authors: ["Cem", "Dan"], year: 1850 }),
  ),
);

/** A session file as the app saves it after these choices. */
function saved(...chosen: readonly Action[]): string {
  const file = path.join(folder, `${chosen.map(({ type }) => type).join("-")}.json`);
  writeFileSync(file, writeSession(sessionOf(chosen.reduce(reduce, start))));
  return file;
}

async function coterie(...words: readonly string[]) {
  const texts = { output: "", messages: "" };
  const stdout = { write: (text: string) => (texts.output += text) };
  const stderr = { write: (text: string) => (texts.messages += text) };
  const status = await run(words, { stdin: Readable.from([]), stdout, stderr });
  return { status, ...texts };
}

const read = async (...words: readonly string[]) => {
  const { status, output, messages } = await coterie(...words, "--json");
  expect([status, messages]).toEqual([0, ""]);
  return JSON.parse(output);
};

const namesIn = async (...words: readonly string[]) =>
  (await read("people", ...words)).people.map(({ name }: { readonly name: string }) => name);

test("a session that was saved before anything was chosen is its papers", async () => {
  expect(await read("summary", saved())).toMatchObject({
    records: 3,
    papers: 3,
    people: 5,
    ties: 5,
    diagnostics: {},
  });
});

test("whom the session hides is hidden, and whom --hide names, too", async () => {
  const session = saved({ type: "person-hidden", key: "bob" });

  expect(await namesIn(session)).toEqual(["Cem", "Ada King", "Ada Lovelace", "Dan"]);
  expect(await namesIn(session, "--hide=Dan")).toEqual(["Cem", "Ada King", "Ada Lovelace"]);
});

test("years and counting are the session's, until options say otherwise", async () => {
  const session = saved(
    { type: "years-narrowed", years: { to: 1844 } },
    { type: "counting-chosen", counting: "fractional" },
  );

  expect(await read("summary", session)).toMatchObject({
    ties: 4,
    topTies: [{ names: ["Ada King", "Bob"], papers: 1 }, { papers: 0.5 }, {}, {}],
  });
  expect(await read("summary", session, "--years=1850-")).toMatchObject({
    ties: 1,
    topTies: [{ names: ["Cem", "Dan"], papers: 1 }],
  });
  expect(await read("summary", session, "--counting=full")).toMatchObject({
    topTies: [{ papers: 1 }, { papers: 1 }, { papers: 1 }, { papers: 1 }],
  });
});

test("who is who is as it was decided", async () => {
  const session = saved({
    type: "identity-decided",
    decision: { kind: "joined", people: [{ name: "Ada Lovelace" }, { name: "Ada King" }] },
  });

  expect(await namesIn(session)).toHaveLength(4);
});

test("a figure says that somebody was placed by hand", async () => {
  const session = saved({ type: "person-pinned", key: "dan", x: 300, y: -200 });

  const { output } = await coterie("figure", session);

  expect(output).toMatch(/<desc>[^<]*, 1 person placed by hand\. /u);
  expect(output).toContain('"placedByHand":1');
});

test("whoever was pinned stands there", async () => {
  const session = saved({ type: "person-pinned", key: "dan", x: 300, y: -200 });

  const { positions } = await read("layout", session);

  expect(positions).toContainEqual({ name: "Dan", x: 300, y: -200 });
});

test("the look of the layout is the session's, until --look says otherwise", async () => {
  const settings = { look: "clusters", gravity: 1, scaling: 1, weightInfluence: 1 } as const;
  const clusters = await read("layout", saved(), "--look=clusters");
  const usual = await read("layout", saved());
  const session = saved({ type: "layout-chosen", settings });

  expect(clusters.positions).not.toEqual(usual.positions);
  expect((await read("layout", session)).positions).toEqual(clusters.positions);
  expect((await read("layout", session, "--look=forceatlas2")).positions).toEqual(usual.positions);
});

test("a figure is coloured as on screen", async () => {
  const look = { colourBy: "last-year", sizeBy: "strength" } as const;

  const { status, output } = await coterie("figure", saved({ type: "look-chosen", look }));

  expect(status).toBe(0);
  expect(output).toContain(
    "sized by the strength of their ties, coloured by the year of their last",
  );
});

test("records that were taken out of a joined paper stay apart, unless duplicates are to be joined", async () => {
  const twice = aState(
    aBibliography(
      aPaper({ title: "On Looms", authors: ["Ada", "Bob"] }),
      aPaper({ title: "On Looms", authors: ["Ada", "Bob"] }),
    ),
  );
  const file = path.join(folder, "twice.json");
  const [, other] = twice.source.files[0]!.bibliography.papers;
  const key = recordKey(other!.records[0]!);
  const apart = reduce(twice, { type: "record-kept-apart", record: key });
  writeFileSync(file, writeSession(sessionOf(apart)));

  expect(await read("summary", file)).toMatchObject({ records: 2, papers: 2 });
  expect(await read("summary", file, "--duplicates=join")).toMatchObject({ papers: 1 });
});

test("beside another session, and beside papers, the first session decides", async () => {
  const hiding = saved({ type: "person-hidden", key: "bob" });

  const { output, messages } = await coterie("people", "--json", hiding, saved());

  expect(output).not.toContain('"name": "Bob"');
  expect(messages).toMatch(/warning: Of several sessions the first decides;/u);
});

test("whoever was hidden and is not there under the options is told", async () => {
  const session = saved({ type: "person-hidden", key: "somebody" });

  const { status, messages } = await coterie("summary", session);

  expect(status).toBe(0);
  expect(messages).toContain('warning: The session hides "somebody", who is not there');
});

test("clusters have the names that the session gave them", async () => {
  const session = saved({
    type: "cluster-named",
    name: "Weavers",
    people: ["ada lovelace", "bob", "cem"],
  });

  const { output } = await coterie("figure", session);

  expect(output).toMatch(/>Weavers \(\d\)</u);
});

test("a session that is cut off is not read at all", async () => {
  const file = path.join(folder, "cut.json");
  writeFileSync(file, writeSession(sessionOf(start)).slice(0, 400));

  const { status, output, messages } = await coterie("summary", file);

  expect(status).toBe(1);
  expect(output).toBe("");
  expect(messages).toMatch(/cut\.json(?::\d+)?: error: /u);
});
