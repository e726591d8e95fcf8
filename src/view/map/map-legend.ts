/** What sizes, widths and colours on the map stand for, in as little room as that takes. */

import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";

import { type Legend, withDiscsUpTo } from "../../figure/legend.ts";
import type { ColourBy, SizeBy } from "../../figure/look.ts";
import { PALETTES, type Palette } from "../../figure/palette.ts";
import { legendOf } from "../../state/known-legend.ts";
import type { View } from "../../state/select.ts";

import { COAUTHORS, formatCount, PAPERS } from "../parts/format.ts";
import type { Drawn } from "./events.ts";
import { controls } from "../parts/theme.ts";

/** Px: a row with larger discs would be higher than the margin that a fitted map leaves free. */
const LARGEST_DISC = 14;
const BROADEST_TIE = 8;
/** Thinner ties all look alike, px. */
const LEAST_BROAD = 1.2;
const SWATCH_RADIUS = 4.5;
/** Length of the line of a tie, px. */
const LINE = 18;

const SIZES: Readonly<Record<SizeBy, readonly [string, string]>> = {
  papers: PAPERS,
  coauthors: COAUTHORS,
  strength: ["strength", "strength"],
};

const COLOURS: Readonly<Record<ColourBy, string>> = {
  cluster: "clusters",
  category: "categories",
  "first-year": "first year",
  "last-year": "last year",
  component: "components",
};

@customElement("map-legend")
export class MapLegend extends LitElement {
  static override styles = [
    controls,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
        padding: 1px 6px;
        border-radius: var(--radius);
        background: color-mix(in srgb, var(--map) 85%, transparent);
        color: var(--ink-soft);
        font-size: 0.78rem;
      }

      li {
        display: flex;
        gap: 3px 5px;
        align-items: center;
      }

      svg {
        flex: none;
        overflow: visible;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) drawn!: Drawn;

  override render() {
    const legend = legendOf(this.view);
    const palette = PALETTES[this.view.appearance.theme];
    const items =
      this.drawn.bandwidth > 0
        ? this.#density(palette)
        : [
            this.#sizes(legend, palette),
            this.#widths(legend, palette),
            this.#colours(legend, palette),
          ];
    return html`<ul aria-label="Legend">${items}</ul>`;
  }

  #sizes(legend: Legend, { other }: Palette) {
    const { discScale } = this.drawn;
    const { allSizes, sizes, beyond, sizeBy } = withDiscsUpTo(legend, LARGEST_DISC / discScale);
    const least = allSizes[0]?.value;
    const most = allSizes.at(-1)?.value;
    if (least === undefined || most === undefined) return nothing;
    const items = sizes.map(({ value, radius }) => ({
      swatch: disc(radius * discScale, other),
      words: formatCount(value),
    }));
    // Discs too large to be drawn here are told.
    if (items.length === 0 && least < most)
      items.push({ swatch: html``, words: formatCount(least) });
    const upTo = least < most ? "… " : "";
    if (beyond !== undefined) items.push({ swatch: html``, words: upTo + formatCount(beyond) });
    return html`<li>${listed(items)} ${SIZES[sizeBy][most === 1 ? 0 : 1]}</li>`;
  }

  #widths({ widths, isStrengthCounted }: Legend, { tie }: Palette) {
    const seen = widths
      .map(({ strength, width }) => ({ strength, pixels: width * this.drawn.tieScale }))
      .filter(({ pixels }) => pixels <= BROADEST_TIE);
    const broadest = seen.at(-1)?.pixels ?? 0;
    if (!this.drawn.areTiesBroad || broadest < LEAST_BROAD) return nothing;
    const items = seen.map(({ strength, pixels }) => ({
      swatch: line(pixels, tie),
      words: formatCount(strength),
    }));
    const shared = seen.at(-1)?.strength === 1 ? "shared paper" : "shared papers";
    return html`<li>${listed(items)} ${isStrengthCounted ? shared : "strength"}</li>`;
  }

  #density({ scale }: Palette) {
    const reach = formatCount(Math.round(this.drawn.bandwidth));
    return html`<li>few ${scale.map((colour) => disc(SWATCH_RADIUS, colour))} many people within ${reach} px</li>`;
  }

  /** Clusters and components have their names beside the map; years are told by the first and the last. */
  #colours({ colours, colourBy, isGiven, others }: Legend, { other }: Palette) {
    if (colours.length === 0) return nothing;
    const isNamed = colourBy === "category";
    const isScale = colourBy === "first-year" || colourBy === "last-year";
    const swatches = colours.map(({ name, colour }, index) => {
      const isEnd = index === 0 || index === colours.length - 1;
      return html`${disc(SWATCH_RADIUS, colour)}${isNamed || (isScale && isEnd) ? name : nothing}`;
    });
    const rest = others > 0 ? html`${disc(SWATCH_RADIUS, other)}others` : nothing;
    const meaning = !isNamed ? COLOURS[colourBy] : isGiven ? "clusters of the file" : nothing;
    return html`<li>${swatches} ${meaning} ${rest}</li>`;
  }
}

interface Item {
  readonly swatch: TemplateResult;
  readonly words: string;
}

/** With commas, by which numbers are told apart also where swatches are not seen. */
function listed(items: readonly Item[]): readonly TemplateResult[] {
  return items.map(
    ({ swatch, words }, index) =>
      html`${swatch} <span>${words}${index < items.length - 1 ? "," : ""}</span> `,
  );
}

function disc(radius: number, colour: string): TemplateResult {
  const side = 2 * radius;
  return html`<svg width=${side} height=${side} aria-hidden="true">
    ${svg`<circle cx=${radius} cy=${radius} r=${radius} fill=${colour}></circle>`}
  </svg>`;
}

function line(width: number, colour: string): TemplateResult {
  const height = Math.max(1, width);
  return html`<svg width=${LINE} height=${height} aria-hidden="true">
    ${svg`<rect width=${LINE} height=${height} fill=${colour}></rect>`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "map-legend": MapLegend;
  }
}
