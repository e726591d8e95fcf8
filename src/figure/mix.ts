/** Colours between two others. */

import { channelsOf, colourOf } from "./channels.ts";

/** `share` of the way from one `#rrggbb` to another, in sRGB: 0 is `from`, 1 is `to`. */
export function mix(from: string, to: string, share: number): string {
  const ends = channelsOf(to);
  return colourOf(channelsOf(from).map((one, i) => one + (ends[i]! - one) * share));
}

/** `share` of the way along a row of `#rrggbb`, which stand at even distances. */
export function mixAlong(stops: readonly string[], share: number): string {
  const at = share * (stops.length - 1);
  const before = Math.min(Math.floor(at), stops.length - 2);
  return mix(stops[before]!, stops[before + 1]!, at - before);
}
