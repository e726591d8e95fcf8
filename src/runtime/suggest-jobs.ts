/** Has people who may be one looked for, as long as the reader is at the names. */

import type { Paper } from "../bibliography/paper.ts";
import type { Identities } from "../people/identify.ts";
import type { AppState } from "../state/app-state.ts";
import { selectView } from "../state/select.ts";
import type { Store } from "../state/store.ts";

import type { SuggestAnswer, SuggestRequest } from "./protocol.ts";

/** Papers and people that are sent at once: about 20 ms. */
const PORTION = 2000;

/**
 * Follows the store: other people end the search among the ones before.
 *
 * @param createWorker - a fresh searching worker, one for each search.
 */
export function startSuggestJobs(store: Store, createWorker: () => Worker): void {
  let searched: Identities | undefined;
  let worker: Worker | undefined;

  const keepUpToDate = (state: AppState) => {
    if (state.exploration.tab !== "names") return;
    const { identities, network } = selectView(state);
    if (identities === undefined || identities === searched) return;
    searched = identities;
    worker?.terminate();
    search(identities, network.papers);
  };

  const search = (identities: Identities, papers: readonly Paper[]) => {
    const fail = (reason: string) =>
      store.dispatch({ type: "suggestions-failed", identities, reason });
    try {
      const own = createWorker();
      worker = own;
      own.addEventListener("message", ({ data }: MessageEvent<SuggestAnswer>) => {
        if (identities !== searched) return;
        if (data.isDone) own.terminate();
        store.dispatch({ type: "suggestions-found", identities, ...data });
      });
      own.addEventListener("error", (event) => {
        event.preventDefault();
        own.terminate();
        if (identities === searched) fail(event.message || "the worker could not be loaded");
      });
      send(own, identities, papers);
    } catch (error) {
      fail(String(error));
    }
  };

  /** A portion after the other, so that the page can move in between. */
  const send = (to: Worker, identities: Identities, papers: readonly Paper[], from = 0) => {
    if (to !== worker) return;
    const { authors, bylines, places, ...rest } = identities;
    const end = from + PORTION;
    const post = (request: SuggestRequest) => to.postMessage(request);
    post({
      type: "portion",
      papers: papers.slice(from, end).map(withoutText),
      authors: authors.slice(from, end),
      bylines: bylines.slice(from, end),
      places: places.slice(from, end),
    });
    if (end < Math.max(papers.length, authors.length))
      setTimeout(send, 0, to, identities, papers, end);
    else post({ type: "search", rest });
  };

  store.subscribe(keepUpToDate);
  keepUpToDate(store.get());
}

/** Abstracts are most of a list, and say nothing of who is who; nor do records. */
function withoutText(paper: Paper): Paper {
  const { abstract: _, ...facts } = paper;
  return { ...facts, records: [] };
}
