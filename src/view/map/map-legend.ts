/** What sizes, widths and colours on the map stand for, in as little room as that takes. */

import { css, html, LitElement, nothing, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";

import { densitySteps } from "../../figure/density-colours.ts";
import { type Legend, withDiscsUpTo } from "../../figure/legend.ts";
import {
  type Item,
  LEAST_DIFFERENCE,
  type Swatch,
  sizeItems,
  widthItems,
} from "../../figure/legend-items.ts";
import type { ColourBy, SizeBy } from "../../figure/look.ts";
import { PALETTES, type Palette } from "../../figure/palette.ts";
import { legendOf } from "../../state/known-legend.ts";
import type { View } from "../../state/select.ts";
import { COAUTHORS, formatCount, PAPERS } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";

import type { Drawn } from "./events.ts";
import { THINNEST_TIE } from "./shaders.ts";

/** Px: a row with larger discs would be higher than the margin that a fitted map leaves free. */
const LARGEST_DISC = 15;
const BROADEST_TIE = 8;
/** Where all ties are alike, thinner ones are no measure, px. */
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
        padding: 0 6px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--map);
        color: var(--ink-soft);
        font-size: 0.78rem;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 3px 5px;
        align-items: center;
      }

      @media (width < 600px) {
        .between {
          display: none;
        }
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
        ? this.#density()
        : [
            this.#sizes(legend, palette),
            this.#widths(legend, palette),
            this.#colours(legend, palette),
          ];
    // Where nobody is drawn there is nothing to explain, and no surface for it.
    return [items].flat().every((item) => item === nothing)
      ? nothing
      : html`<ul aria-label="Legend">${items}</ul>`;
  }

  #sizes(legend: Legend, { other }: Palette) {
    const { discScale } = this.drawn;
    const reached = withDiscsUpTo(legend, LARGEST_DISC / discScale);
    const most = reached.beyond ?? reached.sizes.at(-1)?.value;
    if (most === undefined) return nothing;
    const pixels = (radius: number) => radius * discScale;
    const writing = { colour: other, pixels, inWords: formatCount };
    return html`<li>${listed(sizeItems(reached, writing))} ${SIZES[legend.sizeBy][most === 1 ? 0 : 1]}</li>`;
  }

  /** Where ties look alike, how strong they are is told without a line: "ties: 1 shared paper each". */
  #widths(legend: Legend, { tie }: Palette) {
    const pixels = (width: number) => Math.max(THINNEST_TIE, width * this.drawn.tieScale);
    const [thinnest, broadest] = [legend.widths[0], legend.widths.at(-1)];
    if (this.drawn.ties === 0 || thinnest === undefined || broadest === undefined) return nothing;
    const areTold =
      this.drawn.areTiesBroad &&
      (thinnest === broadest
        ? pixels(broadest.width) >= LEAST_BROAD
        : pixels(broadest.width) - pixels(thinnest.width) >= LEAST_DIFFERENCE);
    const shared = broadest.strength === 1 ? "shared paper" : "shared papers";
    if (!areTold) {
      const ends = [...new Set([thinnest.strength, broadest.strength])].map(formatCount);
      const range = ends.join(" to ");
      const words = legend.isStrengthCounted ? `${range} ${shared}` : `strength ${range}`;
      return html`<li>ties: ${words}${ends.length === 1 ? " each" : ""}</li>`;
    }
    const items = widthItems(legend, { colour: tie, pixels, inWords: formatCount }, BROADEST_TIE);
    return html`<li>${listed(items)} ${legend.isStrengthCounted ? shared : "strength"}</li>`;
  }

  #density() {
    const steps = densitySteps(this.view.appearance.theme);
    const reach = formatCount(Math.round(this.drawn.bandwidth));
    return html`<li>few ${steps.map((colour) => disc(SWATCH_RADIUS, colour))} many people within ${reach} px</li>`;
  }

  /** Clusters and components have their names beside the map; years are told by the first and the last where room is short. */
  #colours({ colours, colourBy, isGiven, others, areOthersMuted }: Legend, { other }: Palette) {
    if (colours.length === 0) return nothing;
    const isNamed = colourBy === "category";
    const isScale = colourBy === "first-year" || colourBy === "last-year";
    const swatches = colours.map(({ name, colour }, index) => {
      const swatch = disc(SWATCH_RADIUS, colour);
      // As long as it is, a name stays beside its colour.
      if (isNamed) return html`<span>${swatch} ${name}</span>`;
      const isEnd = index === 0 || index === colours.length - 1;
      return html`${swatch}${isScale ? html`<span class=${isEnd ? "" : "between"}>${name}</span>` : nothing}`;
    });
    const rest =
      others > 0
        ? html`${disc(SWATCH_RADIUS, other)}others${areOthersMuted ? ", muted" : nothing}`
        : nothing;
    const meaning = !isNamed ? COLOURS[colourBy] : isGiven ? "clusters of the file" : nothing;
    return html`<li>${swatches} ${meaning} ${rest}</li>`;
  }
}

/** With commas, by which numbers are told apart also where swatches are not seen. */
function listed(items: readonly Item[]): readonly TemplateResult[] {
  return items.map(
    ({ swatch, words }, index) =>
      html`${drawn(swatch)} <span>${words}${index < items.length - 1 ? "," : ""}</span> `,
  );
}

function drawn(swatch: Swatch) {
  switch (swatch.kind) {
    case "words":
      return nothing;
    case "disc":
      return disc(swatch.radius, swatch.colour);
    case "line":
      return line(swatch.width, swatch.colour);
    default:
      return swatch satisfies never;
  }
}

function disc(radius: number, colour: string): TemplateResult {
  const side = 2 * radius;
  return html`<svg width=${side} height=${side} aria-hidden="true">
    ${svg`<circle cx=${radius} cy=${radius} r=${radius} fill=${colour}></circle>`}
  </svg>`;
}

function line(width: number, colour: string): TemplateResult {
  return html`<svg width=${LINE} height=${width} aria-hidden="true">
    ${svg`<rect width=${LINE} height=${width} fill=${colour}></rect>`}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "map-legend": MapLegend;
  }
}
