/** Identify jobs with a store, and workers that work out who is who when a test says so. */

import type { Paper } from "../../src/bibliography/paper.ts";
import { startIdentifyJobs } from "../../src/runtime/identify-jobs.ts";
import type { IdentifyAnswer, IdentifyRequest } from "../../src/runtime/protocol.ts";
import { groundworkOf } from "../../src/state/opened/groundwork.ts";
import type { Action } from "../../src/state/reduce.ts";
import { selectNetwork } from "../../src/state/select-people.ts";
import { createStore } from "../../src/state/store.ts";
import { aListIn, anOpenedFile, aPaper, aState } from "../builders.ts";

import { FakeWorker } from "./fake-worker.ts";

/** Everybody in the long list. */
export const everybody = ["ada king", "ada lovelace", "bob biron", "bob byron", "cem cantor"];

function joining(one: string, other: string): Action {
  return {
    type: "identity-decided",
    decision: { kind: "joined", people: [{ name: one }, { name: other }] },
  };
}

export const joinAda = joining("Ada Lovelace", "Ada King");
export const joinBob = joining("Bob Byron", "Bob Biron");

type Question = Extract<IdentifyRequest, { type: "question" }>;

/** Works out what it was last asked on the papers it was sent, as the worker does. */
export class FakeIdentifier extends FakeWorker<IdentifyRequest, IdentifyAnswer> {
  get questions(): readonly Question[] {
    return this.requests.flatMap((request) => (request.type === "question" ? request : []));
  }

  /** Numbers of the files that papers came of, and how many. */
  get portions(): readonly (readonly [number, number])[] {
    return this.requests.flatMap((request) =>
      request.type === "papers" ? [[request.file, request.papers.length] as const] : [],
    );
  }

  /** Answers the last question. */
  workOut(): void {
    const { files, keptApart, naming, authorLimit } = this.questions.at(-1)!;
    const sources = files.map(({ number, ...facts }) => ({
      ...facts,
      papers: this.requests.flatMap((request) =>
        request.type === "papers" && request.file === number ? request.papers : [],
      ),
    }));
    this.answer(
      structuredClone(groundworkOf(structuredClone(sources), keptApart, { naming, authorLimit })),
    );
  }
}

const many = Array.from({ length: 1100 }, (_, i) =>
  aPaper({ title: `On Thread ${i}`, authors: ["Ada Lovelace", "Bob Byron", "Cem Cantor"] }),
);

/** 1,100 papers by Ada Lovelace, Bob Byron and Cem Cantor, then these: too many for an answer at once. */
export function aLongFile(name: string, ...papers: readonly Paper[]) {
  return anOpenedFile(name, aListIn(name, ...many, ...papers));
}

/** The long file, with one paper each by Ada King and Bob Biron, is open. */
export function aLongHouse() {
  const file = aLongFile(
    "looms.bib",
    aPaper({ title: "On Cards", authors: ["Ada King", "Cem Cantor"], abstract: "Cards punch." }),
    aPaper({ title: "On Gears", authors: ["Bob Biron", "Cem Cantor"] }),
  );
  const store = createStore(aState(file.bibliography));
  store.dispatch({ type: "files-opened", files: [file], mode: "replace", report: undefined });
  const workers: FakeIdentifier[] = [];
  startIdentifyJobs(store, () => {
    const worker = new FakeIdentifier();
    workers.push(worker);
    return worker;
  });
  return {
    store,
    workers,
    /** Keys of everybody shown. */
    people: () => selectNetwork(store.get()).authors.map(({ key }) => key),
  };
}
