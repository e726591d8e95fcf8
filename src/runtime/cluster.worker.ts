/// <reference lib="webworker" />
/** Finds the communities of one task, and the words that tell them apart. */

import { seededRandom } from "../layout/random.ts";
import { wordsOfCommunities } from "../network/clusters/cluster-words.ts";
import { type Communities, findCommunities } from "../network/clusters/communities.ts";
import type { Network } from "../network/network.ts";

import type { ClusterAnswer, ClusterRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Of the one task. */
let found: (Pick<Network, "authorsOfPaper"> & { readonly communities: Communities }) | undefined;
const papers: { readonly title: string }[] = [];

self.addEventListener("message", ({ data }: MessageEvent<ClusterRequest>) => {
  if (data.type === "search") {
    const { network, placed, settings } = data;
    const { authorsOfPaper } = network;
    const communities = findCommunities(network, placed, settings, seededRandom);
    found = { authorsOfPaper, communities };
    return;
  }
  for (const title of data.titles) papers.push({ title });
  if (data.areLast && found !== undefined) self.postMessage(answerOf(found));
});

function answerOf({ authorsOfPaper, communities }: NonNullable<typeof found>): ClusterAnswer {
  return { communities, words: wordsOfCommunities({ papers, authorsOfPaper }, communities) };
}
