/** What belongs together where some of it may belong to either of two. */

import { gatheredBy } from "../gathered.ts";

/** Each is compared with each; so many versions of one paper there are not. */
export const MOST_COMPARED = 100;

/**
 * Items that go with the same others, themselves included: what may be either of two is neither.
 *
 * @param fit - symmetric.
 */
export function twinsAmong<Item>(
  items: readonly Item[],
  fit: (one: Item, other: Item) => boolean,
): readonly (readonly Item[])[] {
  if (items.length > MOST_COMPARED) return items.map((item) => [item]);
  const fits = items.map((_, i) => items.map((_other, j) => i === j));
  items.forEach((one, i) => {
    for (let j = 0; j < i; j++) fits[i]![j] = fits[j]![i] = fit(one, items[j]!);
  });
  return [...gatheredBy(items.keys(), (i) => fits[i]!.join()).values()].map((group) =>
    group.map((i) => items[i]!),
  );
}
