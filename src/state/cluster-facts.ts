/** How clusters hang together, counted for those who look. */

import { tiesOfClusters } from "../network/clusters/cluster-ties.ts";

import { remember } from "./remember.ts";

/** Ties between clusters and within them, strongest first. */
export const clusterTiesOf = remember(tiesOfClusters);
