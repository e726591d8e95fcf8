/** What is known of the measures of the people and ties shown, and how to come by them. */

import type { Measures } from "../network/measures/measures.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

import { remember } from "./remember.ts";

/** What is to be measured. */
export interface MeasureTask {
  readonly network: Network;
  readonly slice: Slice;
}

/** Measuring aside, because there is much to measure; only once somebody wants to see it. */
export type MeasureJob =
  | { readonly phase: "unasked" }
  | { readonly phase: "running"; readonly task: MeasureTask | undefined; readonly share: number }
  | { readonly phase: "ready"; readonly task: MeasureTask; readonly measures: Measures }
  | { readonly phase: "failed"; readonly task: MeasureTask; readonly reason: string };

export type MeasureAction =
  | { readonly type: "measures-asked" }
  | { readonly type: "measures-cancelled" }
  | { readonly type: "measures-advanced"; readonly task: MeasureTask; readonly share: number }
  | { readonly type: "measures-found"; readonly task: MeasureTask; readonly measures: Measures }
  | { readonly type: "measures-failed"; readonly task: MeasureTask; readonly reason: string };

/** Those that are not known are worked out by `measuresOf`, when they are first looked at. */
export interface ReadyMeasures {
  readonly phase: "ready";
  readonly task: MeasureTask;
  readonly measures?: Measures;
}

/** What elements show. */
export type Measuring =
  | ReadyMeasures
  | { readonly phase: "unasked" }
  /** The share that is done, from 0 to 1. */
  | { readonly phase: "running"; readonly share: number }
  | { readonly phase: "failed"; readonly reason: string };

/** Steps from one person to the next, from everybody, that are taken at once: about 10 ms. */
const AT_ONCE = 500_000;
/** Of more steps a sample is taken: about 10 s aside. */
const EXACT = 1_000_000_000;
/** People searched from, where not everybody is. */
const SAMPLE = 1000;

/** Whether a task is better done aside, where it holds nothing up. */
export function isLongToMeasure(task: MeasureTask): boolean {
  return stepsOf(task) > AT_ONCE;
}

/** People to search from in each component; absent when everybody is. */
export function sampleOf(task: MeasureTask): number | undefined {
  return stepsOf(task) > EXACT ? SAMPLE : undefined;
}

function stepsOf({ slice: { authorCount, tieCount } }: MeasureTask): number {
  return authorCount * (authorCount + tieCount);
}

/** The next job; late answers after a cancel change nothing. */
export function measure(job: MeasureJob, action: MeasureAction): MeasureJob {
  if (action.type === "measures-asked")
    return job.phase === "unasked" ? { phase: "running", task: undefined, share: 0 } : job;
  if (job.phase === "unasked") return job;
  switch (action.type) {
    case "measures-cancelled":
      return { phase: "unasked" };
    case "measures-advanced":
      return { phase: "running", task: action.task, share: action.share };
    case "measures-found":
      return { phase: "ready", task: action.task, measures: action.measures };
    case "measures-failed":
      return { phase: "failed", task: action.task, reason: action.reason };
    default:
      return action satisfies never;
  }
}

/** The same reference while nothing has become known. */
export const measuringFor = remember((task: MeasureTask, job: MeasureJob): Measuring => {
  if (!isLongToMeasure(task)) return atOnce(task);
  if (job.phase === "unasked") return { phase: "unasked" };
  if (job.task !== task) return { phase: "running", share: 0 };
  switch (job.phase) {
    case "running":
      return { phase: "running", share: job.share };
    case "ready":
      return { phase: "ready", task, measures: job.measures };
    case "failed":
      return { phase: "failed", reason: job.reason };
    default:
      return job satisfies never;
  }
});

const atOnce = remember((task: MeasureTask): Measuring => ({ phase: "ready", task }));
