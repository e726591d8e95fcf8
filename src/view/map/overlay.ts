/** Draws names and rings over the map, on a canvas of our own: Sigma lets labels collide. */

import type { SeenNames } from "../../figure/figure-request.ts";
import type { Label } from "../../figure/labels/labels.ts";
import { FONT_FAMILY } from "../../figure/labels/text.ts";
import { PALETTES, type Palette } from "../../figure/palette.ts";

import type { DrawnMap } from "./drawn-map.ts";
import { type Overlay, RING } from "./labels.ts";
import type { Discs } from "./places.ts";

/** Draws an overlay, with the names that were placed for it. */
export function drawOverlay(
  canvas: HTMLCanvasElement,
  map: DrawnMap,
  overlay: Overlay,
  names: SeenNames,
): void {
  const context = fitCanvas(canvas, map.sigma.getDimensions());
  if (context === null) return;
  const palette = PALETTES[overlay.view.appearance.theme];
  drawRings(context, map.discs, overlay.ringed, palette);
  drawPins(context, map.discs, overlay.pinned, palette);
  drawNames(context, names, palette);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Wipes a canvas that is as large as the map, to be drawn on in CSS pixels. */
export function fitCanvas(canvas: HTMLCanvasElement, size: Size): CanvasRenderingContext2D | null {
  const context = canvas.getContext("2d");
  if (context === null) return null;
  const ratio = globalThis.devicePixelRatio;
  const width = Math.round(size.width * ratio);
  const height = Math.round(size.height * ratio);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    // The map may be some fraction of a pixel larger or smaller, to which names would be stretched, and blurred.
    canvas.style.width = `${size.width}px`;
    canvas.style.height = `${size.height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  return context;
}

function drawRings(
  context: CanvasRenderingContext2D,
  { x, y, radius }: Discs,
  ringed: readonly number[],
  { text }: Palette,
): void {
  context.lineWidth = 2.5;
  context.strokeStyle = text;
  for (const author of ringed) {
    if (!(radius[author]! > 0)) continue;
    context.beginPath();
    context.arc(x[author]!, y[author]!, radius[author]! + RING - 1, 0, 2 * Math.PI);
    context.stroke();
  }
}

/** A pin's head on each disc that stays where it was put. */
function drawPins(
  context: CanvasRenderingContext2D,
  { x, y, radius }: Discs,
  pinned: readonly number[],
  { background, text }: Palette,
): void {
  context.lineWidth = 1.5;
  context.strokeStyle = text;
  context.fillStyle = background;
  for (const author of pinned) {
    if (!(radius[author]! > 0)) continue;
    context.beginPath();
    context.arc(
      x[author]!,
      y[author]!,
      Math.min(4, Math.max(2, radius[author]! / 2)),
      0,
      2 * Math.PI,
    );
    context.fill();
    context.stroke();
  }
}

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

function drawNames(
  context: CanvasRenderingContext2D,
  { people, clusters }: SeenNames,
  palette: Palette,
): void {
  context.lineJoin = "round";
  context.textBaseline = "alphabetic";
  context.lineWidth = 4;
  context.strokeStyle = palette.background;
  context.fillStyle = palette.text;
  drawLeaders(context, people, palette);
  for (const label of people) {
    context.font = `${label.weight} ${label.size}px ${FONT_FAMILY}`;
    context.textAlign = label.anchor === "middle" ? "center" : label.anchor;
    write(context, label);
  }
  context.textAlign = "center";
  for (const label of clusters) {
    context.font = `600 ${label.size}px ${FONT_FAMILY}`;
    write(context, label);
  }
}

/** Thin lines from names to discs, where there was no room beside them. */
function drawLeaders(
  context: CanvasRenderingContext2D,
  people: readonly Label[],
  { background, other }: Palette,
): void {
  const line = new Path2D();
  for (const { leader } of people) {
    if (leader === undefined) continue;
    line.moveTo(leader.x1, leader.y1);
    line.lineTo(leader.x2, leader.y2);
  }
  context.lineWidth = 3;
  context.strokeStyle = background;
  context.stroke(line);
  context.lineWidth = 1;
  context.strokeStyle = other;
  context.stroke(line);
  context.lineWidth = 4;
  context.strokeStyle = background;
}

function write(context: CanvasRenderingContext2D, { text, x, y }: Written): void {
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}
