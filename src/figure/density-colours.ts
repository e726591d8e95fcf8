/** What colours say how many people are somewhere. */

import { mix, mixAlong } from "./mix.ts";
import { PALETTES, type Theme } from "./palette.ts";

/** The densest place is as opaque as this; sparse ones let the background through. */
const OPACITY = 0.9;
/** Steps that a legend shows. */
const STEPS = 5;

/**
 * The colour of a place, and how opaque it is.
 *
 * @param share - of the people of the densest place, 0 to 1.
 */
export function tintOf(
  share: number,
  theme: Theme,
): { readonly colour: string; readonly opacity: number } {
  const colour = mixAlong(PALETTES[theme].scale, share);
  // A square root, so that a place with a tenth of the people is still seen.
  return { colour, opacity: OPACITY * Math.sqrt(share) };
}

/** Colours as they are seen on the map, from few people to the densest place, in even steps of opacity. */
export function densitySteps(theme: Theme): readonly string[] {
  return Array.from({ length: STEPS }, (_, step) => {
    const { colour, opacity } = tintOf(((step + 1) / STEPS) ** 2, theme);
    return mix(PALETTES[theme].background, colour, opacity);
  });
}
