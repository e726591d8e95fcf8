/** How much room text takes, without a screen to measure it on. */

import { ADVANCES, RANGES } from "./font-widths.ts";

export type FontWeight = keyof typeof ADVANCES;

/** For CSS, canvas and SVG alike: ours, then the fonts that {@link textWidth} also allows for. */
export const FONT_FAMILY = '"Noto Sans", Arial, "DejaVu Sans", sans-serif';

/** Thousandths of an em for scripts beyond Latin: as wide as an ideograph. */
const UNKNOWN = 1000;

const advances = { 400: readTable(ADVANCES[400]), 600: readTable(ADVANCES[600]) };

/**
 * Room for one line of text, in the unit of `size`; never less than a browser draws of Latin text.
 *
 * @param size - of the font: height of an em.
 */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  const table = advances[weight];
  let width = 0;
  for (const character of text) {
    width += table.get(character.charCodeAt(0)) ?? unlistedAdvance(character, table);
  }
  return (width * size) / 1000;
}

/**
 * Breaks text at spaces into lines no wider than `width`; a longer word is broken, too.
 *
 * @param width - in the unit of `size`.
 */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((long) => piecesOf(long, width, size))) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last === undefined || textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function piecesOf(word: string, width: number, size: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces = [""];
  let room = width;
  for (const letter of word) {
    room -= textWidth(letter, size);
    if (room < 0 && pieces.at(-1) !== "") {
      pieces.push("");
      room = width - textWidth(letter, size);
    }
    pieces[pieces.length - 1] += letter;
  }
  return pieces;
}

/**
 * Text of strangers as one line that any picture can show: control characters, marks that turn the
 * direction of writing and half characters become "�".
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "\ufffd")
    .trim();
}

/** The text, or as much of it as fits before "…"; in the unit of `size`. */
export function shorten(text: string, width: number, size: number, weight?: FontWeight): string {
  if (textWidth(text, size, weight) <= width) return text;
  const letters = [...text];
  let room = width - textWidth("…", size, weight);
  const end = letters.findIndex((letter) => {
    room -= textWidth(letter, size, weight);
    return room < 0;
  });
  return `${letters.slice(0, Math.max(0, end)).join("").trimEnd()}…`;
}

type Advances = ReadonlyMap<number, number>;

/** A letter with accents that has no row is as wide as its bare letter; accents and marks of direction take no room. */
function unlistedAdvance(character: string, table: Advances): number {
  if (/^[\p{M}\u200e]$/u.test(character)) return 0;
  return table.get(character.normalize("NFD").charCodeAt(0)) ?? UNKNOWN;
}

function readTable(digits: string): Advances {
  const codes = RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  );
  return new Map(
    codes.map((code, i) => [code, Number.parseInt(digits.slice(2 * i, 2 * i + 2), 36)]),
  );
}
