import { expect, test } from "vitest";

import type { Paper } from "../../../src/bibliography/paper.ts";
import { layout } from "../../../src/cli/commands/layout.ts";
import { explore } from "../../../src/cli/explore.ts";
import { aBibliography, aPaper } from "../../builders.ts";
import { choosing } from "../choices.ts";

const by = (authors: string) => aPaper({ authors: authors.split(" ") });
const PAPERS = ["Ada Bob", "Bob Cem", "Dan Eva", "Fay"].map(by);

async function layOut(papers: readonly Paper[], ...options: readonly string[]) {
  const request = layout.parse(["papers.bib", ...options]);
  if ("mistake" in request) throw new Error(request.mistake);
  const bibliographies = [aBibliography(...papers)];
  const explored = explore({ bibliographies, networks: [], names: [] }, choosing(request.choices));
  return request.produce(explored, []);
}

const json = async (papers: readonly Paper[], ...options: readonly string[]) =>
  JSON.parse(await layOut(papers, "--json", ...options));

test("everybody has a place; a chain of three has no stress and keeps its neighbourhood", async () => {
  const { positions, ...facts } = await json(PAPERS);

  expect(positions.map(({ name }: { name: string }) => name)).toEqual(
    "Ada Bob Cem Dan Eva Fay".split(" "),
  );
  expect(positions[0]).toEqual({ name: "Ada", x: expect.any(Number), y: expect.any(Number) });
  expect(facts).toEqual({
    iterations: 0,
    milliseconds: expect.any(Number),
    settled: true,
    stress: expect.closeTo(0, 6),
    neighbourhoodPreservation: 1,
  });
});

test("the order of the papers changes no place", async () => {
  const { positions } = await json(PAPERS);

  expect((await json(PAPERS.toReversed())).positions).toEqual(positions);
});

test("a filter that hides people moves nobody", async () => {
  const whole = await json([...PAPERS, by("Hal Ada")]);
  const few = await json([...PAPERS, by("Hal Ada")], "--min-papers", "2");

  const kept = whole.positions.filter(({ name }: { name: string }) => /Ada|Bob/.test(name));
  expect(few.positions).toEqual(kept);
});

test("without --json the facts are lines", async () => {
  expect(await layOut(PAPERS)).toMatch(
    /^iterations: 0\nsettled: true\nmilliseconds: \d+\nstress: \S+\nneighbourhoodPreservation: 1\n$/u,
  );
});

test("a look that is none is a mistake", () => {
  expect(layout.parse(["papers.bib", "--look", "circles"])).toEqual({
    mistake: '--look is "circles"; it can be forceatlas2 or clusters or file.',
  });
});

test("with --look file everybody stands where their file puts them, evenly larger, and loners too", async () => {
  const request = layout.parse(["map.gexf", "--json", "--look", "file"]);
  if ("mistake" in request) throw new Error(request.mistake);
  const at = (name: string, x: number, y: number) => ({ id: name, name, position: { x, y } });
  const people = [at("Ada", 0, 0), at("Bob", 10, 0), at("Cem", 10, 20)];
  const network = { people, ties: [{ between: [0, 1], strength: 1 } as const] };
  const given = { file: "map.gexf", format: "GEXF", network };
  const choices = choosing(request.choices);
  const explored = explore({ bibliographies: [], networks: [given], names: [] }, choices);

  const { positions, settled } = JSON.parse(await request.produce(explored, []));

  const [ada, bob, cem] = positions;
  expect(request.unmetIn(explored)).toEqual([]);
  expect(settled).toBe(true);
  expect([bob.y - ada.y, cem.x - bob.x]).toEqual([0, 0]);
  expect((cem.y - bob.y) / (bob.x - ada.x)).toBeCloseTo(2, 3);
});

test("where a file gives no places, --look file says so, and lays out as usual", async () => {
  const request = layout.parse(["papers.bib", "--look", "file"]);
  if ("mistake" in request) throw new Error(request.mistake);
  const bibliographies = [aBibliography(...PAPERS)];
  const explored = explore({ bibliographies, networks: [], names: [] }, choosing(request.choices));

  expect(request.unmetIn(explored)).toHaveLength(1);
  expect((await json(PAPERS, "--look", "file")).positions).toEqual((await json(PAPERS)).positions);
});
