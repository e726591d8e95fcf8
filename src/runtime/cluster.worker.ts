/// <reference lib="webworker" />
/** Finds the communities of one task, and the words that tell them apart. */

import { seededRandom } from "../layout/random.ts";
import { wordsOfCommunities } from "../network/clusters/cluster-words.ts";
import { findCommunities } from "../network/clusters/communities.ts";

import type { ClusterAnswer, ClusterRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", ({ data }: MessageEvent<ClusterRequest>) => {
  const { network, titles, placed, settings } = data;
  const communities = findCommunities(network, placed, settings, seededRandom);
  const papers = titles.map((title) => ({ title }));
  const { authorsOfPaper } = network;
  const answer: ClusterAnswer = {
    communities,
    words: wordsOfCommunities({ papers, authorsOfPaper }, communities),
  };
  self.postMessage(answer);
});
