/** What is shown, as a file: a picture, or text for other tools. */

import { version } from "../../../package.json";
import type { ExchangeRequest } from "../../exchange/writers/shown.ts";
import { type About, aboutOf } from "../../figure/words/about.ts";
import { type Facts, factsOf } from "../../figure/words/facts.ts";
import { fileName } from "../../figure/writers/file-name.ts";
import { pixelSize, whyTooLarge } from "../../figure/writers/pixel-limit.ts";
import { withMetadata } from "../../figure/writers/png-metadata.ts";
import { toSvg } from "../../figure/writers/svg.ts";
import type { LayoutState } from "../../state/app-state.ts";
import type { Exploration } from "../../state/exploration.ts";
import type { Source } from "../../state/opened/source.ts";
import { authorIndices, selectedAuthors, type View } from "../../state/select.ts";
import { loadFonts, toPng } from "../parts/drawn-figure.ts";

import type { ExportFormat, TextFormat } from "./export-format.ts";
import type { SeenPart } from "./on-screen.ts";
import {
  factsOfPicture,
  figureOf,
  millimetresOf,
  type PictureChoice,
  type PictureSource,
  pageOf,
  scaleOf,
} from "./picture-choice.ts";
import { printFigure } from "./print.ts";

/** What there is to export. */
export interface ShownMap {
  readonly view: View;
  readonly source: Source;
  readonly exploration: Exploration;
  readonly layoutState: LayoutState;
  /** The part of the map that is on screen, in map units. */
  readonly screen: SeenPart | undefined;
}

/** The file, or in a sentence why there is none. */
export async function fileOf(
  format: Exclude<ExportFormat, "pdf">,
  choice: PictureChoice,
  map: ShownMap,
): Promise<Blob | string> {
  switch (format) {
    case "png":
      return pngOf(choice, map);
    case "svg":
      return new Blob([svgOf(choice, map)], { type: "image/svg+xml" });
    default:
      return textOf(format, map);
  }
}

/** Its writers are loaded here: most visits save no such file. */
async function textOf(format: TextFormat, map: ShownMap): Promise<Blob> {
  const { sessionFile, textFile } = await import("./export-text.ts");
  return format === "session"
    ? sessionFile({ ...map, layout: map.layoutState })
    : textFile(format, exchangeRequestOf(map));
}

/** What a figure of the map is made from. */
export function pictureSourceOf(map: ShownMap): PictureSource {
  const { network } = map.view;
  return {
    view: map.view,
    positions: positionsOf(map),
    selected: selectedAuthors(network, map.exploration.selected),
    screen: map.screen,
    facts: factsOfMap(map),
  };
}

/** Pixels per inch of a CSS pixel. */
const SCREEN_DPI = 96;

async function pngOf(choice: PictureChoice, map: ShownMap): Promise<Blob | string> {
  const source = pictureSourceOf(map);
  const figure = figureOf(choice, source);
  const scale = scaleOf(choice, figure);
  const refusal = whyTooLarge(pixelSize(figure, scale));
  if (refusal !== undefined) return refusal;
  const picture = await toPng(figure, scale);
  if (picture === null)
    return "This browser cannot draw so large a picture. Choose a smaller size.";
  const { title, description, provenance } = aboutPicture(choice, source);
  const bytes = withMetadata(new Uint8Array(await picture.arrayBuffer()), {
    dpi: choice.purpose === "screen" ? Math.round(SCREEN_DPI * scale) : choice.dpi,
    texts: { Title: title, Description: description, Software: provenance },
  });
  return new Blob([bytes], { type: "image/png" });
}

function svgOf(choice: PictureChoice, map: ShownMap): string {
  const source = pictureSourceOf(map);
  const figure = figureOf(choice, source);
  return toSvg(figure, aboutPicture(choice, source), millimetresOf(choice, figure));
}

function aboutPicture(choice: PictureChoice, source: PictureSource): About {
  return aboutOf(factsOfPicture(choice, source), source.view.network);
}

/** To the browser's print dialog, which saves it as PDF. */
export async function printPicture(choice: PictureChoice, map: ShownMap): Promise<void> {
  const source = pictureSourceOf(map);
  const figure = figureOf(choice, source);
  await loadFonts(figure);
  const page = pageOf(choice, figure);
  printFigure(
    toSvg(figure, aboutPicture(choice, source), page),
    page,
    fileName(map.source.name, ""),
  );
}

function exchangeRequestOf(map: ShownMap): ExchangeRequest {
  const { network, slice, communities, clusters, appearance } = map.view;
  return {
    content: { network, slice, communities },
    clusters,
    appearance,
    positions: positionsOf(map),
    about: aboutOf(factsOfMap(map), network),
  };
}

function positionsOf({ view, layoutState }: ShownMap): Float32Array {
  const count = view.network.authors.length;
  return "positions" in layoutState
    ? layoutState.positions
    : new Float32Array(2 * count).fill(Number.NaN);
}

function factsOfMap({ view, source, exploration }: ShownMap): Facts {
  const { network, slice, communities, appearance } = view;
  const { hidden, filters, clustering, layout, pins } = exploration;
  return factsOf({ network, slice, communities }, appearance, {
    source: source.description,
    filters: { ...filters, hidden: authorIndices(network, hidden) },
    clustering,
    layout,
    pinned: pins.keys(),
    version,
  });
}
