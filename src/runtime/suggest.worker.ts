/// <reference lib="webworker" />
/** Looks for people who may be one, and posts the most consequential pairs found so far. */

import { mostConsequentialFirst, suggest, type Suggestion } from "../people/suggest.ts";

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
    post({ suggestions: best, isDone: false });
    posted = performance.now();
  }
  post({ suggestions: best, isDone: true });
});

function post(answer: SuggestAnswer): void {
  self.postMessage(answer);
}
