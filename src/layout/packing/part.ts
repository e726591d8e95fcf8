/** One component on its way from start to picture. */

import { type ForceAtlas, startForceAtlas } from "../forces/force-atlas.ts";
import type { Graph } from "../problem.ts";
import type { LayoutSettings } from "../settings.ts";
import { SMALL, smallPositions } from "../start/small.ts";

import { clearedOfTies } from "./clear-ties.ts";
import {
  givenTie,
  rootMeanSquare,
  scaledToClear,
  scaledToSize,
  scaledToTies,
  startingTie,
} from "./scale.ts";
import type { Picture } from "./shape.ts";
import type { Spacing } from "./spacing.ts";
import type { Component } from "./split.ts";
import { aboutMean, turnedHorizontal } from "./turn.ts";

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

/** Everybody where a file puts them: in place at once, and in the unit of the radii. */
export function givenPart(graph: Graph, places: Float64Array, spacing: Spacing): Part {
  const members = Uint32Array.from({ length: graph.count }, (_, person) => person);
  const component = { ...graph, members };
  const scaled = scaledToTies(component, aboutMean(places), spacing, givenTie);
  const clear = scaledToClear(component, scaled, spacing);
  // Where half of the people stand on somebody, no scale sets them apart.
  return {
    start: { component, positions: clear.every(Number.isFinite) ? clear : scaled },
    forces: undefined,
  };
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
