/** The bundled example as a figure: its owner hidden, laid out by our own layout. */

import { coteriePapers } from "../../src/bibliography/formats/coterie-papers.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { appearanceOf } from "../../src/figure/appearance.ts";
import type { Content } from "../../src/figure/content.ts";
import type { FigureRequest } from "../../src/figure/figure-request.ts";
import { USUAL_LOOK } from "../../src/figure/look.ts";
import type { Theme } from "../../src/figure/palette.ts";
import { radii } from "../../src/figure/size.ts";
import { caption } from "../../src/figure/words/caption.ts";
import { factsOf } from "../../src/figure/words/facts.ts";
import { seededRandom } from "../../src/layout/random.ts";
import { startLayout } from "../../src/layout/run.ts";
import { USUAL_LAYOUT } from "../../src/layout/settings.ts";
import { layoutTask } from "../../src/layout/task.ts";
import { nameClusters } from "../../src/network/clusters/cluster-names.ts";
import { findCommunities, USUAL_CLUSTERING } from "../../src/network/clusters/communities.ts";
import { buildNetwork } from "../../src/network/network.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { identify } from "../../src/people/identify.ts";
import { hiding } from "../builders.ts";

const made = new Map<Theme, FigureRequest>();

/**
 * Made once in each theme for all who ask.
 *
 * @param json - text of data/ruegamer.json.
 */
export function exampleRequest(json: string, theme: Theme): FigureRequest {
  const request = made.get(theme) ?? requestIn(json, theme);
  made.set(theme, request);
  return request;
}

function requestIn(json: string, theme: Theme): FigureRequest {
  const { bibliography } = runToEnd(coteriePapers.read({ file: "ruegamer.json", text: json }));
  const network = buildNetwork(bibliography.papers, identify(bibliography));
  const filters = hiding(...(network.owner === undefined ? [] : [network.owner]));
  const slice = sliceNetwork(network, filters);
  const communities = findCommunities(network, slice, USUAL_CLUSTERING, seededRandom);
  const content = { network, slice, communities };
  return {
    width: 1600,
    height: 1000,
    isTransparent: false,
    content,
    appearance: appearanceOf(content, { theme, ...USUAL_LOOK }),
    positions: layOut(content),
    clusters: nameClusters(network, slice, communities),
    hasClusterNames: false,
    caption: caption(
      factsOf(content, USUAL_LOOK, {
        source: "David Rügamer's author page, captured 2026",
        filters,
        clustering: USUAL_CLUSTERING,
        layout: USUAL_LAYOUT,
        version: "0.1",
      }),
    ),
  };
}

function layOut({ network, slice }: Content): Float32Array {
  const { problem, spread } = layoutTask(network, slice, {
    radius: radii(slice),
    settings: USUAL_LAYOUT,
  });
  const run = startLayout(problem);
  while (run.phase === "running") run.advance(100);
  return spread(run.positions());
}
