/** Paints how many people are where, under the discs; loaded when it is first asked for. */

import { channelsOf } from "../../figure/channels.ts";
import { type Density, densityOfMap } from "../../figure/density.ts";
import { tintOf } from "../../figure/density-colours.ts";
import type { Theme } from "../../figure/palette.ts";
import { pixelX, pixelY } from "../../figure/projection.ts";
import { componentsOf } from "../../state/known-components.ts";
import { remember } from "../../state/remember.ts";
import type { View } from "../../state/select.ts";

import type { DrawnMap } from "./drawn-map.ts";
import { fitCanvas } from "./overlay.ts";

/**
 * Draws how many people are around each point; the picture is kept until people move.
 *
 * @returns px from which on people do not count.
 */
export function drawDensity(canvas: HTMLCanvasElement, map: DrawnMap, view: View): number {
  const { width, height } = map.sigma.getDimensions();
  const context = fitCanvas(canvas, { width, height });
  if (context === null || map.ground === undefined) return 0;
  const { image, frame, bandwidth } = pictureOf(
    map.ground.positions,
    componentsOf(view.network, view.slice).of,
    view.appearance.theme,
  );
  const { projection } = map;
  context.imageSmoothingQuality = "high";
  const [left, top] = [pixelX(frame.minX, projection), pixelY(frame.maxY, projection)];
  const right = pixelX(frame.maxX, projection);
  const bottom = pixelY(frame.minY, projection);
  context.drawImage(image, left, top, right - left, bottom - top);
  return bandwidth * projection.scale;
}

const pictureOf = remember((positions: Float32Array, component: Int32Array, theme: Theme) =>
  paint(densityOfMap(positions, component), theme),
);

function paint({ frame, columns, rows, values, highest, bandwidth }: Density, theme: Theme) {
  const image = new OffscreenCanvas(columns, rows);
  const pixels = new ImageData(columns, rows);
  const colours = rampOf(theme);
  values.forEach((value, cell) => {
    const share = highest === 0 ? 0 : value / highest;
    pixels.data.set(colours[Math.round(share * (colours.length - 1))]!, 4 * cell);
  });
  image.getContext("2d")?.putImageData(pixels, 0, 0);
  return { image, frame, bandwidth };
}

/** Red, green, blue and alpha for 256 steps from nobody to the densest place. */
function rampOf(theme: Theme): readonly (readonly number[])[] {
  return Array.from({ length: 256 }, (_, step) => {
    const { colour, opacity } = tintOf(step / 255, theme);
    return [...channelsOf(colour), 255 * opacity];
  });
}
