/** A component some of whose people are held: from its own picture, the others give way. */

import { partedAround } from "../packing/overlap.ts";
import { rootMeanSquare } from "../packing/scale.ts";
import type { Picture } from "../packing/shape.ts";
import type { Pin } from "../problem.ts";
import type { LayoutSettings } from "../settings.ts";

import { resumeForceAtlas } from "./force-atlas.ts";

export interface Held {
  readonly settled: boolean;
  step(): void;
  /** The component as it is now, in the units and about the origin of its picture. */
  picture(): Picture;
}

interface Circumstances {
  /** Of the component without pins, in the units of the forces. */
  readonly forceSize: number;
  readonly settings: LayoutSettings;
  readonly margin: number;
}

/**
 * @param free - the component as it stays without pins.
 * @param pins - numbers of its people, places as in its picture.
 */
export function startHeld(
  { component, positions }: Picture,
  pins: readonly Pin[],
  { forceSize, settings, margin }: Circumstances,
): Held {
  const unit = rootMeanSquare(positions) / forceSize;
  const forces = resumeForceAtlas(component, settings, {
    picture: positions.map((value) => value / unit),
    pins: pins.map(({ person, x, y }) => ({ person, x: x / unit, y: y / unit })),
  });
  const held = new Uint8Array(component.count);
  for (const { person } of pins) held[person] = 1;
  return {
    get settled() {
      return forces.settled;
    },
    step: forces.step,
    picture() {
      const moved = forces.positions().map((value) => value * unit);
      if (!forces.settled) return { component, positions: moved };
      const around = { radius: component.radius, held };
      return { component, positions: partedAround(around, moved, margin) };
    },
  };
}
