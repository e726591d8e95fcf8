/** A network explored → its clusters, its looks and its places: the map that the screen shows. */

import { version } from "../../package.json";
import { type Appearance, appearanceOf } from "../figure/appearance.ts";
import type { Content } from "../figure/content.ts";
import type { Theme } from "../figure/palette.ts";
import { type Facts, factsOf } from "../figure/words/facts.ts";
import { seededRandom } from "../layout/random.ts";
import { placingFilters } from "../layout/task.ts";
import type { Cluster } from "../network/clusters/cluster.ts";
import { nameClusters } from "../network/clusters/cluster-names.ts";
import { wordsOfCommunities } from "../network/clusters/cluster-words.ts";
import { withGivenNames } from "../network/clusters/given-names.ts";
import { steadyCommunities, steppedOutOf } from "../network/clusters/steady-communities.ts";
import { shownOf } from "../network/components.ts";
import { sharedPerson } from "../network/shared-person.ts";
import { sliceNetwork } from "../network/slice-network.ts";

import type { Explored } from "./explore.ts";
import { settle } from "./settle.ts";

/** What figures and files of other tools are made from. */
export interface LaidOut {
  readonly content: Content;
  readonly clusters: readonly Cluster[];
  readonly appearance: Appearance;
  /** `x` and `y` of each author, `NaN` for people not shown. */
  readonly positions: Float32Array;
  /** How it was made and what it rests on. */
  readonly facts: Facts;
}

/** Clusters and lays out the people as the app does, to the end of the layout. */
export function layOut(explored: Explored, theme: Theme): LaidOut {
  const { network, placed, slice, filters, source, settings } = explored;
  const { clustering, clusterNames, layout, look, pins } = settings;
  const left = steppedOutOf(filters.hidden, sharedPerson(network));
  const whole = left && sliceNetwork(network, placingFilters({ ...filters, hidden: left }));
  const found = steadyCommunities({ network, placed, whole, settings: clustering }, seededRandom);
  const communities = shownOf(found, slice);
  const words = wordsOfCommunities(network, found);
  const clusters = nameClusters(network, slice, communities, words);
  const content = { network, slice, communities };
  const appearance = appearanceOf(content, { theme, ...look });
  const circumstances = {
    ...{ source, filters, clustering, layout, version },
    pinned: pins.map(([key]) => key),
  };
  return {
    content,
    clusters: withGivenNames(clusters, network, found, clusterNames),
    appearance,
    positions: settle(explored).positions,
    facts: factsOf(content, appearance, circumstances),
  };
}
