/** Nodes and edges as a file lists them → people and ties: each pair once, in one direction. */

import {
  type Diagnostic,
  type Finding,
  inFile,
  quoted,
  type Report,
} from "../../bibliography/diagnostic.ts";
import type { GivenNetwork } from "../../network/given.ts";
import type { GivenTie } from "../../network/given-ties.ts";
import { type FoundPerson, withClusterNames } from "../cluster-labels.ts";

/** What a reader gives. */
export interface NetworkReading {
  readonly network: GivenNetwork;
  readonly diagnostics: readonly Diagnostic[];
}

/** A reader at work; yields the share of the text that has been read, in [0, 1]. */
export type NetworkReader = Generator<number, NetworkReading, void>;

/** A row between two people, named by their ids. */
export interface Row {
  readonly source: string;
  readonly target: string;
  /** As printed; absent or blank means 1. */
  readonly strength?: string | undefined;
  /** From 1. */
  readonly line?: number | undefined;
}

/** Takes the parts of a network one by one. */
export interface Collector {
  /** Takes a finding whose code is whole. */
  readonly report: Report;
  /** Of people with one id the first counts. */
  readonly person: (person: FoundPerson, line?: number) => void;
  /** Whoever a row names exists, also when the row is no tie. Rows may come before their people. */
  readonly row: (row: Row) => void;
  readonly reading: (file: string) => NetworkReading;
}

/** How a format is to be understood. */
export interface Convention {
  /** First part of the codes of what the collector finds. */
  readonly format: string;
  /** Its people are listed before its ties: a row that names anybody else is odd. */
  readonly listsPeople: boolean;
  /** Rows of one pair: added up, or, where a file may list both directions, the strongest counts. */
  readonly repeated: "sum" | "strongest";
}

/** Stronger ties are no number of papers, and sums of them are no numbers at all. */
const STRONGEST = 1e15;
/** Two indices make one key, exact below 2^53. */
const MOST_PEOPLE = 2 ** 26;

export function collector({ format, listsPeople, repeated }: Convention): Collector {
  const people: FoundPerson[] = [];
  const indexOf = new Map<string, number>();
  const rows: Row[] = [];
  const ties = new Map<number, GivenTie>();
  const findings: Finding[] = [];
  const say = (finding: Finding, line: number | undefined) =>
    void findings.push({
      ...finding,
      code: `${format}/${finding.code}`,
      ...(line !== undefined && { line }),
    });

  function add(person: FoundPerson): number {
    const index = people.push(person) - 1;
    indexOf.set(person.id, index);
    return index;
  }

  function personWith(id: string, line: number | undefined): number {
    const index = indexOf.get(id);
    if (index !== undefined) return index;
    if (listsPeople) say(notListed(id), line);
    return add({ id, name: id });
  }

  function addTie({ source, target, strength: printed = "", line }: Row): void {
    if (source === "" || target === "") {
      say(noEnds, line);
      return;
    }
    const one = personWith(source, line);
    const other = personWith(target, line);
    if (one === other) {
      say(selfLoop(source), line);
      return;
    }
    const strength = strengthFrom(printed);
    if (strength === undefined) say(noStrength(printed), line);
    const [low, high] = one < other ? [one, other] : [other, one];
    const pair = low * MOST_PEOPLE + high;
    const before = ties.get(pair)?.strength;
    ties.set(pair, { between: [low, high], strength: joined(before, strength ?? 1, repeated) });
  }

  return {
    report: (finding) => void findings.push(finding),
    person: (person, line) => {
      if (person.id === "") say(noId, line);
      else if (indexOf.has(person.id)) say(listedTwice(person.id), line);
      else add(person);
    },
    row: (row) => void rows.push(row),
    reading: (file) => {
      for (const row of rows) addTie(row);
      return {
        network: { people: withClusterNames(people), ties: [...ties.values()] },
        diagnostics: inFile(file, findings),
      };
    },
  };
}

function joined(before: number | undefined, now: number, repeated: Convention["repeated"]): number {
  if (before === undefined) return now;
  return repeated === "sum" ? before + now : Math.max(before, now);
}

function strengthFrom(printed: string): number | undefined {
  const text = printed.trim();
  if (text === "") return 1;
  const strength = Number(withPoint(text));
  return strength >= 0 && strength <= STRONGEST ? strength : undefined;
}

/** "0,5", as spreadsheets of much of Europe write it; whether "1,000" is a thousand nobody knows. */
function withPoint(text: string): string {
  return /^[-+]?\d+,(?:\d{1,2}|\d{4,})$/u.test(text) ? text.replace(",", ".") : text;
}

/** The number that a text is, if it is a finite one. */
export function numberFrom(printed: string | undefined): number | undefined {
  const text = printed?.trim() ?? "";
  const number = Number(withPoint(text));
  return text !== "" && Number.isFinite(number) ? number : undefined;
}

function selfLoop(id: string): Finding {
  return {
    severity: "note",
    code: "self-loop",
    message: `${quoted(id)} is tied to itself: that is no tie, but the person is kept.`,
    remedy: "Nothing needs to be done.",
    several: "rows tie somebody to themselves: they are no ties, but the people are kept",
  };
}

const noEnds: Finding = {
  severity: "warning",
  code: "no-ends",
  message: "A tie does not say between whom it is; it was left out.",
  remedy: "Export the file again, or give every tie a source and a target.",
  several: "ties do not say between whom they are; they were left out",
};

const noId: Finding = {
  severity: "warning",
  code: "no-id",
  message: "A person has no id; they were left out.",
  remedy: "Export the file again, or give everybody an id of their own.",
  several: "people have no id; they were left out",
};

function noStrength(printed: string): Finding {
  return {
    severity: "warning",
    code: "no-strength",
    message: `${quoted(printed)} is no strength of a tie; the tie counts 1.`,
    remedy: "Write a number from 0 to 1e15, or nothing where it is 1.",
    several: "strengths are no numbers from 0 to 1e15; these ties count 1",
  };
}

function notListed(id: string): Finding {
  return {
    severity: "warning",
    code: "not-listed",
    message: `A tie names ${quoted(id)}, which is not among the people; it was added to them.`,
    remedy: "Check that the file is complete.",
    several: "people are named by ties only; they were added",
  };
}

function listedTwice(id: string): Finding {
  return {
    severity: "warning",
    code: "listed-twice",
    message: `${quoted(id)} is listed more than once; the first counts.`,
    remedy: "Give every person an id of their own.",
    several: "people are listed more than once; the first counts",
  };
}
