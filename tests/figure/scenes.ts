/** Scenes of a few discs to be named. */

import type { Candidate } from "../../src/figure/labels/label-places.ts";
import type { Scene } from "../../src/figure/labels/scene.ts";

export const FRAME = { minX: 0, minY: 0, maxX: 400, maxY: 300 };

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius?: number;
}

export function aScene(dots: readonly Dot[], ties: Scene["ties"] = []): Scene {
  return {
    frame: FRAME,
    x: Float64Array.from(dots, ({ x }) => x),
    y: Float64Array.from(dots, ({ y }) => y),
    radius: Float64Array.from(dots, ({ radius = 6 }) => radius),
    ties,
  };
}

export function aCandidate(author: number, facts: Partial<Candidate> = {}): Candidate {
  return { author, text: "Ada Lovelace", size: 12, weight: 400, forced: false, ...facts };
}
