/** A part of a map: some of its people, and the ties among them, as they look in the whole. */

import type { Appearance } from "./appearance.ts";
import type { Content } from "./content.ts";

/** Masks: 1 for who and what is drawn. */
export interface Excerpt {
  /** Per author. */
  readonly people: Uint8Array;
  /** Per tie. */
  readonly ties: Uint8Array;
}

/** @param people - authors; those not shown are left out. Everybody shown unless given. */
export function excerptOf({ network, slice }: Content, people?: readonly number[]): Excerpt {
  if (people === undefined) return { people: slice.authorShown, ties: slice.tieShown };
  const isDrawn = new Uint8Array(slice.authorShown.length);
  for (const author of people) isDrawn[author] = slice.authorShown[author]!;
  const { source, target } = network;
  const ties = slice.tieShown.map((isShown, tie) =>
    isDrawn[source[tie]!] && isDrawn[target[tie]!] ? isShown : 0,
  );
  return { people: isDrawn, ties };
}

/** The looks of the whole, but for a radius and a width of 0 of what is left out. */
export function withoutOthers(appearance: Appearance, { people, ties }: Excerpt): Appearance {
  return {
    ...appearance,
    radius: appearance.radius.map((radius, author) => radius * people[author]!),
    tieWidth: appearance.tieWidth.map((width, tie) => width * ties[tie]!),
  };
}
