import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { appearanceOf } from "../../../src/figure/appearance.ts";
import { densityOfMap } from "../../../src/figure/density.ts";
import { composeFigure } from "../../../src/figure/figure.ts";
import { USUAL_LOOK } from "../../../src/figure/look.ts";
import { PRESETS, printedSize, requestOf } from "../../../src/figure/preset.ts";
import { toSvg } from "../../../src/figure/writers/svg.ts";
import { aPaper } from "../../builders.ts";
import { aMap, aMapOf } from "../content.ts";
import { exampleRequest } from "../example.ts";

const example = exampleRequest(
  readFileSync(new URL("../../../data/ruegamer.json", import.meta.url), "utf8"),
  "light",
);
const about = { title: "Co-authors", description: example.caption, provenance: "{}" };
const figure = composeFigure(example);
const svg = toSvg(figure, about);

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe("toSvg", () => {
  test("draws each person as one circle, and nothing else as a circle", () => {
    expect(countOf(svg, /<circle /g)).toBe(73);
  });

  test("draws each tie once, apart from the two of the legend, and lines of names with halos", () => {
    const { leaders } = figure;

    expect(countOf(svg, /<path /g)).toBe(79 + 2 + 2 * leaders.length);
    expect(leaders).not.toHaveLength(0);
    expect(svg.indexOf('<g id="leaders"')).toBeGreaterThan(svg.indexOf('<g id="people"'));
  });

  test("draws shades of a density as areas below people who are faint, and no ties", () => {
    const density = densityOfMap(example.positions, new Int32Array(example.positions.length / 2));

    const shaded = toSvg(composeFigure({ ...example, density }), about);

    const [, areas = ""] = /<g id="density">(.*?)<\/g>/su.exec(shaded) ?? [];
    expect(
      countOf(areas, /<path fill="#[\da-f]{6}" fill-opacity="[\d.]+" fill-rule="evenodd" d="M/g),
    ).toBe(20);
    expect(shaded).toContain('<g id="ties" fill="none">\n</g>');
    expect(countOf(shaded, /<circle /g)).toBe(73);
    expect(shaded).toMatch(/<g fill="#[\da-f]{6}" stroke-width="[\d.]+" opacity="0.25">\n<circle /);
    expect(svg).not.toContain('id="density"');
  });

  test("marks the ties of people on cut author lists by a class, and draws them like others", () => {
    const map = aMapOf(
      aPaper({ authors: ["Ada", "Bob"] }),
      aPaper({ authors: ["Bob", "Cem"] }),
      aPaper({ authors: ["Cem"], listComplete: false }),
    );
    const figure = composeFigure({
      ...example,
      content: map,
      appearance: appearanceOf(map, { theme: "light", ...USUAL_LOOK }),
      positions: Float32Array.of(0, 0, 20, 10, 40, 0),
      clusters: [],
    });
    const drawn = toSvg(figure, about);

    expect(countOf(drawn, /<path class="at-least" d=/g)).toBe(1);
  });

  test("writes each name once as text", () => {
    expect(countOf(svg, /<text [^>]*>Bernd Bischl<\/text>/g)).toBe(1);
  });

  test("gives every circle the name of its person, whether it found room or not", () => {
    expect(countOf(svg, /<circle [^>]*><title>[^<]+<\/title><\/circle>/g)).toBe(73);
    expect(svg).toContain("<title>Sven M. Lorenz</title></circle>");
  });

  test("names the font, and those that may stand in for it", () => {
    expect(svg).toContain(`font-family="'Noto Sans', Arial, 'DejaVu Sans', sans-serif"`);
  });

  test("says what it is before anything is drawn", () => {
    expect(svg).toMatch(/^<svg [^>]*>\n<title>Co-authors<\/title>\n<desc>Nodes are people, /);
    expect(svg).toContain("<metadata>{}</metadata>");
  });

  test("has a background of its own unless transparent", () => {
    const transparent = toSvg(composeFigure({ ...example, isTransparent: true }), about);

    expect(svg).toContain('<rect width="100%" height="100%" fill="#fafaf7"/>');
    expect(transparent).not.toContain("100%");
  });

  test("keeps two decimals", () => {
    expect(svg).not.toMatch(/\d\.\d{3}/);
  });

  test("is the same text each time", () => {
    expect(toSvg(composeFigure(example), about)).toBe(svg);
  });

  test("is as wide as the page, and as high as its map needs", () => {
    const figure = composeFigure({ ...example, ...requestOf(PRESETS.page, "light") });

    const page = toSvg(figure, about, printedSize(PRESETS.page, figure));

    const [, height, viewWidth, viewHeight] =
      /^<svg [^>]*width="180mm" height="([\d.]+)mm" viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(page) ??
      [];
    expect(Number(height)).toBeLessThan(170);
    expect(Number(height) / 180).toBeCloseTo(Number(viewHeight) / Number(viewWidth), 3);
    expect(page).toContain('fill="#ffffff"');
  });

  test("keeps hostile names as text", () => {
    const names = [
      "<script>alert(1)</script>",
      `" onload="alert(1)`,
      "]]>&amp;",
      "Ada\u202eBob",
      "Half \ud83d",
      "Bell\u0007 \ufffe",
    ];
    const content = aMap([names]);
    const figure = composeFigure({
      ...example,
      content,
      appearance: appearanceOf(content, { theme: "light", ...USUAL_LOOK }),
      positions: Float32Array.from(names.flatMap((_, i) => [20 * i, 10 * (i % 2)])),
      clusters: [],
      title: "<b>&",
      caption: "]]><!--\0",
    });

    const text = toSvg(figure, {
      title: "<&>",
      description: "\ud800",
      provenance: '{"a":"</metadata>"}',
    });

    expect(text).not.toMatch(/<script|<b>|<!--| onload="/);
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\ufffe\u202e\p{Cs}]/u);
    expect(text).toContain("&lt;script&gt;alert(1)&lt;/script&gt;</title>");
    expect(text).toContain("<title>&lt;&amp;&gt;</title>\n<desc>\ufffd</desc>");
    expect(text).toContain("Ada\ufffdBob");
  });

  test("is a picture also when there is nobody", () => {
    const content = aMap([]);

    const figure = composeFigure({
      ...example,
      content,
      appearance: appearanceOf(content, { theme: "light", ...USUAL_LOOK }),
      positions: new Float32Array(),
      clusters: [],
    });

    expect(toSvg(figure, about)).not.toMatch(/NaN|Infinity|undefined/);
  });
});
