/** Has people who may be one looked for, once the reader is at the names, or the map stands: then the tab says how many. */

import { recordsInOtherScript } from "../bibliography/combining/two-scripts.ts";
import type { Paper } from "../bibliography/paper.ts";
import type { Identities } from "../people/identities.ts";
import type { AppState } from "../state/app-state.ts";
import { selectIdentities, selectNetwork } from "../state/select-people.ts";
import type { Store } from "../state/store.ts";
import { type FoundSuggestions, foundSuggestionsOf } from "../state/suggesting.ts";

import { askWorker } from "./ask-worker.ts";
import type { SuggestAnswer, SuggestRequest } from "./protocol.ts";

/** Papers and people that are sent at once: about 20 ms. */
const PORTION = 1000;

/**
 * Follows the store: other people end the search among the ones before.
 *
 * @param createWorker - a fresh searching worker, one for each search.
 * @param mostAhead - so many people at most are searched without being asked, once the layout has been measured: what
 *   else is worked out comes first.
 */
export function startSuggestJobs(
  store: Store,
  createWorker: () => Worker,
  mostAhead: number,
): void {
  let searched: Identities | undefined;
  let end: (() => void) | undefined;

  const keepUpToDate = (state: AppState) => {
    const isAtNames = state.exploration.tab === "names";
    if (!isAtNames && !("quality" in state.layout)) return;
    if (state.source.network !== undefined) return;
    const identities = selectIdentities(state);
    if (!isAtNames && identities.authors.length > mostAhead) return;
    if (identities === searched) return;
    searched = identities;
    end?.();
    search(identities, selectNetwork(state).papers);
  };

  const search = (identities: Identities, papers: readonly Paper[]) => {
    end = askWorker<SuggestRequest, SuggestAnswer>(createWorker, portions(identities, papers), {
      receive(answer) {
        if (answer.isDone) end?.();
        tell(foundSuggestionsOf(identities, answer, store.get().foundSuggestions));
      },
      fail: (reason) => tell({ identities, isDone: true, pairs: [], splits: [], reason }),
    });
  };

  const tell = (found: FoundSuggestions) => store.dispatch({ type: "suggestions-found", found });

  store.subscribe(keepUpToDate);
  keepUpToDate(store.get());
}

function* portions(
  { authors, bylines, places, ...rest }: Identities,
  papers: readonly Paper[],
): Generator<SuggestRequest> {
  for (let from = 0; from < Math.max(papers.length, authors.length); from += PORTION) {
    const to = from + PORTION;
    yield {
      type: "portion",
      papers: papers.slice(from, to).map(withoutText),
      authors: authors.slice(from, to),
      bylines: bylines.slice(from, to),
      places: places.slice(from, to),
    };
  }
  yield { type: "search", rest };
}

/** Abstracts are most of a list, and say nothing of who is who; nor do records, but for those in another script. */
function withoutText(paper: Paper): Paper {
  const { abstract: _, ...facts } = paper;
  return { ...facts, records: recordsInOtherScript(paper) };
}
