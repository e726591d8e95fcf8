/// <reference lib="webworker" />
/** Finds the communities of one task. */

import { findCommunities } from "../network/communities.ts";
import { seededRandom } from "../layout/random.ts";

import type { ClusterAnswer, ClusterRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", ({ data }: MessageEvent<ClusterRequest>) => {
  const { network, placed, settings } = data;
  const answer: ClusterAnswer = {
    communities: findCommunities(network, placed, settings, seededRandom),
  };
  self.postMessage(answer);
});
