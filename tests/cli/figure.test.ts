import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

import { coteriePapers } from "../../src/bibliography/formats/coterie-papers.ts";
import type { Bibliography } from "../../src/bibliography/paper.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { explore } from "../../src/cli/explore.ts";
import { parseRequest } from "../../src/cli/request.ts";
import { aPageOf, aPaper } from "../builders.ts";

const text = readFileSync(path.join(import.meta.dirname, "../../data/ruegamer.json"), "utf8");
const FILE = "page.json";
const { bibliography: example } = runToEnd(coteriePapers.read({ file: FILE, text }));
/** A small page, for what is the same of every list. */
const paper = aPaper({
  authors: ["Bob", "Cem"],
  category: "LG",
  year: 2024,
  records: [{ file: FILE, index: 0, line: 1 }],
});
const page = { ...aPageOf("Ada Lovelace", paper), capturedIn: 2026 };

/** The figure of an author page, without its owner. */
function draw(bibliography: Bibliography, ...words: readonly string[]): Promise<string> {
  return drawWhole(bibliography, "--hide", bibliography.owner!, ...words);
}

async function drawWhole(bibliography: Bibliography, ...words: readonly string[]): Promise<string> {
  const asked = parseRequest(["figure", FILE, ...words]);
  if (!("produce" in asked)) throw new Error(JSON.stringify(asked));
  return asked.produce(
    explore({ bibliographies: [bibliography], networks: [], names: [FILE] }, asked.choices),
    [],
  );
}

const countOf = (svg: string, pattern: RegExp) => svg.match(pattern)?.length ?? 0;

const drawn = draw(example);

test("the figure of the example is a page wide and has a circle for each of 73 people", async () => {
  const svg = await drawn;

  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="180mm" /);
  expect(countOf(svg, /<circle /g)).toBe(73);
  expect(countOf(svg, /<text [^>]*>Bernd Bischl<\/text>/g)).toBe(1);
});

test("frequent co-authors are named, also where the ties of an owner lie all around them", async () => {
  const slide = await drawWhole(example, "--preset", "slide");

  const named = [...slide.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, name]) => name);
  expect(named).toEqual(
    expect.arrayContaining([
      ...["David Rügamer", "Bernd Bischl", "Emanuel Sommer", "Chris Kolb", "Tobias Weber"],
      ...["Felix Ott", "Daniel Dold", "Julius Kobialka", "Rickmer Schulte", "Thomas Nagler"],
    ]),
  );
});

test.each([
  ["column", 'width="85mm"'],
  ["page", 'width="180mm"'],
  ["slide", 'width="338.67mm" height="190.5mm"'],
])("a %s has %s", async (preset, size) => {
  expect(await draw(page, "--preset", preset)).toContain(size);
});

test("a width in place of the usual one leaves text its size in print", async () => {
  const svg = await draw(page, "--preset", "column", "--width", "88.9");

  const [, units] = /viewBox="0 0 ([\d.]+) /u.exec(svg) ?? [];
  const sizes = Array.from(svg.matchAll(/font-size="([\d.]+)"/gu), ([, size]) => Number(size));
  const pointsPerUnit = ((88.9 / 25.4) * 72) / Number(units);
  expect(svg).toContain('width="88.9mm"');
  expect(Math.min(...sizes) * pointsPerUnit).toBeCloseTo(6, 1);
});

test("paper is white, a slide has the colour of the theme and a title", async () => {
  expect(await draw(page)).toContain('height="100%" fill="#ffffff"');
  expect(await draw(page, "--theme", "dark")).toContain('height="100%" fill="#12141b"');

  const slide = await draw(page, "--preset", "slide");

  expect(slide).toContain('height="100%" fill="#fafaf7"');
  expect(slide).toContain(">Ada Lovelace's author page, captured 2026</text>");
});

test("the same options give the same figure, byte for byte", async () => {
  expect(await draw(page)).toBe(await draw(page));
});

test("caption and metadata say what was chosen", async () => {
  const chosen = ["--counting", "fractional", "--years", "2023-", "--resolution", "0.5"];

  const svg = await draw(page, ...chosen);

  expect(svg).toContain(
    "fractional counting (Perianes-Rodriguez et al., 2016); clusters by Leiden, resolution 0.5, seed 0;",
  );
  expect(svg).toContain("Only papers of 2023 and later. Ada Lovelace hidden.");
  const [, metadata = ""] = /<metadata>(.*)<\/metadata>/.exec(svg) ?? [];
  expect(JSON.parse(metadata)).toMatchObject({
    data: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    settings: {
      hidden: ["Ada Lovelace"],
      years: { from: 2023 },
      counting: "fractional",
      clustering: { algorithm: "leiden", resolution: 0.5, seed: 0 },
    },
  });
});

test("colours, sizes and the look of the layout can be chosen, and the caption says so", async () => {
  const svg = await draw(page, "--colour=topic", "--size=coauthors", "--look=clusters");

  expect(svg).toContain(
    "sized by co-authors, coloured by what most of their papers are filed under;",
  );
  expect(svg).toContain("layout ForceAtlas2 (Clusters), seed 0.");
  expect(svg).toMatch(/<text [^>]*>LG \(\d+\)<\/text>/);
});

test("an output that is no SVG is a mistake", () => {
  expect(parseRequest(["figure", "a.bib", "--output", "map.png"])).toEqual({
    mistake: 'figure writes SVG: --output must end in .svg, and "map.png" does not.',
  });
});

test("the manual names the size of the smallest text of each preset", () => {
  const asked = parseRequest(["figure", "--help"]);
  const help = "help" in asked ? asked.help : "";

  expect(help).toContain("85 mm wide, text of 6 points or more");
  expect(help).toContain("180 mm wide, text of 7 points or more");
  expect(help).toContain("16:9, text of 12 points or more");
});

test("with --density, shades tell how many people are where, and the caption says so", async () => {
  const shaded = await draw(example, "--density");

  expect(shaded).toContain('<g id="density">');
  expect(shaded).toMatch(/and not drawn: shades tell how many\s/);
  expect(await drawn).not.toContain("shades");
});
