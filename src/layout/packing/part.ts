/** One component on its way from start to picture. */

import { clearedOfTies } from "./clear-ties.ts";
import { type ForceAtlas, startForceAtlas } from "../forces/force-atlas.ts";
import { rootMeanSquare, scaledToClear, scaledToSize, scaledToTies, startingTie } from "./scale.ts";
import type { LayoutSettings } from "../settings.ts";
import type { Picture } from "./shape.ts";
import { SMALL, smallPositions } from "../start/small.ts";
import type { Spacing } from "./spacing.ts";
import type { Component } from "./split.ts";
import { turnedHorizontal } from "./turn.ts";

/** A component on its way; without forces it is small and already in place. */
export interface Part {
  readonly start: Picture;
  readonly forces: ForceAtlas | undefined;
}

/** The component at its start, in the unit of the radii. */
export function startPart(component: Component, spacing: Spacing, settings: LayoutSettings): Part {
  if (component.count <= SMALL) {
    const positions = smallPositions(component, spacing);
    return { start: { component, positions }, forces: undefined };
  }
  const forces = startForceAtlas(component, settings);
  const positions = scaledToTies(component, forces.positions(), spacing, startingTie);
  return { start: { component, positions }, forces };
}

/** The component as it is now, in the size of its start. */
export function livePicture({ start, forces }: Part): Picture {
  if (forces === undefined) return start;
  const positions = scaledToSize(forces.positions(), rootMeanSquare(start.positions));
  return { component: start.component, positions };
}

/** The component as it stays: long axis flat, discs apart, off foreign ties where it can be. */
export function finalPicture({ start, forces }: Part, spacing: Spacing): Picture {
  if (forces === undefined) return start;
  const { component } = start;
  const turned = turnedHorizontal(forces.positions());
  const scaled = scaledToClear(component, scaledToTies(component, turned, spacing), spacing);
  const positions = clearedOfTies(component, scaled, spacing.margin);
  return { component, positions };
}
