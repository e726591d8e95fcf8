/** Keys of people after their names were read otherwise: who was chosen stays chosen. */

import type { Network } from "../../network/network.ts";
import { changed } from "../changed.ts";
import type { Exploration } from "../exploration.ts";
import type { History } from "../history.ts";

/** Spellings of people by keys that nobody bears any more, the most frequent first. */
export type FormerNames = ReadonlyMap<string, readonly string[]>;

export const NO_FORMER_NAMES: FormerNames = new Map();

/**
 * The exploration with every person under the key that the network has for them: whoever bears their
 * most frequent spelling. Nobody's key is left as it is.
 */
export function carriedOver(
  exploration: Exploration,
  former: FormerNames,
  { authors }: Network,
): Exploration {
  // Mostly nobody was ever renamed, and each selection asks.
  if (former.size === 0) return exploration;
  const gone = unknownAmong(keysIn(exploration), authors);
  const wanted = new Set([...gone].flatMap((key) => former.get(key) ?? []));
  if (wanted.size === 0) return exploration;
  const bearers = new Map<string, string>();
  for (const { key, spellings } of authors) {
    for (const spelling of spellings) {
      if (wanted.has(spelling) && !bearers.has(spelling)) bearers.set(spelling, key);
    }
  }
  const keyOf = (key: string) => {
    const spelling = gone.has(key) && former.get(key)?.find((each) => bearers.has(each));
    return spelling ? bearers.get(spelling)! : key;
  };
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

/** What is known of the keys that steps back and forth may bring back, once others take their place. */
export function formerNames(
  {
    exploration,
    history,
    former,
  }: { exploration: Exploration; history: History; former: FormerNames },
  before: Network,
  after: Network,
): FormerNames {
  const chosen = [exploration, ...history.past, ...history.future].flatMap(keysIn);
  const gone = unknownAmong(chosen, after.authors);
  if (gone.size === 0) return former;
  const spelled = before.authors.flatMap(({ key, spellings }) =>
    gone.has(key) ? [[key, spellings] as const] : [],
  );
  return spelled.length === 0 ? former : new Map([...former, ...spelled]);
}

function keysIn({ hidden, selected, pins }: Exploration): readonly string[] {
  return [...hidden, ...selected, ...pins.keys()];
}

function unknownAmong(keys: readonly string[], authors: Network["authors"]): ReadonlySet<string> {
  const unknown = new Set(keys);
  if (unknown.size > 0) for (const { key } of authors) unknown.delete(key);
  return unknown;
}
