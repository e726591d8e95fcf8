/** `coterie layout`: where everybody stands, and how good the picture is. */

import { performance } from "node:perf_hooks";

import { radii } from "../../figure/size.ts";
import { qualityOf } from "../../layout/quality.ts";
import type { LayoutLook } from "../../layout/settings.ts";
import { layoutTask } from "../../layout/task.ts";
import { LAYOUT_LOOK, unmetLook } from "../choices.ts";
import { defineCommand } from "../command.ts";
import type { Explored } from "../explore.ts";
import { settle } from "../settle.ts";

export const layout = defineCommand({
  name: "layout",
  summary: "where everybody stands, and how good the picture is",
  description: `Lays out the network as the app does: the same files and options give the same places.

With --json one object: positions, a list of { name, x, y } in radii of the smallest disc, x to the
right and y upwards; iterations; settled; milliseconds, of the layout alone; and of the largest
component stress (scale-normalised, per pair, 0 is best) and neighbourhoodPreservation (mean Jaccard
index of a person's co-authors and as many nearest in the picture, over everybody with two or more,
1 is best). Stress is sampled above 3,162 people.`,
  options: {
    json: { kind: "flag", help: "the result as one JSON object" },
    look: LAYOUT_LOOK,
  },
  unmetIn: ({ network }, { look }) => unmetLook(network, look),
  produce(explored, { json, look }) {
    const { positions, ...facts } = laidOut(explored, look);
    return json
      ? `${JSON.stringify({ positions, ...facts }, undefined, 2)}\n`
      : `${Object.entries(facts)
          .map(([fact, value]) => `${fact}: ${value}`)
          .join("\n")}\n`;
  },
});

interface Place {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

function laidOut(explored: Explored, look: LayoutLook | undefined) {
  const { network, slice } = explored;
  const { layout } = explored.settings;
  const settings = look === undefined ? layout : { ...layout, look };
  const start = performance.now();
  const { phase, iterations, positions } = settle(explored, settings);
  const milliseconds = Math.round(performance.now() - start);
  const shown = [...network.authors.keys()].filter((author) => slice.authorShown[author]);
  const places = shown.map(
    (author): Place => ({
      name: network.authors[author]!.name,
      x: rounded(positions[2 * author]!),
      y: rounded(positions[2 * author + 1]!),
    }),
  );
  const { problem } = layoutTask(network, slice, { radius: radii(slice), settings });
  const quality = qualityOf(problem, Float64Array.from(places.flatMap(({ x, y }) => [x, y])));
  return { positions: places, iterations, settled: phase === "settled", milliseconds, ...quality };
}

/** Three decimals: a thousandth of the smallest disc. */
function rounded(value: number): number {
  return Number(value.toFixed(3));
}
