/**
 * Decisions ⇄ a thesaurus file of VOSviewer: a label and what replaces it, parted by a tab; nothing
 * instead of a replacement leaves the label out.
 *
 * It knows no more: people kept apart, split people and the owner need the file of `decision-file.ts`.
 */

import { type Finding, quoted } from "../bibliography/diagnostic.ts";
import { fold } from "../bibliography/fold.ts";

import { type Decision, type Decisions, decided, NO_DECISIONS } from "./decisions.ts";
import type { Author } from "./identify.ts";

/** Decisions of a file, and what was not understood of it. */
export interface ReadDecisions {
  readonly decisions: Decisions;
  readonly findings: readonly Finding[];
}

const HEADER = "label\treplace by";

/** Joined and renamed people, each spelling with its final name, and who is left out. */
export function writeThesaurus(decisions: Decisions): string {
  const replacement = new Map<string, string>();
  for (const decision of decisions) {
    if (decision.kind === "left-out") replacement.set(decision.person.name, "");
    if (decision.kind === "renamed") replacement.set(decision.person.name, decision.name);
    if (decision.kind === "joined") {
      const names = decision.people.map(({ name }) => name);
      const called = decision.name ?? names[0]!;
      for (const name of names) if (name !== called) replacement.set(name, called);
    }
  }
  const rows = [...replacement.keys()].toSorted().flatMap((label) => {
    const name = finalName(label, replacement);
    return name === label ? [] : `${oneCell(label)}\t${oneCell(name)}`;
  });
  return [HEADER, ...rows].map((row) => `${row}\n`).join("");
}

/** Readers do not follow chains: each label gets the name at the end of its chain. */
function finalName(label: string, replacement: ReadonlyMap<string, string>): string {
  const passed = new Set([label]);
  let name = label;
  for (let next = replacement.get(name); next !== undefined; next = replacement.get(name)) {
    name = next;
    if (passed.has(name)) break;
    passed.add(name);
  }
  return name;
}

function oneCell(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** Whether a text begins as a thesaurus does. */
export function isThesaurus(head: string): boolean {
  return /^\uFEFF?\s*label\s*\treplace by\s*$/imu.test(head.slice(0, 200));
}

/**
 * Reads a thesaurus: labels with one replacement are one person, who is called so.
 *
 * What changes nothing is no decision: a name that is replaced by itself, also in other letters.
 *
 * @param authors - of the list that is open: a replacement may be one of them.
 */
export function readThesaurus(text: string, authors: readonly Author[]): ReadDecisions {
  const findings: Finding[] = [];
  const labelsOf = new Map<string, string[]>();
  text.split(/\r\n?|\n/u).forEach((row, i) => {
    const line = row.replace(/^\uFEFF/u, "");
    if (line.trim() === "" || line.trim().toLowerCase() === HEADER) return;
    const [label = "", name, ...more] = line.split("\t").map(oneCell);
    if (label === "" || name === undefined || more.some((cell) => cell !== "")) {
      findings.push(notARow(line, i + 1));
    } else if (label !== name) {
      labelsOf.set(name, [...(labelsOf.get(name) ?? []), label]);
    }
  });
  const known = new Map(
    authors.flatMap(({ name, spellings }) => spellings.map((spelling) => [fold(spelling), name])),
  );
  const decisions = [...labelsOf].flatMap(([name, labels]) =>
    decisionsFor(name, labels, known.get(fold(name))),
  );
  return { decisions: decisions.reduce(decided, NO_DECISIONS), findings };
}

function decisionsFor(
  name: string,
  labels: readonly string[],
  known: string | undefined,
): readonly Decision[] {
  if (name === "") return labels.map((label) => ({ kind: "left-out", person: { name: label } }));
  // A name in other letters, as VOSviewer writes them, is the same name to us, too.
  const others = labels.filter((label) => fold(label) !== fold(name));
  const all = [...(known === undefined ? [] : [name]), ...others].map((label) => ({ name: label }));
  if (all.length > 1) return [{ kind: "joined", people: all, name }];
  const person = all[0] ?? { name: labels[0]! };
  return known === name ? [] : [{ kind: "renamed", person, name }];
}

function notARow(line: string, number: number): Finding {
  return {
    severity: "warning",
    code: "thesaurus/no-row",
    line: number,
    message: `${quoted(line)} is not a label, a tab and what replaces it; it was left out.`,
    remedy: "Write the label, one tab, and the name that replaces it.",
    several: "lines are not a label, a tab and what replaces it, and were left out",
  };
}
