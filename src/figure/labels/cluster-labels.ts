/** Names of clusters where they lie on a map seen from afar: none over another, the first ones first. */

import { type Box, contains, overlap } from "../box.ts";
import { textWidth } from "./text.ts";

/** A name and the middle of the people it stands for, px. */
export interface ClusterName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Centred at `x`; its baseline is `y`. */
export interface ClusterLabel extends ClusterName {
  /** Room for the text and its halo. */
  readonly box: Box;
}

export interface ClusterLabelStyle {
  readonly frame: Box;
  /** Of the font, px. */
  readonly size: number;
  readonly most: number;
}

/** Steps up and down from the middle, in heights of a name. */
const STEPS = [0, -1, 1, -2, 2];
const LINE_HEIGHT = 1.37;
/** From the middle of the capitals to the baseline, in ems. */
const BASELINE = 0.36;
/** Px around a name that stay free, so that names do not seem to be one. */
const CLEARANCE = 4;

/** Places up to `most` names, in their order; those without room near their middle are left out. */
export function placeClusterNames(
  names: readonly ClusterName[],
  { frame, size, most }: ClusterLabelStyle,
): readonly ClusterLabel[] {
  const labels: ClusterLabel[] = [];
  const isFree = (box: Box) =>
    contains(frame, box) && !labels.some((label) => overlap(label.box, box));
  for (const { text, x, y } of names) {
    if (labels.length >= most) break;
    const width = textWidth(text, size, 600) + 2 * CLEARANCE;
    const height = LINE_HEIGHT * size;
    const places = STEPS.map((step) => {
      const middle = y + step * height;
      const box = {
        minX: x - width / 2,
        minY: middle - height / 2,
        maxX: x + width / 2,
        maxY: middle + height / 2,
      };
      return { text, x, y: middle + BASELINE * size, box };
    });
    const place = places.find(({ box }) => isFree(box));
    if (place !== undefined) labels.push(place);
  }
  return labels;
}
