/** What the reader chose for a picture, and the figure that comes of it. */

import { appearanceOf } from "../../figure/appearance.ts";
import { type Box, holds } from "../../figure/box.ts";
import { densityOfMap } from "../../figure/density.ts";
import { excerptOf } from "../../figure/excerpt.ts";
import { composeFigure, type Figure } from "../../figure/figure.ts";
import type { Frame } from "../../figure/figure-request.ts";
import type { Theme } from "../../figure/palette.ts";
import {
  areClustersNamedAmong,
  type Preset,
  type PresetName,
  type PrintedSize,
  presetOf,
  printedSize,
  requestOf,
  scaleFor,
} from "../../figure/preset.ts";
import { turned } from "../../figure/turn.ts";
import { caption } from "../../figure/words/caption.ts";
import { listed } from "../../figure/words/count-words.ts";
import type { Facts } from "../../figure/words/facts.ts";
import { closestCoauthors } from "../../network/coauthors.ts";
import { countOnes, onesIn } from "../../network/mask.ts";
import { componentsOf } from "../../state/known-components.ts";
import type { View } from "../../state/select.ts";

import { frameOnScreen, type SeenPart, sizeOnScreen } from "./on-screen.ts";

export interface PictureChoice {
  readonly purpose: "screen" | PresetName;
  readonly extent: "whole" | "screen" | "selection" | "cluster";
  /** Number of the cluster to show, where that is the extent. */
  readonly cluster: number;
  readonly background: Theme | "transparent";
  /** Of a picture for the screen: times 1,200 pixels. */
  readonly scale: number;
  /** Of a picture for print. */
  readonly dpi: number;
  /** Of a picture on paper, mm; without, that of the preset. */
  readonly width?: number | undefined;
  readonly hasClusterNames?: boolean;
  /** As on the map unless given. */
  readonly hasDensity?: boolean;
}

export const SCALES = [1, 2, 3, 4] as const;
export const RESOLUTIONS = [150, 300, 600] as const;

export const USUAL_PICTURE: PictureChoice = {
  purpose: "screen",
  extent: "whole",
  cluster: 0,
  background: "light",
  scale: 2,
  dpi: 300,
};

/** What a picture is made from, besides what was chosen. */
export interface PictureSource {
  readonly view: View;
  readonly positions: Float32Array;
  /** Indices of the people selected. */
  readonly selected: readonly number[];
  /** The part of the map that is on screen, in map units. */
  readonly screen: SeenPart | undefined;
  /** Of the whole map. */
  readonly facts: Facts;
}

/** Of a picture for the screen at 1×, px; a map that does not need the height has less. */
const WIDTH = 1200;
const HEIGHT = 900;

/** On a picture of what is on screen, as there; on one of the whole map, among many; until the reader chooses. */
export function areClustersNamed(
  { extent, hasClusterNames }: PictureChoice,
  { view, screen }: Pick<PictureSource, "view" | "screen">,
): boolean {
  if (hasClusterNames !== undefined) return hasClusterNames;
  if (extent === "screen") return (screen?.names?.clusters.length ?? 0) > 0;
  return extent === "whole" && areClustersNamedAmong(view.slice.authorCount);
}

/** Where shades on the map tell how many people are where, the picture may have them, too: but not one of some people. */
export function mayHaveDensity(
  { extent }: PictureChoice,
  { screen }: Pick<PictureSource, "screen">,
): boolean {
  return screen?.hasDensity === true && (extent === "whole" || extent === "screen");
}

function hasDensity(choice: PictureChoice, source: PictureSource): boolean {
  return (choice.hasDensity ?? true) && mayHaveDensity(choice, source);
}

/** The figure that will be saved, and that the preview shows. */
export function figureOf(choice: PictureChoice, source: PictureSource): Figure {
  const { network, slice, communities, clusters, appearance } = source.view;
  const theme = choice.background === "transparent" ? appearance.theme : choice.background;
  const content = { network, slice, communities };
  const frame = frameOf(choice, source);
  const preset = presetOfPicture(choice);
  const positions = placesOf(choice, source);
  return composeFigure({
    ...sizeOf(choice, source, theme),
    isTransparent: choice.background === "transparent",
    content,
    appearance: appearanceOf(content, { ...appearance, theme }),
    positions,
    ...(hasDensity(choice, source) && {
      density: densityOfMap(positions, componentsOf(network, slice).of),
    }),
    ...(frame !== undefined && { frame }),
    ...(preset?.isOnPaper === false && { title: source.facts.source }),
    clusters,
    hasClusterNames: areClustersNamed(choice, source),
    caption: caption(factsOfPicture(choice, source)),
  });
}

/** What is on screen is exported as it lies there. */
function placesOf({ extent }: PictureChoice, { screen, positions }: PictureSource): Float32Array {
  return extent === "screen" && screen?.isTurned === true ? turned(positions) : positions;
}

/** Whether a part of the map holds all of it. */
function isEverybodyIn(part: Box, places: Float32Array, { slice }: View): boolean {
  return onesIn(slice.authorShown).every((author) =>
    holds(part, places[2 * author]!, places[2 * author + 1]!),
  );
}

/** What the picture rests on, and what of the map it is. */
export function factsOfPicture(choice: PictureChoice, source: PictureSource): Facts {
  const { view } = source;
  const facts = { ...source.facts, hasDensity: hasDensity(choice, source) };
  const what = excerptName(choice, source);
  const frame = frameOf(choice, source);
  if (what === undefined || frame === undefined) return facts;
  if ("box" in frame) {
    // Who is cut at an edge is neither in it nor out of it: nobody is counted.
    const isAll = isEverybodyIn(frame.box, placesOf(choice, source), view);
    return isAll ? facts : { ...facts, excerpt: { what } };
  }
  const { people, ties } = excerptOf(view, frame.people);
  const drawn = { people: countOnes(people), ties: countOnes(ties) };
  return { ...facts, excerpt: { what, drawn } };
}

function excerptName(
  { extent, cluster }: PictureChoice,
  { view, selected }: PictureSource,
): string | undefined {
  if (extent === "cluster") {
    const name = view.clusters.find(({ number }) => number === cluster)?.name;
    return name === undefined ? undefined : `the cluster ${name}`;
  }
  if (extent === "screen") return "what was on screen";
  if (extent !== "selection") return undefined;
  const names = selected.map((author) => view.network.authors[author]!.name);
  return `${listed(names)} with ${names.length > 1 ? "their " : ""}co-authors`;
}

/** The preset of a picture for print. */
export function presetOfPicture({ purpose, width }: PictureChoice): Preset | undefined {
  return purpose === "screen" ? undefined : presetOf(purpose, width);
}

/** How much larger than 1× the figure is drawn as PNG. */
export function scaleOf(choice: PictureChoice, figure: Figure): number {
  const preset = presetOfPicture(choice);
  if (preset !== undefined) return scaleFor(preset, figure, choice.dpi);
  return choice.scale * Math.max(1, WIDTH / figure.width);
}

/** Printed size in mm; nothing for a picture for the screen. */
export function millimetresOf(choice: PictureChoice, figure: Figure) {
  const preset = presetOfPicture(choice);
  return preset === undefined ? undefined : printedSize(preset, figure);
}

/** CSS px per mm. */
const PIXELS_PER_MILLIMETRE = 96 / 25.4;

/** The page that is the figure, mm: as it is printed, or as large as on screen. */
export function pageOf(choice: PictureChoice, figure: Figure): PrintedSize {
  const { width, height } = figure;
  return (
    millimetresOf(choice, figure) ?? {
      width: width / PIXELS_PER_MILLIMETRE,
      height: height / PIXELS_PER_MILLIMETRE,
    }
  );
}

/** Of what is on screen, a picture for the screen has the shape; else no bands stand empty above and below the map. */
function sizeOf(choice: PictureChoice, source: PictureSource, theme: Theme) {
  const preset = presetOfPicture(choice);
  if (preset !== undefined) return requestOf(preset, theme);
  const frame = frameOf(choice, source);
  return frame !== undefined && "box" in frame && source.screen !== undefined
    ? { ...sizeOnScreen(frame.box, source.screen.scale), isTrimmed: true }
    : { width: WIDTH, height: HEIGHT, isTrimmed: true };
}

function frameOf(choice: PictureChoice, source: PictureSource): Frame | undefined {
  const { extent, cluster } = choice;
  const { view, screen, selected } = source;
  switch (extent) {
    case "whole":
      return undefined;
    case "screen":
      return screen && frameOnScreen(screen, view, placesOf(choice, source));
    case "selection":
      return framing(withCoauthors(view, selected));
    case "cluster":
      return framing(view.clusters.find(({ number }) => number === cluster)?.people ?? []);
    default:
      return extent satisfies never;
  }
}

/** Whoever was selected is shown among those they wrote with. */
function withCoauthors(view: View, selected: readonly number[]): readonly number[] {
  const around = selected.flatMap((person) =>
    closestCoauthors(view, person).map(({ author }) => author),
  );
  return [...new Set([...selected, ...around])].filter((author) => view.slice.authorShown[author]);
}

function framing(people: readonly number[]): Frame | undefined {
  return people.length === 0 ? undefined : { people };
}
