/// <reference lib="webworker" />
/** Finds the communities of one task, and the words that tell them apart. */

import { seededRandom } from "../layout/random.ts";
import type { Communities } from "../network/clusters/communities.ts";
import { steadyCommunities } from "../network/clusters/steady-communities.ts";
import type { Network } from "../network/network.ts";

import type { ClusterAnswer, ClusterRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Of the one task. */
let found: (Pick<Network, "authorsOfPaper"> & { readonly communities: Communities }) | undefined;
const papers: { readonly title: string }[] = [];
/** How words of titles are found; a network file has none. */
let titleWords: Promise<typeof import("../network/clusters/cluster-words.ts")> | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ClusterRequest>) => {
  if (data.type === "search") {
    const { authorsOfPaper } = data.network;
    if (authorsOfPaper.start.length > 1)
      titleWords = import("../network/clusters/cluster-words.ts");
    const communities = steadyCommunities(data, seededRandom);
    found = { authorsOfPaper, communities };
    return;
  }
  for (const title of data.titles) papers.push({ title });
  // The page hears of an error, not of a promise that is broken.
  if (data.areLast && found !== undefined) answer(found).catch(reportError);
});

async function answer({ authorsOfPaper, communities }: NonNullable<typeof found>): Promise<void> {
  const { wordsOfCommunities } = (await titleWords) ?? {};
  const words = wordsOfCommunities?.({ papers, authorsOfPaper }, communities) ?? [];
  const whole: ClusterAnswer = { communities, words };
  self.postMessage(whole);
}
