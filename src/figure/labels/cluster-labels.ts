/** Names of clusters where they lie on a map seen from afar: none over another, the first ones first. */

import { type Box, contains, overlap } from "../box.ts";
import type { ClusterGround } from "./cluster-ground.ts";
import { textWidth } from "./text.ts";

/** A name and where the people it stands for are most, px. */
export interface ClusterName {
  /** Of the cluster. */
  readonly number: number;
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
  /** Whose people are under the names: none stands where another cluster has more than its own. */
  readonly ground: Pick<ClusterGround, "isOf">;
}

/** Steps up and down from the middle, in heights of a name. */
const STEPS = [0, -1, 1, -2, 2];
const LINE_HEIGHT = 1.37;
/** From the middle of the capitals to the baseline, in ems. */
const BASELINE = 0.36;
/** Px around a name that stay free, so that names do not seem to be one. */
const CLEARANCE = 4;
/** Px between two lines: browsers round what is above the baseline and what is below it, each up to half a one. */
const ROUNDING = 1;

/** Places up to `most` names, in their order; those without room among their people are left out. */
export function placeClusterNames(
  names: readonly ClusterName[],
  { frame, size, most, ground }: ClusterLabelStyle,
): readonly ClusterLabel[] {
  const labels: ClusterLabel[] = [];
  const isFree = (box: Box) =>
    contains(frame, box) && !labels.some((label) => overlap(label.box, box));
  for (const { number, text, x, y } of names) {
    if (labels.length >= most) break;
    const width = textWidth(text, size, 600) + 2 * CLEARANCE;
    const height = LINE_HEIGHT * size + ROUNDING;
    const places = STEPS.map((step) => {
      const middle = y + step * height;
      const box = {
        minX: x - width / 2,
        minY: middle - height / 2,
        maxX: x + width / 2,
        maxY: middle + height / 2,
      };
      return { number, text, x, y: middle + BASELINE * size, box };
    });
    const place = places.find(({ box }) => isFree(box) && ground.isOf(number, box));
    if (place !== undefined) labels.push(place);
  }
  return labels;
}
