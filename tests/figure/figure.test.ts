import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { composeFigure } from "../../src/figure/figure.ts";
import { PALETTES } from "../../src/figure/palette.ts";
import { type DrawingContext, drawFigure } from "../../src/figure/writers/canvas.ts";

import { exampleRequest } from "./example.ts";

const example = exampleRequest(
  readFileSync(new URL("../../data/ruegamer.json", import.meta.url), "utf8"),
  "light",
);
const figure = composeFigure(example);
const discs = figure.map.filter(({ kind }) => kind === "disc");
const lines = figure.map.filter(({ kind }) => kind === "line");

/** A context that writes down what is painted, and in which colour. */
function recordingContext() {
  const calls: string[] = [];
  const record =
    (name: string) =>
    (...values: readonly unknown[]) => {
      calls.push([name, ...values].join(" "));
    };
  const context: DrawingContext = {
    fillStyle: "",
    strokeStyle: "",
    globalAlpha: 1,
    lineWidth: 1,
    lineJoin: "miter",
    font: "",
    textAlign: "start",
    setTransform: record("setTransform"),
    clearRect: record("clearRect"),
    fillRect: record("fillRect"),
    save: record("save"),
    restore: record("restore"),
    beginPath: record("beginPath"),
    rect: record("rect"),
    clip: record("clip"),
    moveTo: record("moveTo"),
    lineTo: record("lineTo"),
    arc: record("arc"),
    stroke: () => record("stroke")(context.strokeStyle, context.lineWidth, context.globalAlpha),
    fill: () => record("fill")(context.fillStyle),
    strokeText: (text) => record("strokeText")(text, context.strokeStyle, context.font),
    fillText: (text) => record("fillText")(text, context.fillStyle, context.font),
  };
  return { calls, context };
}

describe("composeFigure", () => {
  test("draws a disc for each person and a line for each tie of the example", () => {
    expect([discs.length, lines.length]).toEqual([73, 79]);
  });

  test("names the leading people first, and all others", () => {
    const names = figure.labels.map(({ text }) => text);

    expect(names.slice(0, 2)).toEqual(["Bernd Bischl", "Emanuel Sommer"]);
    expect(names).toHaveLength(73);
    expect(names).not.toContain("David Rügamer");
  });

  test("of some people, draws nobody else, the ties among them, and a legend of their groups", () => {
    // Two papers by Reuter, each with two of the others: six ties.
    const people = [
      ...["Arik Reuter", "Noah Hollmann", "Samuel Müller"],
      ...["Tim G. J. Rudner", "Vincent Fortuin"],
    ];
    const { authors } = example.content.network;
    const indices = people.map((name) => authors.findIndex((author) => author.name === name));

    const { map, margin, labels } = composeFigure({ ...example, frame: { people: indices } });

    const names = map.flatMap((mark) => (mark.kind === "disc" ? [mark.name] : []));
    expect([names.length, new Set(names)]).toEqual([5, new Set(people)]);
    expect(map.filter(({ kind }) => kind === "line")).toHaveLength(6);
    expect(new Set(labels.map(({ text }) => text))).toEqual(new Set(people));
    const words = margin.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
    expect(words.filter((text) => /\(\d+\)$/.test(text))).toEqual(["Reuter, Hollmann (5)"]);
  });

  test("gives the same figure for the same request", () => {
    expect(composeFigure(example)).toEqual(figure);
  });

  test("draws ties under discs, the strongest last, and the largest disc first", () => {
    const kinds = figure.map.map(({ kind }) => kind);
    const widths = lines.map((line) => (line.kind === "line" ? line.width : 0));
    const radii = discs.map((disc) => (disc.kind === "disc" ? disc.radius : 0));

    expect(kinds.indexOf("disc")).toBe(kinds.lastIndexOf("line") + 1);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(radii).toEqual(radii.toSorted((a, b) => b - a));
  });

  test("keeps every disc within the map, and legend and caption below it", () => {
    const { area } = figure;

    for (const disc of discs) {
      if (disc.kind !== "disc") continue;
      expect(disc.x - disc.radius).toBeGreaterThanOrEqual(area.minX);
      expect(disc.x + disc.radius).toBeLessThanOrEqual(area.maxX);
      expect(disc.y - disc.radius).toBeGreaterThanOrEqual(area.minY);
      expect(disc.y + disc.radius).toBeLessThanOrEqual(area.maxY);
    }
    for (const mark of figure.margin) {
      if (mark.kind === "disc") expect(mark.y - mark.radius).toBeGreaterThanOrEqual(area.maxY);
      if (mark.kind === "text") expect(mark.y - mark.size).toBeGreaterThanOrEqual(area.maxY);
    }
  });

  test("ends with the caption", () => {
    const words = figure.margin.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));

    expect(words.join(" ").endsWith(example.caption)).toBe(true);
  });

  test("puts a title above the map", () => {
    const [title] = composeFigure({ ...example, title: "Co-authors" }).margin;

    expect(title).toMatchObject({ kind: "text", text: "Co-authors", weight: 600 });
  });

  test("shows the given part of the map, the upper half upwards", () => {
    const [x, y] = example.positions.subarray(0, 2);
    const frame = { minX: x! - 20, minY: y! - 20, maxX: x! + 20, maxY: y! + 10 };

    const { area, map } = composeFigure({ ...example, frame: { box: frame } });

    const [width, height] = [area.maxX - area.minX, area.maxY - area.minY];
    const scale = Math.min(width / 40, height / 30);
    const centre = { x: area.minX + width / 2, y: area.minY + height / 2 - 5 * scale };
    const isThere = map.some(
      (mark) =>
        mark.kind === "disc" &&
        Math.abs(mark.x - centre.x) < 0.01 &&
        Math.abs(mark.y - centre.y) < 0.01,
    );
    expect(isThere).toBe(true);
    expect(map.length).toBeLessThan(figure.map.length);
  });

  test("does not blow up the discs of few people", () => {
    const { content } = example;
    const radius = example.appearance.radius.map((_, author) => (author === 0 ? 1 : 0));
    const appearance = { ...example.appearance, radius };
    const authorShown = radius.map(Number);
    const slice = { ...content.slice, authorShown: Uint8Array.from(authorShown) };

    const { map } = composeFigure({ ...example, appearance, content: { ...content, slice } });

    const [disc] = map.filter(({ kind }) => kind === "disc");
    expect(disc).toMatchObject({ radius: expect.closeTo(17.86, 2) });
  });

  test("is drawn even where nothing has room", () => {
    const tiny = composeFigure({ ...example, width: 60, height: 40 });

    expect(tiny.labels).toEqual([]);
  });
});

describe("drawFigure", () => {
  test("paints the background, then ties, discs, names, legend, caption", () => {
    const { calls, context } = recordingContext();

    drawFigure(context, figure, 1);

    const firstOf = (call: string) => calls.findIndex((entry) => entry.startsWith(call));
    const steps = ["fillRect 0 0 1600 1000", "clip", "moveTo", "arc", "restore", "strokeText"];
    const order = [
      ...steps,
      "fillText Bernd Bischl",
      "fillText Clusters",
      "fillText Nodes are people",
    ];
    expect(order.map(firstOf)).toEqual(order.map(firstOf).toSorted((a, b) => a - b));
    expect(order.map(firstOf)).not.toContain(-1);
  });

  test("leaves the background out when it is transparent, and keeps the halos", () => {
    const { calls, context } = recordingContext();

    drawFigure(context, { ...figure, isTransparent: true }, 1);

    expect(calls.some((call) => call.startsWith("fillRect"))).toBe(false);
    const halos = calls.filter((call) => call.startsWith("strokeText"));
    expect(halos).toHaveLength(figure.labels.length);
    expect(halos.every((halo) => halo.includes(PALETTES.light.background))).toBe(true);
  });

  test("draws the same at every scale, but for the scale", () => {
    const [one, four] = [recordingContext(), recordingContext()];

    drawFigure(one.context, figure, 1);
    drawFigure(four.context, figure, 4);

    expect(one.calls[0]).toBe("setTransform 1 0 0 1 0 0");
    expect(four.calls[0]).toBe("setTransform 4 0 0 4 0 0");
    expect(four.calls.slice(1)).toEqual(one.calls.slice(1));
  });
});
