import { expect, test } from "vitest";

import type { Figure } from "../../../src/figure/figure.ts";
import type { SeenNames } from "../../../src/figure/figure-request.ts";
import { selectView } from "../../../src/state/select.ts";
import { pictureSourceOf } from "../../../src/view/export/export-file.ts";
import {
  areClustersNamed,
  factsOfPicture,
  figureOf,
  type PictureChoice,
  scaleOf,
  USUAL_PICTURE,
} from "../../../src/view/export/picture-choice.ts";
import { looms, SETTLED } from "../../browser/looms.ts";

const ON_SCREEN = { ...USUAL_PICTURE, extent: "screen" } as const;

const NAMES: SeenNames = { people: [], clusters: [] };
const MIDDLE = { minY: -15, maxY: 15, isTurned: false, scale: 20, names: NAMES, hasDensity: false };

/** Of five people, from 20 left of the middle to 20 right of it, on a screen that shows so much of either side. */
function sourceOf(reach: number, magnified = { discs: 1, ties: 1 }, rest = MIDDLE) {
  return pictureSourceOf({
    view: selectView(looms),
    source: looms.source,
    exploration: looms.exploration,
    layoutState: SETTLED,
    screen: {
      minX: -reach,
      maxX: reach,
      ...rest,
      drawn: { ties: 3, discScale: 20 * magnified.discs, tieScale: 20 * magnified.ties },
    },
  });
}

test("a picture of a map that is wider than 4:3 has no empty bands: it is lower", () => {
  const whole = figureOf(USUAL_PICTURE, sourceOf(25));

  expect(whole.width).toBe(1200);
  expect(whole.height).toBeLessThan(800);
});

test("the caption says that only a part is drawn, where somebody is outside of it", () => {
  expect(factsOfPicture(ON_SCREEN, sourceOf(15)).excerpt).toEqual({ what: "what was on screen" });
  expect(factsOfPicture(ON_SCREEN, sourceOf(25)).excerpt).toBeUndefined();
});

test("a map that is turned on screen is turned in the picture, and its caption knows who is outside", () => {
  const tall = { ...MIDDLE, minY: -25, maxY: 25, isTurned: true };

  const { map } = figureOf(ON_SCREEN, sourceOf(25, { discs: 1, ties: 1 }, tall));

  const discs = map.flatMap((mark) => (mark.kind === "disc" ? [mark] : []));
  const extent = (of: readonly number[]) => Math.max(...of) - Math.min(...of);
  expect(extent(discs.map(({ y }) => y))).toBeGreaterThan(extent(discs.map(({ x }) => x)));
  expect(
    factsOfPicture(ON_SCREEN, sourceOf(15, { discs: 1, ties: 1 }, tall)).excerpt,
  ).toBeUndefined();
});

test("discs of what is on screen are as large as there, and those of the whole map are not", () => {
  const source = sourceOf(25, { discs: 0.5, ties: 1 });
  const largest = (choice: typeof USUAL_PICTURE, { magnified }: { magnified: boolean }) => {
    const figure = figureOf(choice, magnified ? source : sourceOf(25));
    return Math.max(...figure.map.map((mark) => (mark.kind === "disc" ? mark.radius : 0)));
  };

  expect(largest(ON_SCREEN, { magnified: true })).toBeLessThan(
    0.6 * largest(ON_SCREEN, { magnified: false }),
  );
  expect(largest(USUAL_PICTURE, { magnified: true })).toBe(
    largest(USUAL_PICTURE, { magnified: false }),
  );
});

const named = (author: number, text: string, x: number) => ({
  ...({ author, text, size: 12.5, weight: 400, forced: false } as const),
  ...({ slot: 0, cost: 0, anchor: "start", x, y: 100 } as const),
  box: { minX: x, minY: 88, maxX: x + 30, maxY: 104 },
});

/** Ada and Eve are named on a screen of 1,000 px, and so is a cluster. */
const SEEN: SeenNames = {
  people: [named(0, "Ada", 520), named(4, "Eve", 300)],
  clusters: [
    {
      ...{ number: 0, text: "LOOMS", size: 15, x: 500, y: 300 },
      box: { minX: 460, minY: 288, maxX: 540, maxY: 304 },
    },
  ],
};

test("what is on screen has the names that stand there, at their places and as large beside the discs", () => {
  const source = sourceOf(25, { discs: 1, ties: 1 }, { ...MIDDLE, names: SEEN });

  const { labels, map } = figureOf({ ...ON_SCREEN, hasClusterNames: true }, source);

  const [ada, eve, looming] = labels;
  expect(labels.map(({ text }) => text)).toEqual(["Ada", "Eve", "LOOMS"]);
  const growth = ada!.size / 12.5;
  expect(ada!.x - eve!.x).toBeCloseTo(220 * growth);
  expect(looming).toMatchObject({ weight: 600, size: 15 * growth });
  const disc = map.find((mark) => mark.kind === "disc" && mark.name === "Ada");
  // Ada lies in the middle of the screen, 20 px left of where her name begins.
  expect(disc).toMatchObject({ x: expect.closeTo(ada!.x - 20 * growth) });
});

test("clusters are named in what is on screen unless the reader leaves them out", () => {
  const source = sourceOf(25, { discs: 1, ties: 1 }, { ...MIDDLE, names: SEEN });

  const namesIn = (choice: PictureChoice) =>
    figureOf(choice, source).labels.map(({ text }) => text);

  expect(namesIn(ON_SCREEN)).toEqual(["Ada", "Eve", "LOOMS"]);
  expect(namesIn({ ...ON_SCREEN, hasClusterNames: false })).toEqual(["Ada", "Eve"]);
});

test("where names as small as on screen cannot be read, the same people are named", () => {
  const choice = { ...ON_SCREEN, hasClusterNames: false };
  const near = { ...MIDDLE, scale: 200, names: SEEN };

  const { labels } = figureOf(choice, sourceOf(25, { discs: 1, ties: 1 }, near));

  expect(labels.map(({ text }) => text).sort()).toEqual(["Ada", "Eve"]);
});

test("a picture of what is on screen has no empty bands above and below what stands there", () => {
  const free = ({ area, map, labels }: Figure) => {
    const discs = map.flatMap((mark) => (mark.kind === "disc" ? [mark] : []));
    const ys = [...discs, ...labels].map(({ y }) => y);
    return { above: Math.min(...ys) - area.minY, below: area.maxY - Math.max(...ys) };
  };

  const fitted = free(figureOf(ON_SCREEN, sourceOf(25)));
  // Ada's name stands where its screen has it, 200 px above the middle.
  const screen = { ...MIDDLE, names: SEEN };
  const written = figureOf(ON_SCREEN, sourceOf(25, { discs: 1, ties: 1 }, screen));

  expect(fitted.above).toBeLessThan(90);
  expect(fitted.below).toBeLessThan(90);
  expect(free(written).above).toBeGreaterThan(12);
  expect(free(written).above).toBeLessThan(60);
});

test("whoever is not on screen leaves no empty band below it", () => {
  // Dee and Eve, who wrote together, are to the right of it, Eve far below.
  const positions = Float32Array.of(0, 0, -20, 0, 20, 0, 40, 5, 40, -60);

  const { area, map } = figureOf(ON_SCREEN, { ...sourceOf(25), positions });

  const [ada = 0] = map.flatMap((mark) =>
    mark.kind === "disc" && mark.name === "Ada" ? [mark.y] : [],
  );
  expect(ada).toBeGreaterThan(0);
  expect(area.maxY - ada).toBeLessThan(90);
});

test("on a phone, the legend of what is on screen is as large beside the names as there", () => {
  // 390 px wide.
  const screen = { ...MIDDLE, names: { people: [named(0, "Ada", 195)], clusters: [] } };
  const source = sourceOf(9.75, { discs: 1, ties: 1 }, screen);

  const figure = figureOf(ON_SCREEN, source);

  const printed = figure.margin.flatMap((mark) => (mark.kind === "text" ? [mark.size] : []));
  expect(figure.labels[0]!.size / Math.min(...printed)).toBeLessThan(1.2);
  expect(figure.width * scaleOf(ON_SCREEN, figure)).toBeCloseTo(2400);
});

test("a picture says that somebody was dragged", () => {
  const pins = new Map([["ada", { x: 1, y: 2 }]]);
  const { facts } = pictureSourceOf({
    view: selectView(looms),
    source: looms.source,
    exploration: { ...looms.exploration, pins },
    layoutState: SETTLED,
    screen: undefined,
  });

  expect(facts.placedByHand).toBe(1);
});

test("a slide has a title, as the command line's, and a figure on paper none", () => {
  const titleOf = (purpose: PictureChoice["purpose"]) =>
    figureOf({ ...USUAL_PICTURE, purpose }, sourceOf(25)).margin.some(
      (mark) => mark.kind === "text" && mark.text === looms.source.description,
    );

  expect(titleOf("slide")).toBe(true);
  expect(titleOf("page")).toBe(false);
});

test("clusters are named on the whole of a map from 1,000 people on, as by the command line", () => {
  const { view, screen } = sourceOf(25);
  const isNamedAmong = (authorCount: number) =>
    areClustersNamed(USUAL_PICTURE, {
      view: { ...view, slice: { ...view.slice, authorCount } },
      screen,
    });

  expect(isNamedAmong(999)).toBe(false);
  expect(isNamedAmong(1000)).toBe(true);
});

test("ties of what is on screen are as wide as there, also where they are broadened to be seen", () => {
  const widths = (choice: typeof USUAL_PICTURE) =>
    figureOf(choice, sourceOf(25, { discs: 1, ties: 0.001 })).map.flatMap((mark) =>
      mark.kind === "line" ? [mark.width] : [],
    );

  expect(Math.min(...widths(ON_SCREEN))).toBeGreaterThan(0.9);
});

test("where the map shades how many people are where, so does its picture, unless it is not wished or of some", () => {
  const shaded = sourceOf(25, { discs: 1, ties: 1 }, { ...MIDDLE, hasDensity: true });
  const isShaded = (choice: PictureChoice) => figureOf(choice, shaded).ground.length > 0;

  expect(isShaded(USUAL_PICTURE)).toBe(true);
  expect(isShaded(ON_SCREEN)).toBe(true);
  expect(isShaded({ ...USUAL_PICTURE, hasDensity: false })).toBe(false);
  expect(isShaded({ ...USUAL_PICTURE, extent: "cluster" })).toBe(false);
  expect(figureOf(USUAL_PICTURE, sourceOf(25)).ground).toEqual([]);
});

test("a picture with shades draws no tie, and its caption says so", () => {
  const shaded = sourceOf(25, { discs: 1, ties: 1 }, { ...MIDDLE, hasDensity: true });

  const { map } = figureOf(USUAL_PICTURE, shaded);

  expect(map.map(({ kind }) => kind)).toEqual(["disc", "disc", "disc", "disc", "disc"]);
  expect(factsOfPicture(USUAL_PICTURE, shaded).hasDensity).toBe(true);
  expect(factsOfPicture({ ...USUAL_PICTURE, hasDensity: false }, shaded).hasDensity).toBe(false);
});
