/** The order in which papers are listed is nothing that they say, and must not be seen in what is made of them. */

import { expect, test } from "vitest";

import type { Bibliography } from "../../src/bibliography/paper.ts";
import { explore } from "../../src/cli/explore.ts";
import { parseRequest } from "../../src/cli/request.ts";
import { seededRandom } from "../../src/layout/random.ts";
import { exampleBibliography as example } from "../network/example.ts";

const FILE = "page.json";

async function write(bibliography: Bibliography, words: readonly string[]): Promise<string> {
  const [command = "", ...options] = words;
  const asked = parseRequest([command, FILE, ...options]);
  if (!("produce" in asked)) throw new Error(JSON.stringify(asked));
  return asked.produce(
    explore({ bibliographies: [bibliography], networks: [], names: [FILE] }, asked.choices),
    [],
  );
}

/** The papers of the example as if drawn from a hat. */
function shuffled(seed: number): Bibliography {
  const random = seededRandom(seed);
  const drawn = example.papers.map((paper) => ({ paper, lot: random() }));
  return { ...example, papers: drawn.sort((a, b) => a.lot - b.lot).map(({ paper }) => paper) };
}

const REORDERED: readonly Bibliography[] = [
  { ...example, papers: example.papers.toReversed() },
  shuffled(1),
  shuffled(2),
];

test.each([
  { what: "figure", words: ["figure", "--hide", "David Rügamer"] },
  { what: "GEXF", words: ["network", "--output", "map.gexf"] },
  {
    what: "GEXF without the owner",
    words: ["network", "--output", "map.gexf", "--hide", "David Rügamer"],
  },
  {
    what: "GEXF under fractional counting",
    words: ["network", "--output", "map.gexf", "--counting", "fractional"],
  },
])("the same papers in another order give the same $what, byte for byte", async ({ words }) => {
  const written = await write(example, words);

  for (const bibliography of REORDERED) expect(await write(bibliography, words)).toBe(written);
});
