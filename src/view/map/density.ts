/** Paints how many people are where, under the discs; loaded when it is first asked for. */

import type { Box } from "../../figure/box.ts";
import { bandwidthFor, type Density, densityOf } from "../../figure/density.ts";
import { PALETTES, type Theme } from "../../figure/palette.ts";
import { pixelX, pixelY } from "../../figure/projection.ts";
import { componentsOf } from "../../state/known-components.ts";
import { remember } from "../../state/remember.ts";
import type { View } from "../../state/select.ts";

import { channelsOf } from "./columns.ts";
import { fitCanvas } from "./overlay.ts";
import type { SigmaMap } from "./sigma.ts";

/** The densest place is as opaque as this; sparse ones let the background through. */
const OPACITY = 0.9;

/**
 * Draws how many people are around each point; the picture is kept until people move.
 *
 * @returns px from which on people do not count.
 */
export function drawDensity(canvas: HTMLCanvasElement, map: SigmaMap, view: View): number {
  const { width, height } = map.sigma.getDimensions();
  const context = fitCanvas(canvas, { width, height });
  if (context === null || map.ground === undefined) return 0;
  const { positions, bounds } = map.ground;
  const { image, frame } = pictureOf(
    positions,
    componentsOf(view.network, view.slice).of,
    bounds,
    view.appearance.theme,
  );
  const { projection } = map;
  context.imageSmoothingQuality = "high";
  const [left, top] = [pixelX(frame.minX, projection), pixelY(frame.maxY, projection)];
  const right = pixelX(frame.maxX, projection);
  const bottom = pixelY(frame.minY, projection);
  context.drawImage(image, left, top, right - left, bottom - top);
  return bandwidthFor(bounds) * projection.scale;
}

const pictureOf = remember(
  (positions: Float32Array, component: Int32Array, bounds: Box, theme: Theme) =>
    paint(densityOf(positions, component, bounds, bandwidthFor(bounds)), theme),
);

function paint({ frame, columns, rows, values, highest }: Density, theme: Theme) {
  const image = new OffscreenCanvas(columns, rows);
  const pixels = new ImageData(columns, rows);
  const colours = rampOf(theme);
  values.forEach((value, cell) => {
    const share = highest === 0 ? 0 : value / highest;
    pixels.data.set(colours[Math.round(share * (colours.length - 1))]!, 4 * cell);
  });
  image.getContext("2d")?.putImageData(pixels, 0, 0);
  return { image, frame };
}

/** Red, green, blue and alpha for 256 steps from nobody to the densest place. */
function rampOf(theme: Theme): readonly (readonly number[])[] {
  const stops = PALETTES[theme].scale.map(channelsOf);
  return Array.from({ length: 256 }, (_, step) => {
    const share = step / 255;
    const at = share * (stops.length - 1);
    const before = Math.min(Math.floor(at), stops.length - 2);
    const colour = [0, 1, 2].map((channel) => {
      const [from, to] = [stops[before]![channel]!, stops[before + 1]![channel]!];
      return from + (to - from) * (at - before);
    });
    // A square root, so that a place with a tenth of the people is still seen.
    return [...colour, 255 * OPACITY * Math.sqrt(share)];
  });
}
