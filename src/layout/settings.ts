/** What the reader may choose of a layout, and the forces that follow. */

/**
 * "forceatlas2": ties pull in proportion to their length, distances are the most faithful.
 * "clusters": long ties pull less than short ones, and groups stand apart the most.
 * "file": everybody where the file puts them, where it does; else as "forceatlas2".
 */
export const LOOKS = ["forceatlas2", "clusters", "file"] as const;

export type LayoutLook = (typeof LOOKS)[number];

export interface LayoutSettings {
  readonly look: LayoutLook;
  /** Pull to the middle of a component: 1 = as usual for the look; below {@link LEAST_GRAVITY} as that. */
  readonly gravity: number;
  /** Room between people: 1 = as usual for the look, 4 = twice the distances; above 0. */
  readonly scaling: number;
  /** Exponent of a tie's strength in its pull, 0 to 2 in quarters: 0 = all alike, 1 = in proportion. */
  readonly weightInfluence: number;
}

/** The settings before anybody chose any; a layout without settings has these. */
export const USUAL_LAYOUT: LayoutSettings = {
  look: "forceatlas2",
  gravity: 1,
  scaling: 1,
  weightInfluence: 1,
};

/** Forces in the units of ForceAtlas2; gravity is strong: it grows with the distance. */
export interface Forces {
  /** Whether ties pull in proportion to their length, and people push with their whole masses. */
  readonly isLinear: boolean;
  readonly gravity: number;
  readonly repulsion: number;
}

/**
 * Linear: what graphology-layout-forceatlas2 infers. Clusters: without gravity its groups drift apart
 * until distances say nothing.
 */
const LINEAR: Forces = { isLinear: true, gravity: 0.05, repulsion: 10 };
const CLUSTERS: Forces = { isLinear: false, gravity: 0.06, repulsion: 1 };

/**
 * Without gravity, nothing bounds how far whoever has one tie is pushed away: in a component of 3,000
 * people 40 times as far as groups are wide, which become dots at the ends of rays.
 */
export const LEAST_GRAVITY = 0.25;

/** What an address or a session asks for, or the least there has to be. */
export function gravityOf({ gravity }: Pick<LayoutSettings, "gravity">): number {
  return Math.max(LEAST_GRAVITY, gravity);
}

/** The forces that settings ask for. */
export function forcesOf({ look, gravity, scaling }: LayoutSettings): Forces {
  const usual = look === "clusters" ? CLUSTERS : LINEAR;
  return {
    isLinear: usual.isLinear,
    gravity: usual.gravity * gravityOf({ gravity }),
    // Of linear forces more room is the same picture, larger. Else tight groups would shrink to dots in it.
    repulsion: usual.repulsion * (usual.isLinear ? scaling : 1),
  };
}

/** Pull of a tie: strength to the power of the influence, by square roots, alike in every engine. */
export function pullOf(strength: number, weightInfluence: number): number {
  const quarter = Math.sqrt(Math.sqrt(strength));
  let pull = 1;
  for (let i = 0; i < 4 * weightInfluence; i++) pull *= quarter;
  return weightInfluence === 1 ? strength : pull;
}

/** @throws RangeError when a setting is out of its range: a caller bug. */
export function checkSettings({ gravity, scaling, weightInfluence }: LayoutSettings): void {
  if (!(gravity >= 0 && gravity < Infinity)) {
    throw new RangeError(`layout: gravity ${gravity} is not a number from 0 on`);
  }
  if (!(scaling > 0 && scaling < Infinity)) {
    throw new RangeError(`layout: scaling ${scaling} is not a number above 0`);
  }
  if (!(weightInfluence >= 0 && weightInfluence <= 2 && Number.isInteger(4 * weightInfluence))) {
    throw new RangeError(`layout: weight influence ${weightInfluence} is no quarter from 0 to 2`);
  }
}
