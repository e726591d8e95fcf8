/// <reference lib="webworker" />
/** A loop around `groundworkOf`: keeps the papers it is sent, and answers questions on them. */

import type { Bibliography, Paper } from "../bibliography/paper.ts";
import { groundworkOf, prepareGroundwork } from "../state/opened/groundwork.ts";

import { buffersOf } from "./buffers.ts";
import type { IdentifyRequest } from "./protocol.ts";

declare const self: DedicatedWorkerGlobalScope;

type Question = Extract<IdentifyRequest, { type: "question" }>;

const papersOf = new Map<number, Paper[]>();
let last: { readonly question: Question; readonly sources: readonly Bibliography[] } | undefined;

self.addEventListener("message", ({ data }: MessageEvent<IdentifyRequest>) => {
  if (data.type === "papers") {
    const papers = papersOf.get(data.file) ?? [];
    papersOf.set(data.file, papers);
    for (const paper of data.papers) papers.push(paper);
  } else answer(data);
});

/** What a question says again is the same reference, so that what rests on it is not worked out again. */
function answer(data: Question): void {
  const before = last?.question;
  const question = {
    ...data,
    files: alike(before?.files, data.files),
    keptApart: alike(before?.keptApart, data.keptApart),
    naming: alike(before?.naming, data.naming),
  };
  const sources =
    last !== undefined && question.files === before?.files ? last.sources : sourcesOf(question);
  last = { question, sources };
  if (data.isAhead) {
    prepareGroundwork(sources, question.keptApart, question);
    return;
  }
  const groundwork = groundworkOf(sources, question.keptApart, question);
  self.postMessage(groundwork, [...buffersOf(groundwork)]);
}

function sourcesOf({ files }: Question): readonly Bibliography[] {
  const named = new Set(files.map(({ number }) => number));
  for (const number of papersOf.keys()) if (!named.has(number)) papersOf.delete(number);
  return files.map(({ number, ...facts }) => ({ ...facts, papers: papersOf.get(number) ?? [] }));
}

function alike<Value>(before: Value | undefined, now: Value): Value {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
