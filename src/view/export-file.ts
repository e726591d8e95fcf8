/** What is shown, as a file: a picture, or text for other tools. */

import { version } from "../../package.json";
import { toBibtex } from "../exchange/bibtex-writer.ts";
import { papersCsv, peopleCsv, tiesCsv } from "../exchange/csv-tables.ts";
import { toGexf } from "../exchange/gexf-writer.ts";
import { toGraphml } from "../exchange/graphml-writer.ts";
import { toPajek } from "../exchange/pajek-writer.ts";
import { toRis } from "../exchange/ris-writer.ts";
import { type ExchangeRequest, type Shown, shownOf } from "../exchange/shown.ts";
import { toVosviewer } from "../exchange/vosviewer-writer.ts";
import { aboutOf } from "../figure/about.ts";
import type { Box } from "../figure/box.ts";
import { caption } from "../figure/caption.ts";
import { type Facts, factsOf } from "../figure/facts.ts";
import { whyTooLarge } from "../figure/pixel-limit.ts";
import { withMetadata } from "../figure/png-metadata.ts";
import { toSvg } from "../figure/svg.ts";
import type { LayoutState } from "../state/app-state.ts";
import type { Exploration } from "../state/exploration.ts";
import { authorIndices, selectedAuthors, type View } from "../state/select.ts";
import type { Source } from "../state/source.ts";

import type { ExportFormat } from "./export-format.ts";
import {
  figureOf,
  millimetresOf,
  type PictureChoice,
  type PictureSource,
  scaleOf,
} from "./picture-choice.ts";
import { toPng } from "./picture.ts";

/** What there is to export. */
export interface ShownMap {
  readonly view: View;
  readonly source: Source;
  readonly exploration: Exploration;
  readonly layoutState: LayoutState;
  /** The part of the map that is on screen, in map units. */
  readonly screen: Box | undefined;
}

/** The file, or in a sentence why there is none. */
export async function fileOf(
  format: ExportFormat,
  choice: PictureChoice,
  map: ShownMap,
): Promise<Blob | string> {
  switch (format) {
    case "png":
      return pngOf(choice, map);
    case "svg":
      return new Blob([svgOf(choice, map)], { type: "image/svg+xml" });
    default:
      return textFile(format, shownOf(exchangeRequestOf(map)));
  }
}

/** What a figure of the map is made from. */
export function pictureSourceOf(map: ShownMap): PictureSource {
  const { network } = map.view;
  return {
    view: map.view,
    positions: positionsOf(map),
    selected: selectedAuthors(network, map.exploration.selected),
    screen: map.screen,
    caption: captionOf(map),
  };
}

/** Text of each format, and what browsers call that kind of text. */
const TEXTS: Readonly<
  Record<Exclude<ExportFormat, "png" | "svg">, readonly [string, (shown: Shown) => string]>
> = {
  gexf: ["application/xml", toGexf],
  graphml: ["application/xml", toGraphml],
  pajek: ["text/plain", toPajek],
  vosviewer: ["application/json", toVosviewer],
  people: ["text/csv", (shown) => BYTE_ORDER_MARK + peopleCsv(shown)],
  ties: ["text/csv", (shown) => BYTE_ORDER_MARK + tiesCsv(shown)],
  papers: ["text/csv", ({ papers }) => BYTE_ORDER_MARK + papersCsv(papers)],
  bibtex: ["text/plain", ({ papers }) => toBibtex(papers)],
  ris: ["text/plain", ({ papers }) => toRis(papers)],
};

/** Pixels per inch of a CSS pixel. */
const SCREEN_DPI = 96;

/** Tells spreadsheets that a table is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

function textFile(format: keyof typeof TEXTS, shown: Shown): Blob {
  const [type, write] = TEXTS[format];
  return new Blob([write(shown)], { type });
}

async function pngOf(choice: PictureChoice, map: ShownMap): Promise<Blob | string> {
  const figure = figureOf(choice, pictureSourceOf(map));
  const scale = scaleOf(choice, figure);
  const refusal = whyTooLarge({
    width: Math.round(figure.width * scale),
    height: Math.round(figure.height * scale),
  });
  if (refusal !== undefined) return refusal;
  const picture = await toPng(figure, scale);
  if (picture === null)
    return "This browser cannot draw so large a picture. Choose a smaller size.";
  const { title, description, provenance } = aboutOf(factsOfMap(map), map.view.network);
  const bytes = withMetadata(new Uint8Array(await picture.arrayBuffer()), {
    dpi: choice.purpose === "screen" ? SCREEN_DPI * choice.scale : choice.dpi,
    texts: { Title: title, Description: description, Software: provenance },
  });
  return new Blob([bytes], { type: "image/png" });
}

function svgOf(choice: PictureChoice, map: ShownMap): string {
  const source = pictureSourceOf(map);
  const figure = figureOf(choice, source);
  const about = aboutOf(factsOfMap(map), map.view.network);
  return toSvg(figure, about, millimetresOf(choice, figure));
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

function captionOf(map: ShownMap): string {
  return caption(factsOfMap(map));
}

function factsOfMap({ view, source, exploration }: ShownMap): Facts {
  const { network, slice, communities, appearance } = view;
  const { hidden, filters, clustering, layout } = exploration;
  return factsOf({ network, slice, communities }, appearance, {
    source: source.description,
    filters: { ...filters, hidden: authorIndices(network, hidden) },
    clustering,
    layout,
    version,
  });
}
