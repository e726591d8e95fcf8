/** Has worked out who is who in long lists, in a worker that keeps their papers, and tells the store. */

import type { Bibliography, Paper } from "../bibliography/paper.ts";
import { isLong, isSameOpening, isSameTask, type PeopleTask } from "../state/opened/identifying.ts";
import { choicesIn } from "../state/opened/known-people.ts";
import type { Opening } from "../state/opened/source.ts";
import { selectSought } from "../state/select-people.ts";
import type { Store } from "../state/store.ts";

import { type Exchange, keepWorker } from "./ask-worker.ts";
import type { IdentifyAnswer, IdentifyRequest } from "./protocol.ts";

/** Papers that are sent at once: about 10 ms. */
const PORTION = 1000;

/** The files that the worker has: by what number, and how many of their papers. */
type Sent = Map<Bibliography, { readonly number: number; readonly papers: number }>;

/**
 * Follows the store: what is chosen while a question is under way makes the next one, and only the
 * answer to the last is told.
 *
 * @param createWorker - a fresh identifying worker; called again when one has died.
 */
export function startIdentifyJobs(store: Store, createWorker: () => Worker): void {
  const sent: Sent = new Map();
  let exchange: Exchange<IdentifyRequest> | undefined;
  let isUnderWay = false;
  let asked: PeopleTask | undefined;

  const keepUpToDate = () => {
    if (isUnderWay) return;
    if (wanted() !== undefined) ask();
    else if (isLeft(store.get().source)) end();
  };

  /** Nothing is sought: whether the worker holds what is open no longer. */
  const isLeft = (source: Opening) =>
    !isLong(source.files) || (asked !== undefined && !isSameOpening(asked, source));

  /** The question, or what it will be about: whoever opens the names is about to decide. */
  const wanted = (): PeopleTask | undefined => {
    const state = store.get();
    const task = selectSought(state);
    const { source, exploration } = state;
    if (task !== undefined || exploration.tab !== "names" || !isLong(source.files)) return task;
    const isPrepared = asked !== undefined && isSameOpening(asked, source);
    return isPrepared ? undefined : { ...choicesIn(exploration), ...openingOf(source) };
  };

  const ask = () => {
    isUnderWay = true;
    exchange ??= keepWorker<IdentifyRequest, IdentifyAnswer>(createWorker, { receive, fail });
    exchange.ask(question());
  };

  /** In pieces, so that it asks in the end for what is wanted by then. */
  function* question(): Generator<IdentifyRequest> {
    for (let task = wanted(); task !== undefined; task = wanted()) {
      const portion = nextPortion(sent, task);
      if (portion === undefined) {
        asked = task;
        isUnderWay = selectSought(store.get()) !== undefined;
        yield questionOn(sent, task, !isUnderWay);
        return;
      }
      yield portion;
    }
    isUnderWay = false;
  }

  const receive = (groundwork: IdentifyAnswer) => {
    isUnderWay = false;
    if (asked !== undefined && isSameTask(asked, selectSought(store.get())))
      store.dispatch({ type: "people-found", task: asked, groundwork });
    else keepUpToDate();
  };

  const fail = (reason: string) => {
    end();
    isUnderWay = false;
    const state = store.get();
    const task = selectSought(state);
    // What nobody waits for is not tried again.
    asked = { ...choicesIn(state.exploration), ...openingOf(state.source) };
    if (task !== undefined) store.dispatch({ type: "people-failed", task, reason });
  };

  /** The papers of a long list that is no longer open are not kept twice. */
  const end = () => {
    exchange?.end();
    exchange = undefined;
    asked = undefined;
    sent.clear();
  };

  store.subscribe(keepUpToDate);
  keepUpToDate();
}

function openingOf({ files, keptApart }: Opening): Opening {
  return { files, keptApart };
}

/** Papers that the worker lacks, and notes that it has them; nothing when it lacks none. */
function nextPortion(sent: Sent, { files }: PeopleTask): IdentifyRequest | undefined {
  for (const { bibliography } of files) {
    const { number, papers: from } = sent.get(bibliography) ?? { number: unused(sent), papers: 0 };
    const papers = bibliography.papers.slice(from, from + PORTION);
    if (papers.length === 0) continue;
    sent.set(bibliography, { number, papers: from + papers.length });
    return { type: "papers", file: number, papers: papers.map(withoutAbstract) };
  }
  return undefined;
}

function unused(sent: Sent): number {
  return Math.max(0, ...Array.from(sent.values(), ({ number }) => number + 1));
}

/** The worker keeps the files of the last question, and no others. */
function questionOn(
  sent: Sent,
  { files, keptApart, naming, authorLimit }: PeopleTask,
  isAhead: boolean,
): IdentifyRequest {
  const named = new Set(files.map(({ bibliography }) => bibliography));
  const numbered = files.map(({ bibliography }) => {
    const { papers: _papers, ...facts } = bibliography;
    return { ...facts, number: sent.get(bibliography)?.number ?? -1 };
  });
  for (const bibliography of sent.keys()) if (!named.has(bibliography)) sent.delete(bibliography);
  return { type: "question", files: numbered, keptApart, isAhead, naming, authorLimit };
}

/** Abstracts are most of a list, and say nothing of who is who. */
function withoutAbstract(paper: Paper): Paper {
  const { abstract: _, ...facts } = paper;
  return facts;
}
