/// <reference lib="webworker" />
/** Looks for people who may be one, then for those who may be two, and posts what is found so far. */

import { mostConsequentialFirst, suggest, type Suggestion } from "../people/suggest.ts";
import { buildNetwork } from "../network/network.ts";
import { proposeSplits, type SplitProposal } from "../network/split-proposals.ts";

import type { SuggestAnswer, SuggestRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Milliseconds between two posts. */
const INTERVAL_MS = 200;
/** Nobody reviews more in one go; after a decision there is another search. */
const MOST = 500;

self.addEventListener("message", ({ data }: MessageEvent<SuggestRequest>) => {
  let best: readonly Suggestion[] = [];
  let posted = performance.now();
  for (const portion of suggest(data.papers, data.identities)) {
    best = mostConsequentialFirst([...best, ...portion]).slice(0, MOST);
    if (performance.now() - posted < INTERVAL_MS) continue;
    post({ suggestions: best, splits: [], isDone: false });
    posted = performance.now();
  }
  post({ suggestions: best, splits: splitsIn(data), isDone: true });
});

function splitsIn({ papers, identities }: SuggestRequest): readonly SplitProposal[] {
  return proposeSplits(buildNetwork(papers, identities), identities).slice(0, MOST);
}

function post(answer: SuggestAnswer): void {
  self.postMessage(answer);
}
