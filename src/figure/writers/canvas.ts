/** Draws a figure on a 2D canvas. */

import type { Figure } from "../figure.ts";
import { FONT_FAMILY } from "../labels/text.ts";
import {
  type Area,
  type Disc,
  HALO,
  type Line,
  leaderHalos,
  type Mark,
  rimOf,
  type Text,
} from "../mark.ts";

/** What is used of a 2D context, of a canvas on the page or off it. */
export type DrawingContext = Pick<
  OffscreenCanvasRenderingContext2D,
  | "setTransform"
  | "clearRect"
  | "fillRect"
  | "save"
  | "restore"
  | "beginPath"
  | "rect"
  | "clip"
  | "moveTo"
  | "lineTo"
  | "arc"
  | "stroke"
  | "fill"
  | "strokeText"
  | "fillText"
  | "fillStyle"
  | "strokeStyle"
  | "globalAlpha"
  | "lineWidth"
  | "lineJoin"
  | "font"
  | "textAlign"
>;

/**
 * Draws the whole figure, wiping what was there.
 *
 * @param context - of a canvas of `scale · figure.width` by `scale · figure.height` pixels; the font
 *   must have been loaded.
 * @param scale - 1 to 4: everything grows with it, text and lines included.
 */
export function drawFigure(context: DrawingContext, figure: Figure, scale: number): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, figure.width, figure.height);
  if (!figure.isTransparent) {
    context.fillStyle = figure.background;
    context.fillRect(0, 0, figure.width, figure.height);
  }
  context.save();
  clipTo(context, figure);
  for (const area of figure.ground) fillArea(context, area);
  for (const mark of figure.map) draw(context, mark, figure.background);
  context.restore();
  for (const line of [...leaderHalos(figure), ...figure.leaders]) drawLine(context, line);
  for (const label of figure.labels) drawHalo(context, label, figure.background);
  for (const mark of [...figure.labels, ...figure.margin]) draw(context, mark, figure.background);
}

function clipTo(context: DrawingContext, { area }: Figure): void {
  context.beginPath();
  context.rect(area.minX, area.minY, area.maxX - area.minX, area.maxY - area.minY);
  context.clip();
}

function draw(context: DrawingContext, mark: Mark, rim: string): void {
  switch (mark.kind) {
    case "line":
      return drawLine(context, mark);
    case "disc":
      return drawDisc(context, mark, rim);
    case "text":
      return drawText(context, mark);
  }
}

function drawLine(context: DrawingContext, line: Line): void {
  context.globalAlpha = line.opacity;
  context.strokeStyle = line.colour;
  context.lineWidth = line.width;
  context.beginPath();
  context.moveTo(line.x1, line.y1);
  context.lineTo(line.x2, line.y2);
  context.stroke();
  context.globalAlpha = 1;
}

function drawDisc(context: DrawingContext, disc: Disc, rim: string): void {
  context.globalAlpha = disc.opacity ?? 1;
  fillCircle(context, { ...disc, radius: disc.radius + rimOf(disc.radius), colour: rim });
  fillCircle(context, disc);
  context.globalAlpha = 1;
}

function fillArea(context: DrawingContext, { rings, colour, opacity }: Area): void {
  context.fillStyle = colour;
  context.globalAlpha = opacity;
  context.beginPath();
  for (const ring of rings) {
    context.moveTo(ring[0]!, ring[1]!);
    for (let i = 2; i < ring.length; i += 2) context.lineTo(ring[i]!, ring[i + 1]!);
  }
  context.fill("evenodd");
  context.globalAlpha = 1;
}

function fillCircle(context: DrawingContext, { x, y, radius, colour }: Disc): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

function drawHalo(context: DrawingContext, text: Text, colour: string): void {
  setFont(context, text);
  context.strokeStyle = colour;
  context.lineWidth = 2 * HALO * text.size;
  context.lineJoin = "round";
  context.strokeText(text.text, text.x, text.y);
}

function drawText(context: DrawingContext, text: Text): void {
  setFont(context, text);
  context.fillStyle = text.colour;
  context.fillText(text.text, text.x, text.y);
}

function setFont(context: DrawingContext, { weight, size, anchor }: Text): void {
  context.font = `${weight} ${size}px ${FONT_FAMILY}`;
  context.textAlign = anchor === "middle" ? "center" : anchor;
}
