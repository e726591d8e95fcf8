import latin from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url";
import latinBold from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";

import json from "../../data/ruegamer.json?raw";
import { appearanceOf } from "../../src/figure/appearance.ts";
import { composeFigure } from "../../src/figure/figure.ts";
import type { FigureRequest } from "../../src/figure/figure-request.ts";
import { PRESETS, type PresetName, printedSize, requestOf } from "../../src/figure/preset.ts";
import { toSvg } from "../../src/figure/writers/svg.ts";
import { aMap } from "../figure/content.ts";
import { exampleRequest } from "../figure/example.ts";

const example = exampleRequest(json, "light");
const about = { title: "Co-authors", description: example.caption, provenance: '{"seed":0}' };

beforeAll(async () => {
  const faces = [
    new FontFace("Noto Sans", `url(${latin})`, { weight: "400" }),
    new FontFace("Noto Sans", `url(${latinBold})`, { weight: "600" }),
  ];
  for (const face of faces) document.fonts.add(await face.load());
});

/** A figure for print, parsed as strictly as XML is, on the page. */
function onPage(preset: PresetName, changes: Partial<FigureRequest> = {}): SVGSVGElement {
  const figure = composeFigure({
    ...example,
    ...requestOf(PRESETS[preset], "light"),
    ...changes,
  });
  const text = toSvg(figure, about, printedSize(PRESETS[preset], figure));
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  const svg = document.importNode(parsed.documentElement, true);
  if (!(svg instanceof SVGSVGElement)) throw new Error(parsed.documentElement.textContent);
  document.body.append(svg);
  onTestFinished(() => svg.remove());
  return svg;
}

function textsOf(svg: SVGSVGElement): readonly SVGTextElement[] {
  return [...svg.querySelectorAll("text")];
}

/** Pairs of texts whose boxes share area, as the browser measures them. */
function overlapping(texts: readonly SVGTextElement[]): readonly string[] {
  const boxes = texts.map((text) => ({ words: text.textContent, box: text.getBBox() }));
  return boxes.flatMap(({ words, box: a }, i) =>
    boxes
      .slice(i + 1)
      .filter(
        ({ box: b }) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((other) => `${words} / ${other.words}`),
  );
}

const presets: readonly PresetName[] = ["column", "page", "slide"];

describe.each(presets)("a figure for a %s", (preset) => {
  test("has no text over another, in our font and in those that stand in for it", () => {
    const svg = onPage(preset, { title: "Who writes with whom" });

    for (const family of ["Noto Sans", "Arial", "DejaVu Sans"]) {
      svg.setAttribute("font-family", family);
      expect(overlapping(textsOf(svg))).toEqual([]);
    }
  });

  test("has no text over another where clusters are named, too", () => {
    const names = Array.from(
      { length: 240 },
      (_, i) => `Person ${i} ${"of Looms".slice(0, i % 9)}`,
    );
    const content = aMap(
      Array.from({ length: 40 }, (_, group) => names.slice(6 * group, 6 * group + 6)),
    );
    const clusters = Array.from({ length: 8 }, (_, number) => ({
      number,
      name: `Group ${number}`,
      words: [],
      papers: 1,
      people: Array.from(content.communities.of.keys()).filter(
        (author) => content.communities.of[author] === number,
      ),
    }));

    const svg = onPage(preset, {
      content,
      appearance: appearanceOf(content, example.appearance),
      positions: Float32Array.from(names.flatMap((_, i) => [8 * (i % 20), 7 * Math.floor(i / 20)])),
      clusters,
      hasClusterNames: true,
    });

    expect(textsOf(svg).some((text) => text.textContent === "Group 0")).toBe(true);
    expect(overlapping(textsOf(svg))).toEqual([]);
  });

  test("keeps all text within the picture, and as large as promised", () => {
    const svg = onPage(preset);
    const { width, height } = svg.viewBox.baseVal;
    const pointsPerUnit = (PRESETS[preset].width / 25.4) * (72 / width);

    for (const text of textsOf(svg)) {
      const box = text.getBBox();
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      expect(size * pointsPerUnit).toBeGreaterThanOrEqual(PRESETS[preset].smallestText - 0.01);
    }
  });

  test("is as wide in print as it says", () => {
    const svg = onPage(preset);

    const millimetres = (svg.getBoundingClientRect().width / 96) * 25.4;
    expect(millimetres).toBeCloseTo(PRESETS[preset].width, 0);
  });
});

test("a person is one circle with a name, and the legend has none", () => {
  const svg = onPage("page");

  expect(svg.querySelectorAll("circle")).toHaveLength(73);
  expect(svg.querySelectorAll("circle > title")).toHaveLength(73);
  expect(svg.querySelector("#margin circle")).toBeNull();
  expect(svg.querySelector("metadata")?.textContent).toBe('{"seed":0}');
});

test("hostile names are text in a well-formed file, and none of them runs", () => {
  const names = [
    "<script>document.title = 'run'</script>",
    `"><svg onload="document.title = 'run'">`,
    "]]> &amp; &#0; <!--",
    "\u202eAda \ud800 \0",
    "x".repeat(100_000),
  ];
  const content = aMap([names]);

  const svg = onPage("page", {
    content,
    appearance: appearanceOf(content, example.appearance),
    positions: Float32Array.from(names.flatMap((_, i) => [20 * i, 3 * i])),
    clusters: [{ number: 0, name: names[0]!, words: [], papers: 1, people: [0] }],
    hasClusterNames: true,
    title: names[1]!,
    caption: names.join(" "),
  });

  const titles = [...svg.querySelectorAll("circle > title")].map((title) => title.textContent);
  expect(titles).toContain("<script>document.title = 'run'</script>");
  expect(titles).toContain("\ufffdAda \ufffd \ufffd");
  expect(svg.querySelector("script")).toBeNull();
  expect(document.title).not.toBe("run");
  expect(overlapping(textsOf(svg))).toEqual([]);
});
