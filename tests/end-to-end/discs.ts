/** What can be seen of the map on a picture: discs and names. */

import { expect, type Page } from "@playwright/test";

import { mapOf } from "./app.ts";
import { colourAt, decode, type Picture } from "./png.ts";

const ROUNDING = 2;

/** A point of the page, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map as it looks with the pointer elsewhere, once it has stopped changing. */
export async function lookAtMap(page: Page): Promise<Buffer> {
  const { x, y, width } = await frameOf(page);
  await page.mouse.move(x + width - 6, y + 80);
  await page.mouse.move(5, 5);
  return lookWhileStill(page);
}

/** The map as it looks once it has stopped changing, with the pointer where it is. */
export async function lookWhileStill(page: Page): Promise<Buffer> {
  let seen = await mapOf(page).screenshot();
  let same = 0;
  const look = async () => {
    const next = await mapOf(page).screenshot();
    same = looksLike(next, seen) ? same + 1 : 0;
    seen = next;
    return same;
  };
  // Frames are drawn when there is time for them, on a busy machine some tenths of a second later.
  await expect.poll(look, { intervals: [0, 200], timeout: 30_000 }).toBe(3);
  return seen;
}

/** Whether two pictures show the same. A browser that draws an icon again may round its edges otherwise, by 1 of 255. */
export function looksLike(one: Buffer, other: Buffer): boolean {
  if (one.equals(other)) return true;
  const [{ rgba }, { rgba: others }] = [decode(one), decode(other)];
  return (
    rgba.length === others.length &&
    rgba.every((value, i) => Math.abs(value - others[i]!) <= ROUNDING)
  );
}

/** Of the pixels of two pictures of one size, how many are not alike. */
export function shareOfOthers(one: Buffer, other: Buffer): number {
  const [picture, { rgba: others }] = [decode(one), decode(other)];
  let count = 0;
  for (let at = 0; at < others.length; at += 4) {
    const isOther = [0, 1, 2].some((i) => Math.abs(picture.rgba[at + i]! - others[at + i]!) > 8);
    count += Number(isOther);
  }
  return count / (picture.width * picture.height);
}

/** Where the map is on the page. */
export async function frameOf(page: Page): Promise<Point & { readonly width: number }> {
  const frame = await mapOf(page).boundingBox();
  if (frame === null) throw new Error("There is no map on the page.");
  return frame;
}

/** The middle of the largest disc on the map: of the largest square of one vivid colour. */
export async function largestDisc(page: Page): Promise<Point & { readonly radius: number }> {
  const frame = await frameOf(page);
  const { x, y, side } = largestSquare(decode(await lookAtMap(page)));
  // The largest square in a disc of radius r has the side r · √2.
  return { x: frame.x + x - side / 2, y: frame.y + y - side / 2, radius: side / Math.SQRT2 };
}

/** Pixels whose colour is not nearly grey: discs, mostly. */
export function vividPixels(png: Buffer): number {
  return countPixels(decode(png), isVivid);
}

/** Pixels darker than any disc or tie on a light background: names, mostly. */
export function darkPixels(png: Buffer): number {
  return countPixels(decode(png), isDark);
}

/** Pixels, between two rows if they are given, whose [red, green, blue, alpha] is meant. */
export function countPixels(
  picture: Picture,
  isMeant: (colour: readonly number[]) => boolean,
  [top, bottom]: readonly [number, number] = [0, picture.height],
): number {
  let count = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = 0; x < picture.width; x++) count += Number(isMeant(colourAt(picture, x, y)));
  }
  return count;
}

/** Largest square of one vivid colour, by its lower right corner. */
function largestSquare(picture: Picture): Point & { readonly side: number } {
  const { width, height } = picture;
  const sides = new Uint16Array(width * height);
  let largest = { x: 0, y: 0, side: 0 };
  for (let y = 1; y < height; y++) {
    for (let x = 1; x < width; x++) {
      const colour = colourAt(picture, x, y);
      const neighbours = [
        [x - 1, y],
        [x, y - 1],
        [x - 1, y - 1],
      ] as const;
      if (!isVivid(colour)) continue;
      const isOne = neighbours.every(
        ([a, b]) => String(colourAt(picture, a, b)) === String(colour),
      );
      const side = isOne ? 1 + Math.min(...neighbours.map(([a, b]) => sides[b * width + a]!)) : 1;
      sides[y * width + x] = side;
      if (side > largest.side) largest = { x, y, side };
    }
  }
  return largest;
}

function isVivid([red = 0, green = 0, blue = 0]: readonly number[]): boolean {
  return Math.max(red, green, blue) - Math.min(red, green, blue) > 60;
}

function isDark([red = 0, green = 0, blue = 0, alpha = 0]: readonly number[]): boolean {
  return alpha === 255 && Math.max(red, green, blue) < 60;
}
