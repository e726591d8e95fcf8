import latin from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url";
import latinBold from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url";
import { beforeAll, describe, expect, test } from "vitest";

import json from "../../data/ruegamer.json?raw";
import { composeFigure, type Figure } from "../../src/figure/figure.ts";
import { FONT_FAMILY, type FontWeight, textWidth } from "../../src/figure/labels/text.ts";
import { drawFigure } from "../../src/figure/writers/canvas.ts";
import { exampleRequest } from "../figure/example.ts";

const example = exampleRequest(json, "light");
const figure = composeFigure({ ...example, width: 800, height: 500 });

beforeAll(async () => {
  const faces = [
    new FontFace("Noto Sans", `url(${latin})`, { weight: "400" }),
    new FontFace("Noto Sans", `url(${latinBold})`, { weight: "600" }),
  ];
  for (const face of faces) document.fonts.add(await face.load());
});

function draw(drawn: Figure, scale: number): OffscreenCanvasRenderingContext2D {
  const canvas = new OffscreenCanvas(scale * drawn.width, scale * drawn.height);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser draws on no canvas off the page.");
  drawFigure(context, drawn, scale);
  return context;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Colours of an area, row by row, as [red, green, blue, alpha]. */
function pixels(
  context: OffscreenCanvasRenderingContext2D,
  { x, y, width, height }: Area,
): readonly (readonly number[])[] {
  const { data } = context.getImageData(Math.round(x), Math.round(y), width, height);
  return Array.from({ length: data.length / 4 }, (_, i) => [...data.slice(4 * i, 4 * i + 4)]);
}

const CORNER: Area = { x: 0, y: 0, width: 1, height: 1 };

describe("drawFigure", () => {
  test("paints the background into the corner", () => {
    expect(pixels(draw(figure, 1), CORNER)).toEqual([[250, 250, 247, 255]]);
  });

  test("leaves the corner transparent when asked", () => {
    expect(pixels(draw({ ...figure, isTransparent: true }, 1), CORNER)).toEqual([[0, 0, 0, 0]]);
  });

  test("wipes what was there before", () => {
    const context = draw(figure, 1);

    drawFigure(context, { ...figure, isTransparent: true }, 1);

    expect(pixels(context, CORNER)).toEqual([[0, 0, 0, 0]]);
  });

  test.each([1, 4])("writes dark text where each label was placed, at %i×", (scale) => {
    const context = draw(figure, scale);
    const bare = draw({ ...figure, labels: [] }, scale);

    for (const { anchor, x, y, size } of figure.labels) {
      const shift = { start: 0, middle: -size, end: -2 * size }[anchor];
      const box = { x: (x + shift) * scale, y: (y - size) * scale };
      const area = { ...box, width: 2 * size * scale, height: size * scale };
      expect(pixels(context, area).filter(isDark).length).toBeGreaterThan(5 * scale);
      expect(pixels(bare, area).filter(isDark)).toEqual([]);
    }
  });

  test("has edges as sharp at 4× as at 1×: it is drawn, not enlarged", () => {
    const [largest] = figure.map.filter(({ kind }) => kind === "disc");
    if (largest?.kind !== "disc") throw new Error("The example has no disc.");
    const context = draw({ ...figure, map: [largest], labels: [] }, 4);

    const upwards = { x: 4 * largest.x, y: 4 * (largest.y - largest.radius) - 20 };
    const column = pixels(context, { ...upwards, width: 1, height: 40 }).map(String);

    const isPlain = (colour: string) => [column.at(0), column.at(-1)].includes(colour);
    expect(new Set(column).size).toBeGreaterThan(1);
    expect(column.filter((colour) => !isPlain(colour)).length).toBeLessThanOrEqual(3);
  });

  test("gives the same pixels each time", () => {
    const [one, two] = [draw(figure, 1), draw(figure, 1)].map(
      (context) => context.getImageData(0, 0, 800, 500).data,
    );

    expect(one?.every((value, i) => value === two?.[i])).toBe(true);
  });
});

describe("textWidth", () => {
  const names = example.content.network.authors.map(({ name }) => name);

  test.each<[FontWeight, number]>([
    [400, 1.14],
    // DejaVu Sans has no semibold and stands in with a bold as wide as this.
    [600, 1.23],
  ])("at weight %i, is never less than drawn, and at most %f times that", (weight, most) => {
    const context = draw(figure, 1);
    context.font = `${weight} 100px ${FONT_FAMILY}`;

    const ratios = names.map((name) => {
      return textWidth(name, 100, weight) / context.measureText(name).width;
    });

    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...ratios)).toBeLessThanOrEqual(most);
  });

  test.each(["Noto Sans", "Liberation Sans", "DejaVu Sans"])("suffices in %s", (family) => {
    const context = draw(figure, 1);
    context.font = `100px "${family}"`;

    const short = names.filter((name) => textWidth(name, 100) < context.measureText(name).width);

    expect(short).toEqual([]);
  });
});

function isDark([red = 255, green = 255, blue = 255]: readonly number[]): boolean {
  return red < 60 && green < 60 && blue < 80;
}
