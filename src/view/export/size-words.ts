/** How large a picture will be, in words. */

import type { Figure } from "../../figure/figure.ts";
import { pixelSize } from "../../figure/writers/pixel-limit.ts";
import { formatCount } from "../parts/format.ts";

import type { PictureFormat } from "./export-format.ts";
import { millimetresOf, type PictureChoice, pageOf, scaleOf } from "./picture-choice.ts";

/** Pixels of a PNG, millimetres of what is printed: "1,004 × 1,250 pixels, 85 × 106 mm"; "" when it has neither. */
export function sizeInWords(format: PictureFormat, choice: PictureChoice, figure: Figure): string {
  const millimetres = (format === "pdf" ? pageOf : millimetresOf)(choice, figure);
  const printed =
    millimetres === undefined
      ? ""
      : `${formatCount(Math.round(millimetres.width))} × ${formatCount(Math.round(millimetres.height))} mm`;
  if (format !== "png") return printed;
  const { width, height } = pixelSize(figure, scaleOf(choice, figure));
  const pixels = `${formatCount(width)} × ${formatCount(height)} pixels`;
  return printed === "" ? pixels : `${pixels}, ${printed}`;
}
