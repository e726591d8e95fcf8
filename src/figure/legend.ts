/** What a reader needs to decode sizes, widths and colours: only values that occur in the map. */

import type { Cluster } from "../network/clusters/cluster.ts";
import { countOnes, onesIn } from "../network/mask.ts";
import { isOfPapers } from "../network/network.ts";

import type { Appearance } from "./appearance.ts";
import type { Content } from "./content.ts";
import { type Excerpt, excerptOf } from "./excerpt.ts";
import { type Group, type Groups, groupPeople } from "./groups.ts";
import type { ColourBy, SizeBy } from "./look.ts";
import { PALETTES } from "./palette.ts";
import { measureOf } from "./size.ts";

/** Lengths in the unit of {@link Appearance}: they scale with the map. */
export interface Legend {
  readonly sizeBy: SizeBy;
  /** Up to three discs, the smallest first; `value` in what they are sized by. */
  readonly sizes: readonly Size[];
  /** The largest value, where its disc is too large to be among them; by {@link withDiscsUpTo}. */
  readonly beyond?: number;
  /** Every size that occurs, the smallest first. */
  readonly allSizes: readonly Size[];
  /** Up to two ties, the thinnest first. */
  readonly widths: readonly { readonly strength: number; readonly width: number }[];
  /** Whether the strength of every tie is its number of shared papers. */
  readonly isStrengthCounted: boolean;
  readonly colourBy: ColourBy;
  /** Whether the network is a file's, without papers: its categories are that file's clusters. */
  readonly isGiven: boolean;
  /** Groups with a colour of their own, the largest first; of years up to six, in their order. */
  readonly colours: readonly ColouredGroup[];
  /** People in grey, or in a muted colour. */
  readonly others: number;
  /** Whether some of them are in muted colours, which groups share. */
  readonly areOthersMuted: boolean;
}

interface Size {
  readonly value: number;
  readonly radius: number;
}

export interface ColouredGroup {
  readonly name: string;
  readonly people: number;
  readonly colour: string;
}

/** More years are told apart by those between. */
const MOST_YEARS = 6;

/**
 * The legend of a map; a map without ties has no widths.
 *
 * @param clusters - names of the communities.
 * @param excerpt - what of the map is drawn.
 */
export function describeLegend(
  content: Content,
  appearance: Appearance,
  clusters: readonly Cluster[],
  excerpt: Excerpt = excerptOf(content),
): Legend {
  const { slice } = content;
  const { sizeBy, colourBy } = appearance;
  const isGiven = !isOfPapers(content.network);
  const coloured = groupsIn(groupPeople(content, appearance, clusters), excerpt).filter(hasColour);
  const measure = measureOf(slice, sizeBy);
  const allSizes = occurring(measure, excerpt.people, appearance.radius).map(sizeOf);
  const widths = endsOf(slice.strength, excerpt.ties, appearance.tieWidth);
  const isScale = colourBy === "first-year" || colourBy === "last-year";
  const ownColours = PALETTES[appearance.theme].clusters;
  const told = isScale ? coloured : coloured.filter(({ colour }) => ownColours.includes(colour));
  return {
    sizeBy,
    sizes: threeOf(allSizes),
    allSizes,
    widths: widths.map(([strength, width]) => ({ strength, width })),
    // A file may say 0 of every tie.
    isStrengthCounted:
      !isGiven && slice.strength.every((value, tie) => value === slice.sharedPapers[tie]),
    colourBy,
    isGiven,
    colours: isScale ? spread(joinAlike(told), MOST_YEARS) : told,
    others: countOnes(excerpt.people) - told.reduce((sum, { people }) => sum + people, 0),
    areOthersMuted: told.length < coloured.length,
  };
}

/** The same with discs up to a radius: three that span those, and the largest value beyond them. */
export function withDiscsUpTo(legend: Legend, largest: number): Legend {
  const drawn = legend.allSizes.filter(({ radius }) => radius <= largest);
  if (drawn.length === legend.allSizes.length) return legend;
  return { ...legend, sizes: threeOf(drawn), beyond: legend.allSizes.at(-1)!.value };
}

/** With the numbers of their people who are drawn; groups without any are left out. */
function groupsIn({ of, groups }: Groups, { people }: Excerpt): readonly Group[] {
  const counts = new Uint32Array(groups.length);
  for (const author of onesIn(people)) if (of[author]! >= 0) counts[of[author]!]! += 1;
  return groups
    .map((group, number) => ({ ...group, people: counts[number]! }))
    .filter((group) => group.people > 0);
}

function hasColour(group: Group): group is ColouredGroup {
  return group.colour !== undefined;
}

/** Years of one colour, at the ends of a scale that few people are beyond: "1890–1990". */
function joinAlike(years: readonly ColouredGroup[]): readonly ColouredGroup[] {
  const colours = [...new Set(years.map(({ colour }) => colour))];
  return colours.map((colour) => {
    const alike = years.filter((year) => year.colour === colour);
    const [first, last] = [alike[0]!.name, alike.at(-1)!.name];
    const people = alike.reduce((sum, year) => sum + year.people, 0);
    return { name: first === last ? first : `${first}–${last}`, people, colour };
  });
}

/** The first, the last, and evenly between them, up to `most`. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => items[Math.round(i * step)]!);
}

/** A value and how large it is drawn. */
type Step = readonly [value: number, length: number];

/** Every value shown, once, ascending. */
function occurring(
  values: Uint32Array | Float64Array,
  shown: Uint8Array,
  lengths: Float64Array,
): readonly Step[] {
  const lengthOf = new Map<number, number>();
  for (let row = 0; row < values.length; row++) {
    if (shown[row]) lengthOf.set(values[row]!, lengths[row]!);
  }
  return [...lengthOf].sort(([a], [b]) => a - b);
}

function sizeOf([value, radius]: Step): Size {
  return { value, radius };
}

/** The smallest, the largest, and the one that looks most like the middle between them. */
function threeOf(sizes: readonly Size[]): readonly Size[] {
  if (sizes.length < 3) return sizes;
  const first = sizes[0]!;
  const last = sizes[sizes.length - 1]!;
  const awayFromMiddle = ({ radius }: Size) => Math.abs(2 * radius - first.radius - last.radius);
  const middle = sizes
    .slice(1, -1)
    .reduce((best, size) => (awayFromMiddle(size) < awayFromMiddle(best) ? size : best));
  return [first, middle, last];
}

/** The smallest and the largest value shown, without a list of the 100,000 between them. */
function endsOf(values: Float64Array, shown: Uint8Array, lengths: Float64Array): readonly Step[] {
  let least: number | undefined;
  let most: number | undefined;
  for (let row = 0; row < values.length; row++) {
    if (!shown[row]) continue;
    if (least === undefined || values[row]! <= values[least]!) least = row;
    if (most === undefined || values[row]! >= values[most]!) most = row;
  }
  if (least === undefined || most === undefined) return [];
  const ends = values[least] === values[most] ? [most] : [least, most];
  return ends.map((row) => [values[row]!, lengths[row]!]);
}
