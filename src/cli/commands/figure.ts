/** `coterie figure`: the map as a figure for print. */

import { densityOfMap } from "../../figure/density.ts";
import { composeFigure } from "../../figure/figure.ts";
import { COLOURED_BY, type ColourBy, SIZED_BY, type SizeBy } from "../../figure/look.ts";
import {
  areClustersNamedAmong,
  describe,
  PRESETS,
  presetOf,
  printedSize,
  requestOf,
  WIDTHS,
} from "../../figure/preset.ts";
import { aboutOf } from "../../figure/words/about.ts";
import { caption } from "../../figure/words/caption.ts";
import { toSvg } from "../../figure/writers/svg.ts";
import type { LayoutSettings } from "../../layout/settings.ts";
import { findComponents } from "../../network/components.ts";
import { LAYOUT_LOOK, unmetLook } from "../choices.ts";
import { defineCommand } from "../command.ts";
import { layOut } from "../laid-out.ts";
import type { Settings } from "../settings.ts";

type ColourWord = Exclude<ColourBy, "category"> | "topic";

const COLOUR_WORDS = COLOURED_BY.map(
  (colour): ColourWord => (colour === "category" ? "topic" : colour),
);

export const figure = defineCommand({
  name: "figure",
  summary: "the map as an SVG for print or a slide",
  description: `Draws the map as SVG, with legend and caption; all text stays text.

Presets
  column                ${describe(PRESETS.column)}
  page                  ${describe(PRESETS.page)}
  slide                 ${describe(PRESETS.slide)}

The same files and options give the same figure, byte for byte, and the same map as the app.`,
  options: {
    preset: {
      kind: "choice",
      of: ["column", "page", "slide"],
      usual: "page",
      help: "what the figure is for",
    },
    width: {
      kind: "number",
      least: WIDTHS.least,
      most: WIDTHS.most,
      help: "mm, as the journal asks for; text keeps its size (that of the preset)",
    },
    theme: { kind: "choice", of: ["light", "dark"], usual: "light", help: "colours" },
    colour: {
      kind: "choice",
      of: COLOUR_WORDS,
      help: "what colours tell apart; of a network without papers, topic is its file's cluster (cluster, or the session's)",
    },
    size: {
      kind: "choice",
      of: SIZED_BY,
      help: "what discs are sized by (papers, or the session's)",
    },
    look: LAYOUT_LOOK,
    density: {
      kind: "flag",
      help: "shades that tell how many people are where, in place of ties",
    },
  },
  mistakeIn({ output, preset, width }) {
    if (preset === "slide" && width !== undefined) {
      return "--width is for figures on paper: leave it out, or choose --preset column or page.";
    }
    if (output === undefined || /\.svg$/iu.test(output)) return undefined;
    return `figure writes SVG: --output must end in .svg, and "${output}" does not.`;
  },
  unmetIn({ network }, { colour, size, look }) {
    const { papers, givenClusters } = network;
    const hasTopics = givenClusters !== undefined || papers.some(({ category }) => category);
    const hasYears = papers.some(({ year }) => year !== undefined);
    const isByYear = colour === "first-year" || colour === "last-year";
    return [
      ...unmetLook(network, look),
      ...(isByYear && !hasYears ? ["No paper has a year: everybody is grey."] : []),
      ...(colour === "topic" && !hasTopics ? ["No paper has a topic: everybody is grey."] : []),
      ...(size === "papers" && papers.length === 0
        ? ["There are no papers: people are sized by co-authors."]
        : []),
    ];
  },
  produce(explored, { theme, preset: chosen, width, density: hasDensity, ...choices }) {
    const preset = presetOf(chosen, width);
    const settings = chosenSettings(explored.settings, choices);
    const laidOut = layOut({ ...explored, settings }, theme);
    const { network, slice } = explored;
    const facts = { ...laidOut.facts, hasDensity };
    const composed = composeFigure({
      ...laidOut,
      ...requestOf(preset, theme),
      isTransparent: false,
      ...(hasDensity && {
        density: densityOfMap(laidOut.positions, findComponents(network, slice).of),
      }),
      hasClusterNames: areClustersNamedAmong(slice.authorCount),
      ...(!preset.isOnPaper && { title: explored.source }),
      caption: caption(facts),
    });
    return toSvg(composed, aboutOf(facts, network), printedSize(preset, composed));
  },
});

interface Choices {
  readonly colour: ColourWord | undefined;
  readonly size: SizeBy | undefined;
  readonly look: LayoutSettings["look"] | undefined;
}

/** The settings with what was chosen in place of what they say. */
function chosenSettings(settings: Settings, { colour, size, look }: Choices): Settings {
  const { colourBy, sizeBy } = settings.look;
  return {
    ...settings,
    look: {
      colourBy: colour === "topic" ? "category" : (colour ?? colourBy),
      sizeBy: size ?? sizeBy,
    },
    layout: { ...settings.layout, look: look ?? settings.layout.look },
  };
}
