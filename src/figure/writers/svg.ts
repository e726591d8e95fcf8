/**
 * A figure as SVG 1.1 text: names are text, each person is one `<circle>`, and swatches of the legend
 * are ellipses, so that people can be counted and restyled by whoever edits the file.
 */

import type { Figure } from "../figure.ts";
import { FONT_FAMILY } from "../labels/text.ts";
import {
  type Area,
  type Disc,
  HALO,
  type Line,
  leaderHalos,
  type Mark,
  rimOf,
  type Text,
} from "../mark.ts";
import type { PrintedSize } from "../preset.ts";
import type { About } from "../words/about.ts";

import { xmlText } from "./xml-text.ts";

/**
 * The same figure and words give the same text.
 *
 * @param size - in print; without, a px is a CSS px.
 */
export function toSvg(figure: Figure, about: About, size?: PrintedSize): string {
  const { width, height, background, isTransparent } = figure;
  const family = xmlText(FONT_FAMILY.replaceAll('"', "'"));
  const ties = figure.map.filter((mark) => mark.kind === "line");
  const people = figure.map.filter((mark) => mark.kind === "disc");
  return lines([
    `<svg xmlns="http://www.w3.org/2000/svg" ${sizeOf(figure, size)} viewBox="0 0 ${number(width)} ${number(height)}" role="img" font-family="${family}">`,
    `<title>${xmlText(about.title)}</title>`,
    `<desc>${xmlText(about.description)}</desc>`,
    // Outside of attributes a quotation mark is one, and JSON is full of them.
    `<metadata>${xmlText(about.provenance).replaceAll("&quot;", '"')}</metadata>`,
    clipPath(figure),
    isTransparent ? "" : `<rect width="100%" height="100%" fill="${background}"/>`,
    `<g clip-path="url(#map)">`,
    figure.ground.length === 0 ? "" : group("density", "", figure.ground.map(area)),
    group("ties", 'fill="none"', runs(ties, tieStyle, tie)),
    group("people", `stroke="${background}" paint-order="stroke"`, runs(people, discStyle, person)),
    "</g>",
    group(
      "leaders",
      'fill="none"',
      runs([...leaderHalos(figure), ...figure.leaders], tieStyle, tie),
    ),
    group(
      "names",
      `stroke="${background}" stroke-linejoin="round" paint-order="stroke"`,
      runs(figure.labels, labelStyle, (label) => words(label)),
    ),
    group("margin", "", figure.margin.map(marginMark)),
    "</svg>",
  ]);
}

function sizeOf({ width, height }: Figure, size: PrintedSize | undefined): string {
  return size === undefined
    ? `width="${number(width)}" height="${number(height)}"`
    : `width="${number(size.width)}mm" height="${number(size.height)}mm"`;
}

function clipPath({ area }: Figure): string {
  const [x, y] = [number(area.minX), number(area.minY)];
  const [width, height] = [number(area.maxX - area.minX), number(area.maxY - area.minY)];
  return `<clipPath id="map"><rect x="${x}" y="${y}" width="${width}" height="${height}"/></clipPath>`;
}

/** Neighbours of one style share a group: half the size of a file with many ties. */
function runs<Item>(
  items: readonly Item[],
  styleOf: (item: Item) => string,
  draw: (item: Item) => string,
): readonly string[] {
  const parts: string[] = [];
  let current: string | undefined;
  for (const item of items) {
    const style = styleOf(item);
    if (style !== current) {
      if (current !== undefined) parts.push("</g>");
      parts.push(`<g ${style}>`);
      current = style;
    }
    parts.push(draw(item));
  }
  return current === undefined ? parts : [...parts, "</g>"];
}

function tieStyle({ colour, width, opacity }: Line): string {
  return `stroke="${colour}" stroke-width="${number(width)}" stroke-opacity="${number(opacity)}"`;
}

/**
 * Ties that rest on cut author lists have a class, which whoever edits the file may dash. They are drawn
 * like others, here and on the map: of the example's 79 ties 76 are of that kind, and a picture of dashes
 * would hide how strong they are; the caption says in words that counts are lower bounds.
 */
function tie({ x1, y1, x2, y2, isLowerBound = false }: Line): string {
  return `<path${isLowerBound ? ' class="at-least"' : ""} d="M${number(x1)} ${number(y1)}L${number(x2)} ${number(y2)}"/>`;
}

/** Clockwise or not, a ring within another one is a hole. */
function area({ rings, colour, opacity }: Area): string {
  const paths = rings.map((ring) => `M${ring.map(number).join(" ")}Z`);
  return `<path fill="${colour}" fill-opacity="${number(opacity)}" fill-rule="evenodd" d="${paths.join("")}"/>`;
}

function discStyle({ colour, radius, opacity = 1 }: Disc): string {
  const faint = opacity === 1 ? "" : ` opacity="${number(opacity)}"`;
  return `fill="${colour}" stroke-width="${number(2 * rimOf(radius))}"${faint}`;
}

/** The name is there when the pointer rests on the disc, also where it found no room. */
function person({ x, y, radius, name = "" }: Disc): string {
  const place = `cx="${number(x)}" cy="${number(y)}" r="${number(radius)}"`;
  return `<circle ${place}><title>${xmlText(name)}</title></circle>`;
}

function labelStyle(label: Text): string {
  return `${textStyle(label)} stroke-width="${number(2 * HALO * label.size)}"`;
}

function textStyle({ size, weight, colour }: Text): string {
  return `font-size="${number(size)}" font-weight="${weight}" fill="${colour}"`;
}

/** @param style - unless a group around it has one. */
function words({ text, x, y, anchor }: Text, style = ""): string {
  const align = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  return `<text x="${number(x)}" y="${number(y)}"${align}${style}>${xmlText(text)}</text>`;
}

function marginMark(mark: Mark): string {
  switch (mark.kind) {
    case "text":
      return words(mark, ` ${textStyle(mark)}`);
    case "line":
      return `<g ${tieStyle(mark)}>${tie(mark)}</g>`;
    case "disc": {
      const r = number(mark.radius);
      return `<ellipse cx="${number(mark.x)}" cy="${number(mark.y)}" rx="${r}" ry="${r}" fill="${mark.colour}"/>`;
    }
  }
}

function group(id: string, style: string, parts: readonly string[]): string {
  return lines([`<g id="${id}"${style === "" ? "" : ` ${style}`}>`, ...parts, "</g>"]);
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}

/** Two decimals: a hundredth of a px is below what any printer resolves. */
function number(value: number): string {
  return String(Math.round(100 * value) / 100);
}
