/** Made-up networks of any size that look like science: for tests of the layout and for `bench/`. */

import type { Ties } from "../../src/layout/problem.ts";
import { type Random, seededRandom } from "../../src/layout/random.ts";

export interface GeneratedNetwork extends Ties {
  /** Papers of each tie. */
  readonly weight: Float64Array;
  /** Papers of each person; 0 where the ties ran out before everybody had written. */
  readonly papers: Uint32Array;
}

/** Communities of 15 to 600 people, neighbours in the list belong to one field of eight. */
const COMMUNITY = { least: 15, most: 600, perField: 8 };

/** Chance that a co-author is one whom the first author knows; else by chance from these circles. */
const KNOWN = 0.5;
const FROM_COMMUNITY = 0.93;
const FROM_FIELD = 0.98;

/** How often papers have 1, 2 … 8 authors, in hundredths. */
const TEAMS = [8, 25, 27, 18, 10, 6, 4, 2].flatMap((share, i) =>
  new Array<number>(share).fill(i + 1),
);

/**
 * Papers by teams of one to eight, a few people writing many, until there are so many ties.
 *
 * First authors are those who have not written yet, in turn; then the active, over and over.
 */
export function generatedNetwork(count: number, ties: number, seed = 42): GeneratedNetwork {
  const random = seededRandom(seed);
  const world = aWorld(count, random);
  const known = Array.from({ length: count }, (): number[] => []);
  const papersOf = new Map<number, number>();
  const papers = new Uint32Array(count);
  for (let newcomer = 0; papersOf.size < ties; ) {
    while (newcomer < count && papers[newcomer]! > 0) newcomer += 1;
    const first = newcomer < count ? newcomer : pick(world.activity, 0, count, random);
    const team = [...aTeam(first, world, known[first]!, random)];
    for (const author of team) papers[author]! += 1;
    for (const [i, one] of team.entries()) {
      for (const other of team.slice(i + 1)) {
        const pair = Math.min(one, other) * count + Math.max(one, other);
        const shared = papersOf.get(pair) ?? 0;
        if (shared === 0) {
          known[one]!.push(other);
          known[other]!.push(one);
        }
        papersOf.set(pair, shared + 1);
      }
    }
  }
  const pairs = [...papersOf.keys()].sort((one, other) => one - other);
  return {
    count,
    source: Uint32Array.from(pairs, (pair) => Math.floor(pair / count)),
    target: Uint32Array.from(pairs, (pair) => pair % count),
    weight: Float64Array.from(pairs, (pair) => papersOf.get(pair)!),
    papers,
  };
}

interface World {
  /** Sums of the activity of all people up to each, itself included. */
  readonly activity: Float64Array;
  /** First and last + 1 of each person's community, and of its field. */
  readonly community: readonly (readonly [number, number])[];
  readonly field: readonly (readonly [number, number])[];
}

function aWorld(count: number, random: Random): World {
  const activity = new Float64Array(count);
  for (let person = 0; person < count; person++) {
    const own = Math.min(50, 1 / Math.sqrt(random() + 1e-9));
    activity[person] = own + (person > 0 ? activity[person - 1]! : 0);
  }
  const borders = [0];
  while (borders.at(-1)! < count) {
    const size = Math.min(COMMUNITY.most, Math.floor(COMMUNITY.least / (random() + 1e-9)));
    borders.push(Math.min(count, borders.at(-1)! + size));
  }
  const community: (readonly [number, number])[] = [];
  const field: (readonly [number, number])[] = [];
  for (let i = 0; i + 1 < borders.length; i++) {
    const first = i - (i % COMMUNITY.perField);
    const last = Math.min(borders.length - 1, first + COMMUNITY.perField);
    for (let person = borders[i]!; person < borders[i + 1]!; person++) {
      community.push([borders[i]!, borders[i + 1]!]);
      field.push([borders[first]!, borders[last]!]);
    }
  }
  return { activity, community, field };
}

function aTeam(
  first: number,
  { activity, community, field }: World,
  known: readonly number[],
  random: Random,
): ReadonlySet<number> {
  const team = new Set([first]);
  const size = TEAMS[Math.floor(random() * TEAMS.length)]!;
  for (let tried = 1; team.size < size && tried < 3 * size; tried++) {
    if (known.length > 0 && random() < KNOWN) {
      team.add(known[Math.floor(random() * known.length)]!);
      continue;
    }
    const reach = random();
    const [from, to] =
      reach < FROM_COMMUNITY
        ? community[first]!
        : reach < FROM_FIELD
          ? field[first]!
          : [0, activity.length];
    team.add(pick(activity, from, to, random));
  }
  return team;
}

/** Somebody from a range of people, in proportion to their activity. */
function pick(activity: Float64Array, from: number, to: number, random: Random): number {
  const before = from > 0 ? activity[from - 1]! : 0;
  const wanted = before + random() * (activity[to - 1]! - before);
  let [low, high] = [from, to - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (activity[middle]! > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
