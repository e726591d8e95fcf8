/** Lines of an author page → the parts of each paper. */

import { isProse } from "../../bylines/byline.ts";
import type { Line } from "../../lines.ts";

import type { Heading } from "./author-page-heading.ts";
import { readHeading } from "./author-page-heading.ts";

/** One paper as the page prints it; a part may be missing. */
export interface Entry {
  readonly heading: Heading;
  /** Line of the heading, from 1. */
  readonly line: number;
  /** Absent when no line follows the heading: nothing can then be said of the paper. */
  readonly title?: string;
  readonly byline?: Line;
  /** Lines of the abstract; paragraphs have blank lines between them. */
  readonly abstract: readonly Line[];
}

/** Indexes of the lines that are headings. The line right under one is its title, whatever it says. */
export function headingPlaces(lines: readonly Line[]): readonly number[] {
  const places: number[] = [];
  let titleLine: number | undefined;
  for (const [i, { text, number }] of lines.entries()) {
    if (number === titleLine || readHeading(text) === undefined) continue;
    places.push(i);
    titleLine = number + 1;
  }
  return places;
}

/**
 * Tells the parts of a paper apart by their order: heading, title, byline, abstract. Titles and
 * abstracts may look like dates or names; only a byline that is running text is taken for missing.
 */
export function entryOf(lines: readonly Line[]): readonly Entry[] {
  const [first, title, ...rest] = lines;
  const heading = first && readHeading(first.text);
  if (first === undefined || heading === undefined) return [];
  const [byline] = rest;
  const hasByline = byline !== undefined && !isProse(byline.text);
  return [
    {
      heading,
      line: first.number,
      ...(title && { title: title.text }),
      ...(hasByline && { byline }),
      abstract: hasByline ? rest.slice(1) : rest,
    },
  ];
}

/** The abstract as text; absent when nothing is printed. */
export function abstractOf({ abstract }: Entry): string | undefined {
  const parts = abstract.map(({ text, number }, i) => {
    const previous = abstract[i - 1];
    if (previous === undefined) return text;
    return (previous.number === number - 1 ? " " : "\n\n") + text;
  });
  return parts.length === 0 ? undefined : parts.join("");
}
