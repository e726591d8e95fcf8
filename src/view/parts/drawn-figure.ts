/** A figure on a canvas of the page, and as a PNG. */

import type { Figure } from "../../figure/figure.ts";
import { FONT_FAMILY } from "../../figure/labels/text.ts";
import { drawFigure } from "../../figure/writers/canvas.ts";
import { pixelSize } from "../../figure/writers/pixel-limit.ts";

/** What each canvas is to show: the fonts of an earlier figure may come later. */
const awaited = new WeakMap<HTMLCanvasElement, Figure>();

/** Draws a figure at a scale, if no other is asked for by then; `false` when the browser gives no canvas of that size. */
export async function drawPicture(
  canvas: HTMLCanvasElement,
  figure: Figure,
  scale: number,
): Promise<boolean> {
  awaited.set(canvas, figure);
  await loadFonts(figure);
  if (awaited.get(canvas) !== figure) return true;
  const { width, height } = pixelSize(figure, scale);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) return false;
  drawFigure(context, figure, scale);
  return true;
}

/** The names of a picture must not be drawn in a fallback font because ours, or its letters of Poland, came late. */
export async function loadFonts({ labels, margin }: Figure): Promise<void> {
  const text = [...labels, ...margin].map((mark) => ("text" in mark ? mark.text : "")).join("");
  await Promise.all(
    [400, 600].map((weight) => document.fonts.load(`${weight} 16px ${FONT_FAMILY}`, text)),
  );
}

/** The figure as a PNG of `scale` times its size; `null` when it is too large for the browser. */
export async function toPng(figure: Figure, scale: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  if (!(await drawPicture(canvas, figure, scale))) return null;
  return new Promise((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
}
