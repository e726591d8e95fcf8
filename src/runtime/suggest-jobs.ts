/** Has people who may be one looked for, as long as the reader is at the names. */

import type { Paper } from "../bibliography/paper.ts";
import type { Identities } from "../people/identify.ts";
import type { AppState } from "../state/app-state.ts";
import { selectView } from "../state/select.ts";
import type { Store } from "../state/store.ts";

import type { SuggestAnswer, SuggestRequest } from "./protocol.ts";

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
      const request: SuggestRequest = { papers: papers.map(withoutText), identities };
      own.postMessage(request);
    } catch (error) {
      fail(String(error));
    }
  };

  store.subscribe(keepUpToDate);
  keepUpToDate(store.get());
}

/** Abstracts are most of a list, and say nothing of who is who. */
function withoutText(paper: Paper): Paper {
  const { abstract: _, ...facts } = paper;
  return facts;
}
