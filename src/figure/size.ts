/** Numbers of people and ties → how large they are drawn; areas grow with the number. */

import type { Slice } from "../network/slice.ts";

import type { SizeBy } from "./look.ts";

/** The most that the largest disc may exceed the smallest, by radius. */
const LARGEST_RADIUS = 6;
/** Squared radius of the largest disc by another measure, where nobody has more than a few papers. */
const LEAST_RANGE = 6;
/** Squared radius below which discs are points. */
const SMALLEST_AREA = 0.5;

/** What discs can be sized by: people of a network file have no papers, but co-authors. */
export function sizedBy(slice: Slice, sizeBy: SizeBy): SizeBy {
  const hasPapers = largestShown(slice.papers, slice.authorShown) > 0;
  return sizeBy === "papers" && !hasPapers ? "coauthors" : sizeBy;
}

/** A number per author: what a disc's area stands for. */
export function measureOf(slice: Slice, sizeBy: SizeBy): Uint32Array | Float64Array {
  return { papers: slice.papers, coauthors: slice.coauthors, strength: slice.authorStrength }[
    sizedBy(slice, sizeBy)
  ];
}

/**
 * Radius of each person's disc, whose area grows with papers, in a network file with co-authors; 0
 * for people not shown. The layout makes room for these.
 *
 * One paper is radius 1, and so is none. Up to 36 papers the radius is their square root; when
 * somebody has more, everybody's area grows more slowly, so that the largest radius is 6.
 */
export function radii(slice: Slice): Float64Array {
  const measure = measureOf(slice, "papers");
  return rootScale(
    Float64Array.from(measure, (value) => Math.max(1, value)),
    slice.authorShown,
  );
}

/**
 * Radii whose area is proportional to the measure chosen.
 *
 * The layout has made room for {@link radii}. So discs by another measure together cover no more
 * than those would (points aside), and the largest is about as large as theirs.
 */
export function radiiBy(slice: Slice, sizeBy: SizeBy): Float64Array {
  const usual = radii(slice);
  if (sizedBy(slice, sizeBy) === sizedBy(slice, "papers")) return usual;
  const values = measureOf(slice, sizeBy);
  const areas = usual.map((radius) => radius * radius);
  const slope = Math.min(
    Math.max(LEAST_RANGE, largestShown(areas, slice.authorShown)) /
      largestShown(values, slice.authorShown),
    sumShown(areas, slice.authorShown) / sumShown(values, slice.authorShown),
  );
  return Float64Array.from(values, (value, author) =>
    slice.authorShown[author] ? Math.sqrt(Math.max(SMALLEST_AREA, value && slope * value)) : 0,
  );
}

/**
 * Square roots of the values shown, flattened where the largest would exceed {@link LARGEST_RADIUS}.
 */
export function rootScale(values: Uint32Array | Float64Array, shown: Uint8Array): Float64Array {
  const largest = largestShown(values, shown);
  const slope = largest > LARGEST_RADIUS ** 2 ? (LARGEST_RADIUS ** 2 - 1) / (largest - 1) : 1;
  const roots = new Float64Array(values.length);
  for (let row = 0; row < roots.length; row++) {
    if (shown[row]) roots[row] = Math.sqrt(Math.max(0, 1 + slope * (values[row]! - 1)));
  }
  return roots;
}

/** 0 when nothing is shown. */
export function largestShown(values: Uint32Array | Float64Array, shown: Uint8Array): number {
  let largest = 0;
  for (let row = 0; row < values.length; row++) {
    if (shown[row] && values[row]! > largest) largest = values[row]!;
  }
  return largest;
}

function sumShown(values: Uint32Array | Float64Array, shown: Uint8Array): number {
  let sum = 0;
  for (let row = 0; row < values.length; row++) if (shown[row]) sum += values[row]!;
  return sum;
}
