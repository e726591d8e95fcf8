/// <reference lib="webworker" />
/** Looks for people who may be one, then for those who may be two, and posts what is found so far. */

import type { Paper } from "../bibliography/paper.ts";
import { buildNetwork } from "../network/network.ts";
import { proposeSplits, type SplitProposal } from "../network/split-proposals.ts";
import type { Identities } from "../people/identities.ts";
import { mostConsequentialFirst, type Suggestion, suggest } from "../people/suggest.ts";
import { MOST_PAIRS } from "../state/suggesting.ts";

import type { SuggestAnswer, SuggestLists, SuggestRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

/** Milliseconds between two posts. */
const INTERVAL_MS = 200;

/** Where somebody is looked for. */
interface List {
  readonly papers: readonly Paper[];
  readonly identities: Identities;
}

const portions: SuggestLists[] = [];

self.addEventListener("message", ({ data }: MessageEvent<SuggestRequest>) => {
  if (data.type === "portion") portions.push(data);
  else search(listOf(data.rest));
});

function listOf(rest: Extract<SuggestRequest, { type: "search" }>["rest"]): List {
  const authors = portions.flatMap((portion) => portion.authors);
  const bylines = portions.flatMap((portion) => portion.bylines);
  const places = portions.flatMap((portion) => portion.places);
  return {
    papers: portions.flatMap(({ papers }) => papers),
    identities: { ...rest, authors, bylines, places },
  };
}

function search(list: List): void {
  let best: readonly Suggestion[] = [];
  let posted = performance.now();
  for (const portion of suggest(list.papers, list.identities)) {
    best = mostConsequentialFirst([...best, ...portion]).slice(0, MOST_PAIRS + 1);
    if (performance.now() - posted < INTERVAL_MS) continue;
    post({ suggestions: best, splits: [], isDone: false });
    posted = performance.now();
  }
  post({ suggestions: best, splits: splitsIn(list), isDone: true });
}

function splitsIn({ papers, identities }: List): readonly SplitProposal[] {
  return proposeSplits(buildNetwork(papers, identities), identities).slice(0, MOST_PAIRS);
}

function post(answer: SuggestAnswer): void {
  self.postMessage(answer);
}
