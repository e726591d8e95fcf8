/** People → the groups that colours tell apart: clusters, components, categories, years. */

import { timesOf } from "../bibliography/times-of.ts";
import type { Cluster } from "../network/clusters/cluster.ts";
import { nameClusters } from "../network/clusters/cluster-names.ts";
import { type Components, findComponents } from "../network/components.ts";

import type { Content } from "./content.ts";
import type { ColourBy } from "./look.ts";
import { mixAlong } from "./mix.ts";
import { colourOfRank, PALETTES, type Palette, type Theme } from "./palette.ts";
import { categoryOfEach, yearOfEach } from "./words/person-facts.ts";

export interface Groups {
  /** Per author: number of the group; -1 for people not shown, and of no group. */
  readonly of: Int32Array;
  /** The largest first; years in their order. */
  readonly groups: readonly Group[];
}

export interface Group {
  readonly name: string;
  readonly people: number;
  /** `#rrggbb`; absent where the group is grey. */
  readonly colour?: string | undefined;
}

/** Smaller clusters are grey: two people are a pair, not a group, unless filters hide the others. */
const SMALLEST_CLUSTER = 3;

/** @param clusters - names of the communities; groups have none without. */
export function groupPeople(
  content: Content,
  { colourBy, theme }: { readonly colourBy: ColourBy; readonly theme: Theme },
  clusters: readonly Cluster[] = [],
): Groups {
  const { network, slice, communities } = content;
  const palette = PALETTES[theme];
  switch (colourBy) {
    case "cluster":
      return byNumber(communities, clusters, palette);
    case "component": {
      const components = findComponents(network, slice);
      return byNumber(components, nameClusters(network, slice, components), palette);
    }
    case "category":
      return byCategory(content, palette);
    case "first-year":
      return byYear(content, yearOfEach(content, "first"), palette);
    case "last-year":
      return byYear(content, yearOfEach(content, "last"), palette);
    default:
      return colourBy satisfies never;
  }
}

function byNumber(components: Components, clusters: readonly Cluster[], palette: Palette): Groups {
  const { of, sizes } = components;
  const nameOf = new Map(clusters.map(({ number, name }) => [number, name]));
  const groups = sizes.map((people, number) =>
    aGroup(
      nameOf.get(number) ?? "",
      people,
      colourOfCluster(components, { number, people }, palette),
    ),
  );
  return { of, groups };
}

/** Colour of a cluster of so many people, as `#rrggbb`; `undefined` where it is grey. */
export function colourOfCluster(
  { colours, wholeSizes }: Components,
  { number, people }: { readonly number: number; readonly people: number },
  palette: Palette,
): string | undefined {
  if (people < 2 || (wholeSizes?.[number] ?? people) < SMALLEST_CLUSTER) return undefined;
  return colourOfRank(palette, colours?.[number] ?? number);
}

function byCategory(content: Content, palette: Palette): Groups {
  const { of, counts } = tally(content, categoryOfEach(content), (a, b) => b.people - a.people);
  const groups = counts.map(({ value, people }, rank) =>
    aGroup(value, people, palette.clusters[rank]),
  );
  return { of, groups };
}

function byYear(
  content: Content,
  years: readonly (number | undefined)[],
  palette: Palette,
): Groups {
  const { of, counts } = tally(content, years, (a, b) => a.value - b.value);
  const [first, last] = [yearOfShare(counts, FEW), yearOfShare(counts, 1 - FEW)];
  const groups = counts.map(({ value, people }) => {
    // Where everybody began in one year, that is the latest.
    const along = value >= last ? 1 : Math.max(0, value - first) / (last - first);
    return aGroup(String(value), people, mixAlong(palette.scale, along));
  });
  return { of, groups };
}

/** One old paper must not leave the same colour to everybody else: so many share each end of the scale. */
const FEW = 0.02;

/** The year up to which this share of the people are counted. */
function yearOfShare(counts: readonly Tally<number>[], share: number): number {
  const most = share * counts.reduce((sum, { people }) => sum + people, 0);
  let passed = 0;
  return counts.find(({ people }) => (passed += people) > most)?.value ?? 0;
}

interface Tally<Value> {
  readonly value: Value;
  readonly people: number;
}

/** Numbers the values of the people shown. Of equals in the order, the one met first comes first. */
function tally<Value>(
  { slice }: Content,
  values: readonly (Value | undefined)[],
  order: (one: Tally<Value>, other: Tally<Value>) => number,
): { readonly of: Int32Array; readonly counts: readonly Tally<Value>[] } {
  const shown = values.map((value, author) => (slice.authorShown[author] ? value : undefined));
  const counts = Array.from(timesOf(shown), ([value, count]) => ({ value, people: count })).sort(
    order,
  );
  const numberOf = new Map(counts.map(({ value }, number) => [value, number]));
  const of = Int32Array.from(shown, (value) =>
    value === undefined ? -1 : (numberOf.get(value) ?? -1),
  );
  return { of, counts };
}

function aGroup(name: string, people: number, colour: string | undefined): Group {
  return { name, people, colour };
}
