/** A component some of whose people are held: from its own picture, their co-authors follow, and nobody else. */

import { rowsOf } from "../../people/grouped.ts";
import { neighboursOf } from "../neighbours.ts";
import { rootMeanSquare } from "../packing/scale.ts";
import type { Picture } from "../packing/shape.ts";
import type { Pin } from "../problem.ts";
import type { LayoutSettings } from "../settings.ts";

import { resumeForceAtlas } from "./force-atlas.ts";

export interface Held {
  readonly settled: boolean;
  /** Those of the component whom the forces still move. */
  readonly followers: readonly number[];
  step(): void;
  /** The component as it is now, in the units and about the origin of its picture. */
  picture(): Picture;
}

interface Circumstances {
  /** Of the component without pins, in the units of the forces. */
  readonly forceSize: number;
  readonly settings: LayoutSettings;
}

/**
 * Forces reach everybody: left to them, the far end of a component would move with each drag as well.
 *
 * @param free - the component as it stays without pins.
 * @param pins - numbers of its people, places as in its picture.
 */
export function startHeld(
  { component, positions }: Picture,
  pins: readonly Pin[],
  { forceSize, settings }: Circumstances,
): Held {
  const unit = rootMeanSquare(positions) / forceSize;
  const picture = positions.map((value) => value / unit);
  for (const { person, x, y } of pins) picture.set([x / unit, y / unit], 2 * person);
  const followers = followersOf(component, pins);
  const forces = resumeForceAtlas(component, settings, { picture, moved: followers });
  return {
    get settled() {
      return forces.settled;
    },
    followers,
    step: forces.step,
    picture() {
      const moved = positions.slice();
      const now = forces.positions();
      for (const person of followers) {
        moved[2 * person] = now[2 * person]! * unit;
        moved[2 * person + 1] = now[2 * person + 1]! * unit;
      }
      return { component, positions: moved };
    },
  };
}

/** Co-authors of the people held who are not held themselves. */
function followersOf(component: Picture["component"], pins: readonly Pin[]): readonly number[] {
  const neighbours = neighboursOf(component);
  const followers = new Set(pins.flatMap(({ person }) => [...rowsOf(neighbours, person)]));
  for (const { person } of pins) followers.delete(person);
  return [...followers];
}
