/** Network + slice → what to lay out, and how to read the answer. */

import { type Filters, USUAL_FILTERS } from "../network/filters.ts";
import { onesIn } from "../network/mask.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

import type { LayoutProblem } from "./problem.ts";
import { type LayoutSettings, USUAL_LAYOUT } from "./settings.ts";

export interface LayoutTask {
  /** Only the people and ties shown. */
  readonly problem: LayoutProblem;
  /** Number of an author in the problem; `undefined` for people not shown. */
  readonly personOf: (author: number) => number | undefined;
  /** Positions of the problem's people → positions of all authors, NaN for people not shown. */
  readonly spread: (positions: Float32Array) => Float32Array;
}

/** Network files may give a tie the strength 0: it is there, and pulls next to nothing. */
const WEAKEST = 1e-9;

/** Width to height of the shape that maps are packed into; fixed, so that screens agree. */
const ASPECT = 4 / 3;

/**
 * The filters that move people: hiding somebody and counting otherwise lay out again. All others only
 * hide, so that the map stays where the reader knows it.
 */
export function placingFilters({ hidden, counting, authorLimit }: Filters): Filters {
  return { ...USUAL_FILTERS, hidden, counting, authorLimit };
}

/** The settings that hold: places of a file are chosen in vain where it has none. */
export function settingsFor({ givenPlaces }: Network, settings: LayoutSettings): LayoutSettings {
  const isVain = settings.look === "file" && givenPlaces === undefined;
  return isVain ? { ...settings, look: USUAL_LAYOUT.look } : settings;
}

function placesIn({ givenPlaces }: Network, people: Uint32Array): Float64Array | undefined {
  return (
    givenPlaces &&
    Float64Array.from(
      { length: 2 * people.length },
      (_, i) => givenPlaces[2 * people[i >> 1]! + (i % 2)]!,
    )
  );
}

/** Plain loops: `from` with a function takes 60 ms of the page for 93,000 ties, these take 3. */
function tiesBetween(
  network: Network,
  { tieShown, strength }: Slice,
  place: Uint32Array,
): Pick<LayoutProblem, "source" | "target" | "weight"> {
  const ties = onesIn(tieShown);
  const source = new Uint32Array(ties.length);
  const target = new Uint32Array(ties.length);
  const weight = new Float64Array(ties.length);
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i]!;
    source[i] = place[network.source[tie]!]!;
    target[i] = place[network.target[tie]!]!;
    weight[i] = Math.max(strength[tie]!, WEAKEST);
  }
  return { source, target, weight };
}

/**
 * The layout problem of the people and ties shown: the same on screen and on the command line.
 *
 * @param slice - by {@link placingFilters}.
 * @param look - `radius` of the discs of all authors, 0 for people not shown.
 */
export function layoutTask(
  network: Network,
  slice: Slice,
  { radius, settings }: { readonly radius: Float64Array; readonly settings: LayoutSettings },
): LayoutTask {
  const people = onesIn(slice.authorShown);
  const place = new Uint32Array(network.authors.length);
  const radii = new Float64Array(people.length);
  for (let person = 0; person < people.length; person++) {
    place[people[person]!] = person;
    radii[person] = radius[people[person]!]!;
  }
  const places = settings.look === "file" ? placesIn(network, people) : undefined;
  return {
    problem: {
      count: people.length,
      ...tiesBetween(network, slice, place),
      radius: radii,
      aspect: ASPECT,
      settings,
      places,
    },
    personOf: (author) => (slice.authorShown[author] ? place[author] : undefined),
    spread(positions) {
      const all = new Float32Array(2 * network.authors.length).fill(Number.NaN);
      people.forEach((author, index) => {
        all[2 * author] = positions[2 * index]!;
        all[2 * author + 1] = positions[2 * index + 1]!;
      });
      return all;
    },
  };
}
