import { expect, test } from "vitest";

import { dblpJson } from "../../../src/bibliography/formats/dblp-json.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

/** The shape of an answer seen in JerryZhongJ/Zotero-CCF-Rank:dblp.json. */
const answer = (...infos: readonly object[]) =>
  JSON.stringify({
    result: {
      completions: { c: { text: "looms" } },
      hits: { "@total": "1", hit: infos.map((info, i) => ({ "@id": `${i}`, info })) },
    },
  });
const papersIn = (text: string) =>
  runToEnd(dblpJson.read({ file: "dblp.json", text })).bibliography.papers;

test("a hit gives title, authors with their keys, year, venue, kind, ids and address", () => {
  const text = answer({
    authors: {
      author: [
        { "@pid": "l/AdaLovelace", text: "Ada Lovelace" },
        { "@pid": "14/3-1", text: "Wei Wang 0001" },
      ],
    },
    title: "On Looms.",
    venue: "SIGSOFT FSE",
    year: "2014",
    type: "Conference and Workshop Papers",
    doi: "10.1145/2635868",
    ee: "https://doi.org/10.1145/2635868",
  });

  expect(dblpJson.recognises(text)).toBe(true);
  expect(papersIn(text)).toMatchObject([
    {
      title: "On Looms",
      byline: {
        authors: [
          { printed: "Ada Lovelace", ids: { dblp: "l/AdaLovelace" } },
          { printed: "Wei Wang", ids: { dblp: "14/3-1" } },
        ],
      },
      year: 2014,
      venue: "SIGSOFT FSE",
      kind: "Conference and Workshop Papers",
      ids: { doi: "10.1145/2635868" },
    },
  ]);
});

test("an author alone is no list, and a preprint keeps its id", () => {
  const text = answer({
    authors: { author: { "@pid": "l/AdaLovelace", text: "Ada Lovelace" } },
    title: "On Cards.",
    ee: "https://arxiv.org/abs/2001.00001",
  });

  expect(papersIn(text)).toMatchObject([
    { byline: { authors: [{ printed: "Ada Lovelace" }] }, ids: { arxiv: "2001.00001" } },
  ]);
});
