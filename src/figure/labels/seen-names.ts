/** Names of a figure of what is on screen: those that stand there, at their places, as large beside the discs. */

import { type Box, overlap } from "../box.ts";
import type { Frame, SeenNames } from "../figure-request.ts";
import { type Projection, pixelX, pixelY } from "../projection.ts";

import type { ClusterLabel } from "./cluster-labels.ts";
import type { Label } from "./labels.ts";

/** Smaller than on screen, names could not be read. */
const LEAST_GROWTH = 0.96;

/** What stands on the screen that a figure is of. */
export function seenIn(frame: Frame | undefined) {
  return frame !== undefined && "box" in frame ? frame.names : undefined;
}

/** Px of the figure; `undefined` where no names are known, or there is no room for them as they are. */
export function namesInPlace(
  frame: Frame | undefined,
  projection: Projection,
): SeenNames | undefined {
  if (frame === undefined || !("box" in frame) || frame.names === undefined) return undefined;
  const { names } = frame;
  const growth = projection.scale / names.scale;
  if (growth < LEAST_GROWTH) return undefined;
  const [left, top] = [pixelX(names.left, projection), pixelY(names.top, projection)];
  const x = (px: number) => left + growth * px;
  const y = (px: number) => top + growth * px;
  const placed = <Name extends Label | ClusterLabel>(name: Name): Name => ({
    ...name,
    size: growth * name.size,
    x: x(name.x),
    y: y(name.y),
    box: {
      minX: x(name.box.minX),
      minY: y(name.box.minY),
      maxX: x(name.box.maxX),
      maxY: y(name.box.maxY),
    },
  });
  const people = names.people.map((label): Label => {
    if (label.leader === undefined) return placed(label);
    const { x1, y1, x2, y2 } = label.leader;
    return { ...placed(label), leader: { x1: x(x1), y1: y(y1), x2: x(x2), y2: y(y2) } };
  });
  return { people, clusters: names.clusters.map(placed) };
}

/** Those that stand on nothing else that is written. */
export function beside(people: readonly Label[], boxes: readonly Box[]): readonly Label[] {
  return people.filter(({ box }) => !boxes.some((other) => overlap(other, box)));
}
