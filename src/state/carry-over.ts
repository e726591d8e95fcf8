/** Keys of people after their names were read otherwise: who was chosen stays chosen. */

import type { Author } from "../people/identify.ts";
import type { Network } from "../network/network.ts";

import { changed } from "./changed.ts";
import type { Exploration } from "./exploration.ts";

/**
 * The exploration with every person under the key that the new network has for them: whoever now bears
 * their most frequent spelling. Nobody's key is left as it is.
 */
export function carriedOver(
  exploration: Exploration,
  before: Network,
  after: Network,
): Exploration {
  const isKnown = new Set(after.authors.map(({ key }) => key));
  const wasCalled = new Map(before.authors.map((author) => [author.key, author]));
  const bearers = new Map<string, string>();
  for (const { key, spellings } of after.authors) {
    for (const spelling of spellings) if (!bearers.has(spelling)) bearers.set(spelling, key);
  }
  const keyOf = (key: string) =>
    isKnown.has(key) ? key : newKey(wasCalled.get(key), bearers, key);
  const keysOf = (keys: readonly string[]) => {
    const next = [...new Set(keys.map(keyOf))];
    return next.length === keys.length && next.every((key, i) => key === keys[i]) ? keys : next;
  };
  const pins = [...exploration.pins].map(([key, place]) => [keyOf(key), place] as const);
  return changed(exploration, {
    hidden: keysOf(exploration.hidden),
    selected: keysOf(exploration.selected),
    pins: pins.every(([key]) => exploration.pins.has(key)) ? exploration.pins : new Map(pins),
  });
}

function newKey(
  author: Author | undefined,
  bearers: ReadonlyMap<string, string>,
  key: string,
): string {
  const bearer = author?.spellings.map((spelling) => bearers.get(spelling)).find(Boolean);
  return bearer ?? key;
}
