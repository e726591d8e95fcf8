/** `coterie figure`: the map as a figure for print. */

import { aboutOf } from "../../figure/words/about.ts";
import { caption } from "../../figure/words/caption.ts";
import { composeFigure } from "../../figure/figure.ts";
import { PRESETS, printedSize, requestOf } from "../../figure/preset.ts";
import { toSvg } from "../../figure/writers/svg.ts";

import { defineCommand } from "../command.ts";
import { layOut } from "../laid-out.ts";

/** Fewer people are known by their own names. */
const MANY_PEOPLE = 1000;

export const figure = defineCommand({
  name: "figure",
  summary: "the map as an SVG for print or a slide",
  description: `Draws the map as SVG, with legend and caption; all text stays text.

Presets
  column                ${PRESETS.column.description}
  page                  ${PRESETS.page.description}
  slide                 ${PRESETS.slide.description}

The same files and options give the same figure, byte for byte, and the same map as the app.`,
  options: {
    preset: {
      kind: "choice",
      of: ["column", "page", "slide"],
      usual: "page",
      help: "what the figure is for",
    },
    theme: { kind: "choice", of: ["light", "dark"], usual: "light", help: "colours" },
  },
  mistakeIn({ output }) {
    if (output === undefined || /\.svg$/iu.test(output)) return undefined;
    return `figure writes SVG: --output must end in .svg, and "${output}" does not.`;
  },
  produce(explored, { theme, preset: chosen }) {
    const preset = PRESETS[chosen];
    const { facts, ...map } = layOut(explored, theme);
    const composed = composeFigure({
      ...map,
      ...requestOf(preset, theme),
      isTransparent: false,
      hasClusterNames: explored.slice.authorCount >= MANY_PEOPLE,
      ...(!preset.isOnPaper && { title: explored.source }),
      caption: caption(facts),
    });
    return toSvg(composed, aboutOf(facts, explored.network), printedSize(preset, composed));
  },
});
