/** Decisions ⇄ our own file, which holds all of them. */

import type { Finding } from "../../bibliography/diagnostic.ts";
import { anObject } from "../../bibliography/shape.ts";
import type { Decisions } from "../decisions.ts";
import { noDecisions, type ReadDecisions } from "../thesaurus.ts";

import { aDecision } from "./decision-shape.ts";

const FORMAT = "coterie-decisions";
const VERSION = 1;

type Entries = Readonly<Record<string, unknown>>;

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
    return { decisions: [], findings: [isNewer ? newer : noDecisions] };
  }
  const decisions = entries.filter(aDecision);
  const lost = entries.length - decisions.length;
  return { decisions, findings: lost === 0 ? [] : [leftOut(lost)] };
}

function fileIn(text: string): Entries | undefined {
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/u, ""));
    return anObject<Entries>({})(file) && file["format"] === FORMAT ? file : undefined;
  } catch {
    // Text that is no JSON is content, not a bug: the finding says so.
    return undefined;
  }
}

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
