/** How much stronger ties are than chance would have them. */

import type { Network } from "../network.ts";
import type { Slice } from "../slice.ts";

/**
 * Association strength in the sense of VOSviewer, per tie shown: 2m × strength / (strength of one ×
 * strength of the other), with m the strength of all ties. 1 is what chance gives. A ratio, never to
 * be shown as papers together; bibliometrix calls another formula by this name.
 *
 * @see van Eck and Waltman, How to normalize cooccurrence data?, Journal of the American Society for
 *   Information Science and Technology 60 (2009), 1635–1651.
 */
export function associationStrengths(
  { source, target }: Pick<Network, "source" | "target">,
  slice: Slice,
): Float64Array {
  const { strength, tieShown, authorStrength } = slice;
  const ends = authorStrength.reduce((sum, one) => sum + one, 0);
  return strength.map((one, tie) =>
    tieShown[tie]
      ? (ends * one) / (authorStrength[source[tie]!]! * authorStrength[target[tie]!]!)
      : 0,
  );
}
