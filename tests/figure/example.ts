/** The bundled example as a figure: its owner hidden, laid out by our own layout. */

import { readCoteriePapers } from "../../src/bibliography/formats/coterie-papers.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { identify } from "../../src/people/identify.ts";
import { nameClusters } from "../../src/network/cluster-names.ts";
import { findCommunities, USUAL_CLUSTERING } from "../../src/network/communities.ts";
import { buildNetwork, type Network } from "../../src/network/network.ts";
import { type Slice, sliceNetwork } from "../../src/network/slice.ts";
import { seededRandom } from "../../src/layout/random.ts";
import { startLayout } from "../../src/layout/run.ts";
import { appearanceOf } from "../../src/figure/appearance.ts";
import { caption } from "../../src/figure/caption.ts";
import type { FigureRequest } from "../../src/figure/figure.ts";
import { USUAL_LOOK } from "../../src/figure/look.ts";
import type { Theme } from "../../src/figure/palette.ts";
import { radii } from "../../src/figure/size.ts";
import { hiding } from "../builders.ts";

/** @param json - text of data/ruegamer.json. */
export function exampleRequest(json: string, theme: Theme): FigureRequest {
  const { bibliography } = runToEnd(readCoteriePapers({ file: "ruegamer.json", text: json }));
  const network = buildNetwork(bibliography.papers, identify(bibliography));
  const slice = sliceNetwork(
    network,
    hiding(...(network.owner === undefined ? [] : [network.owner])),
  );
  const communities = findCommunities(network, slice, USUAL_CLUSTERING, seededRandom);
  const content = { network, slice, communities };
  return {
    width: 1600,
    height: 1000,
    isTransparent: false,
    content,
    appearance: appearanceOf(content, { theme, ...USUAL_LOOK }),
    positions: layOut(network, slice),
    clusters: nameClusters(network, slice, communities),
    caption: caption({
      people: slice.authorCount,
      ties: slice.tieCount,
      papers: network.papers.length,
      source: "David Rügamer's author page, captured 2026",
      hidden: ["David Rügamer"],
      incompleteBylines: network.papers.filter(({ byline }) => !byline.listComplete).length,
      version: "0.1",
    }),
  };
}

function layOut(network: Network, slice: Slice): Float32Array {
  const people = [...slice.authorShown.keys()].filter((author) => slice.authorShown[author]);
  const ties = [...slice.tieShown.keys()].filter((tie) => slice.tieShown[tie]);
  const placeOf = new Map(people.map((author, place) => [author, place]));
  const radius = radii(slice);
  const run = startLayout({
    count: people.length,
    source: Uint32Array.from(ties, (tie) => placeOf.get(network.source[tie]!)!),
    target: Uint32Array.from(ties, (tie) => placeOf.get(network.target[tie]!)!),
    weight: Float64Array.from(ties, (tie) => slice.strength[tie]!),
    radius: Float64Array.from(people, (author) => radius[author]!),
    aspect: 1.6,
  });
  while (run.phase === "running") run.advance(100);
  const laidOut = run.positions();
  const positions = new Float32Array(2 * network.authors.length).fill(Number.NaN);
  people.forEach((author, place) => {
    positions.set(laidOut.subarray(2 * place, 2 * place + 2), 2 * author);
  });
  return positions;
}
