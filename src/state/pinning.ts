/** Events that hold people on the map where the reader put them. */

import type { Exploration } from "./exploration.ts";

export type PinAction =
  | { readonly type: "person-pinned"; readonly key: string; readonly x: number; readonly y: number }
  | { readonly type: "pins-cleared" };

/** The next pins; the same reference when nothing changed. */
export function pin(pins: Exploration["pins"], action: PinAction): Exploration["pins"] {
  switch (action.type) {
    case "person-pinned":
      return new Map([...pins, [action.key, { x: action.x, y: action.y }]]);
    case "pins-cleared":
      return pins.size === 0 ? pins : new Map();
    default:
      return action satisfies never;
  }
}
