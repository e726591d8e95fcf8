/** Names of clusters where they lie on a map seen from afar: none over another, the first ones first. */

import { type Box, contains, overlap } from "../box.ts";

import { ClusterGround, heartOf } from "./cluster-ground.ts";
import type { Scene } from "./scene.ts";
import { textWidth } from "./text.ts";

export interface ClusterName {
  /** Of the cluster. */
  readonly number: number;
  readonly text: string;
  /** Those of the cluster who are in view, the most prominent first. */
  readonly people: readonly number[];
}

/** Centred at `x`; its baseline is `y`. */
export interface ClusterLabel {
  readonly number: number;
  readonly text: string;
  /** Of the font, px. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Room for the text and its halo. */
  readonly box: Box;
}

/** Over whom names would stand. */
export interface Crowd {
  readonly scene: Scene;
  /** Everybody in view. */
  readonly people: Uint32Array;
  /** Number of each one's cluster; -1 for people of none. */
  readonly clusterOf: Int32Array;
}

export interface ClusterLabelStyle {
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
/** Px between two lines: browsers round what is above the baseline and what is below it, each up to half a one. */
const ROUNDING = 1;

/**
 * Places up to `most` names, in their order, each where most of its people are; left out are those without
 * room there, and those that would stand over more people of another cluster.
 */
export function placeClusterNames(
  names: readonly ClusterName[],
  { scene, people, clusterOf }: Crowd,
  { size, most }: ClusterLabelStyle,
): readonly ClusterLabel[] {
  const { frame } = scene;
  const ground = new ClusterGround(scene, people, clusterOf);
  const labels: ClusterLabel[] = [];
  const isFree = (box: Box) =>
    contains(frame, box) && !labels.some((label) => overlap(label.box, box));
  for (const { number, text, people: own } of names) {
    if (labels.length >= most) break;
    const { x, y } = heartOf(own, scene);
    const height = heightOf(size);
    const places = STEPS.map((step) => boxOfCluster(text, size, { x, y: y + step * height }));
    const place = places.find(({ box }) => isFree(box) && ground.isOf(number, box));
    if (place !== undefined) labels.push({ number, text, ...place });
  }
  return labels;
}

/** Where a name stands whose middle is given. */
export function boxOfCluster(
  text: string,
  size: number,
  { x, y }: { readonly x: number; readonly y: number },
): Pick<ClusterLabel, "size" | "x" | "y" | "box"> {
  const halfWidth = textWidth(text, size, 600) / 2 + CLEARANCE;
  const halfHeight = heightOf(size) / 2;
  const [minX, maxX] = [x - halfWidth, x + halfWidth];
  const box = { minX, minY: y - halfHeight, maxX, maxY: y + halfHeight };
  return { size, x, y: y + BASELINE * size, box };
}

function heightOf(size: number): number {
  return LINE_HEIGHT * size + ROUNDING;
}
