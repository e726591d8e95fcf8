import { expect, test } from "vitest";

import { network } from "../../../src/cli/commands/network.ts";
import { explore } from "../../../src/cli/explore.ts";
import { aBibliography, aPaper } from "../../builders.ts";
import { choosing } from "../choices.ts";

const papers = aBibliography(
  aPaper({ title: "On Looms", year: 1843, authors: ["Ada", "Bob", "Cem"] }),
  aPaper({ title: "Alone", year: 1850, authors: ["Dan"] }),
);
const files = { bibliographies: [papers], networks: [], names: ["folder/looms.bib"] };

/** What the command writes into a file of this name. */
async function written(output: string): Promise<string> {
  const request = network.parse(["looms.bib", "--output", output, "--hide", "Cem"]);
  if ("mistake" in request) throw new Error(request.mistake);
  const explored = explore(files, choosing({ hide: ["Cem"] }));
  return request.produce(explored, []);
}

test.each([
  ["a.gexf", "<gexf "],
  ["a.GraphML", "<graphml "],
  ["a.net", "*Vertices 3\n"],
  ["a.csv", "Source,Target,Strength,"],
  ["a.json", '"items":'],
])("the ending of %s says what is written", async (output, mark) => {
  expect(await written(output)).toContain(mark);
});

test("everybody who is shown has a place and a cluster, and the file is the same on every run", async () => {
  const text = await written("a.gexf");

  expect(text.match(/<node /gu)).toHaveLength(3);
  expect(text.match(/<viz:position /gu)).toHaveLength(3);
  expect(text.match(/<edge /gu)).toHaveLength(1);
  expect(await written("a.gexf")).toBe(text);
});

test("the file says how it was made, of what, and names no folder", async () => {
  const text = await written("a.gexf");

  expect(text).toContain("Nodes are people, sized by papers");
  expect(text).toContain("Source: looms.bib.");
  expect(text).toMatch(/sha256:[\da-f]{64}/u);
});

test.each([
  ["in an ending that it does not know", ["looms.bib", "--output", "a.png"]],
  ["without --output", ["looms.bib"]],
])("%s it is wrong usage", (_, words) => {
  expect(network.parse(words)).toEqual({
    mistake: "network needs --output FILE, which ends in .gexf, .graphml, .net, .csv, .json.",
  });
});
