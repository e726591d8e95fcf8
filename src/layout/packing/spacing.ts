/** How far apart things are drawn, in the unit of the radii. */

import type { Graph } from "../problem.ts";
import type { LayoutSettings } from "../settings.ts";

export interface Spacing {
  /** Median length of a component's ties. */
  readonly tie: number;
  /** Least gap between two discs. */
  readonly margin: number;
  /** Half of the least gap between two components. */
  readonly pad: number;
  /** Side of a cell of the grid that components are packed on. */
  readonly cell: number;
}

const AIRY_UP_TO = 200;

/**
 * Least gap between two discs, in the unit of their diameter: as they are laid out, and so the most by which
 * they can be drawn larger.
 */
export function marginBetween(count: number, meanDiameter: number): number {
  return (count <= AIRY_UP_TO ? 0.8 : 0.25) * meanDiameter;
}

/** Airy up to 200 people, where every name is read; tighter above, where shapes are. */
export function spacingFor(
  { count, radius }: Pick<Graph, "count" | "radius">,
  { scaling }: Pick<LayoutSettings, "scaling">,
): Spacing {
  const diameter = (2 * radius.reduce((sum, value) => sum + value, 0)) / Math.max(1, count);
  // In a field of linear forces, distances at rest grow with the root of the repulsion.
  const unit = diameter * Math.sqrt(scaling);
  const margin = marginBetween(count, diameter);
  if (count <= AIRY_UP_TO) {
    const tie = 6 * unit;
    return { tie, margin, pad: 0.38 * tie, cell: tie / 7 };
  }
  const tie = 3.5 * unit;
  return { tie, margin, pad: 0.27 * tie, cell: tie / 5 };
}
