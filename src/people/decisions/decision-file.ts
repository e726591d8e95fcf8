/** Decisions ⇄ our own file, which holds all of them. */

import type { Finding } from "../../bibliography/diagnostic.ts";
import type { Decision, Decisions, PaperReference, PersonReference } from "../decisions.ts";
import type { ReadDecisions } from "../thesaurus.ts";

const FORMAT = "coterie-decisions";
const VERSION = 1;

/** `{ "format": "coterie-decisions", "version": 1, "decisions": […] }`. */
export function writeDecisions(decisions: Decisions): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, decisions }, undefined, 2)}\n`;
}

/** Whether a text begins as a file of decisions does. */
export function isDecisionFile(head: string): boolean {
  return /^\uFEFF?\s*\{/u.test(head) && head.slice(0, 200).includes(`"${FORMAT}"`);
}

/** Reads a file of decisions; what is none is left out and reported. */
export function readDecisions(text: string): ReadDecisions {
  const file = fileIn(text);
  const entries: unknown = file?.["version"] === VERSION ? file["decisions"] : undefined;
  if (!Array.isArray(entries)) {
    const isNewer = Number(file?.["version"]) > VERSION;
    return { decisions: [], findings: [isNewer ? newer : unreadable] };
  }
  const decisions = entries.filter(isDecision);
  const lost = entries.length - decisions.length;
  return { decisions, findings: lost === 0 ? [] : [leftOut(lost)] };
}

function fileIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/u, ""));
    return isRecord(file) && file["format"] === FORMAT ? file : undefined;
  } catch {
    // Text that is no JSON is content, not a bug: the finding says so.
    return undefined;
  }
}

function isDecision(value: unknown): value is Decision {
  if (!isRecord(value)) return false;
  const { kind, people, person, papers, name } = value;
  switch (kind) {
    case "joined":
      return (
        isListOf(people, isPerson) &&
        people.length > 1 &&
        (name === undefined || typeof name === "string")
      );
    case "kept-apart":
      return isListOf(people, isPerson) && people.length === 2;
    case "split":
      return isPerson(person) && isListOf(papers, isPaper);
    case "renamed":
      return isPerson(person) && typeof name === "string";
    case "left-out":
    case "owner":
      return isPerson(person);
    default:
      return false;
  }
}

function isPerson(value: unknown): value is PersonReference {
  return (
    isRecord(value) &&
    typeof value["name"] === "string" &&
    (value["id"] === undefined || typeof value["id"] === "string") &&
    (value["paper"] === undefined || isPaper(value["paper"]))
  );
}

function isPaper(value: unknown): value is PaperReference {
  return (
    isRecord(value) &&
    typeof value["title"] === "string" &&
    (value["doi"] === undefined || typeof value["doi"] === "string")
  );
}

function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

const unreadable: Finding = {
  severity: "error",
  code: "decisions/unreadable",
  message: "The file holds no decisions that can be read.",
  remedy: "Open a file that Coterie saved, or a thesaurus of VOSviewer.",
};

const newer: Finding = {
  severity: "error",
  code: "decisions/newer-version",
  message: "The decisions were saved by a newer Coterie than this one.",
  remedy: "Open them with that one, or reload this page for the newest.",
};

function leftOut(count: number): Finding {
  return {
    severity: "warning",
    code: "decisions/left-out",
    message: `${count} ${count === 1 ? "entry is" : "entries are"} no decision and left out.`,
    remedy: "Save the decisions again with Coterie.",
  };
}
