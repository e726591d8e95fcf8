/**
 * Decisions ⇄ a thesaurus file of VOSviewer: a label and what replaces it, parted by a tab; nothing
 * instead of a replacement leaves the label out.
 *
 * It knows no more: people kept apart, split people and the owner need the file of `decision-file.ts`.
 */

import { type Finding, quoted } from "../bibliography/diagnostic.ts";
import { fold } from "../bibliography/fold.ts";
import { gatheredBy } from "../bibliography/gathered.ts";

import { type Decision, type Decisions, decided, NO_DECISIONS } from "./decisions.ts";
import type { Author } from "./identities.ts";

/** Decisions of a file, and what was not understood of it. */
export interface ReadDecisions {
  readonly decisions: Decisions;
  readonly findings: readonly Finding[];
}

const HEADER = "label\treplace by";

/** A thesaurus, and what it cannot say. */
export interface Thesaurus {
  readonly text: string;
  /** How many labels it has. */
  readonly labels: number;
  /** Spellings that several people print: a label has one replacement, and these have none. */
  readonly shared: readonly string[];
}

/**
 * Each spelling with the name that stands on the map, so that another tool joins what is joined here, by
 * whatever rule; and nothing for who is left out.
 *
 * @param decisions - of these also those whose people are not in the list that is open.
 */
export function writeThesaurus(decisions: Decisions, authors: readonly Author[]): Thesaurus {
  const decided = replacementsBy(decisions);
  const printed = namesOfSpellings(authors);
  const shared = [...printed.keys()].filter((spelling) => printed.get(spelling)!.length > 1);
  const rows = [...new Set([...decided.keys(), ...printed.keys()])].toSorted().flatMap((label) => {
    const [name = finalName(label, decided), ...others] = printed.get(label) ?? [];
    if (others.length > 0) return [];
    return name === label ? [] : `${oneCell(label)}\t${oneCell(name)}`;
  });
  return {
    text: [HEADER, ...rows].map((row) => `${row}\n`).join(""),
    labels: rows.length,
    shared,
  };
}

/** Per spelling, as printed: what everybody is called who prints it so. */
function namesOfSpellings(authors: readonly Author[]): ReadonlyMap<string, readonly string[]> {
  const spelled = authors.flatMap(({ name, spellings }) =>
    spellings.map((spelling) => ({ spelling, name })),
  );
  const names = new Map<string, readonly string[]>();
  for (const [spelling, all] of gatheredBy(spelled, ({ spelling }) => spelling)) {
    names.set(
      spelling,
      all.map(({ name }) => name),
    );
  }
  return names;
}

function replacementsBy(decisions: Decisions): Map<string, string> {
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
  return replacement;
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

/**
 * Reads a thesaurus: labels with one replacement are one person, who is called so.
 *
 * What changes nothing is no decision: a name that is replaced by itself, also in other letters, or by what its
 * person is called already.
 *
 * @param authors - of the list that is open: a replacement may be one of them.
 */
export function readThesaurus(text: string, authors: readonly Author[]): ReadDecisions {
  const findings: Finding[] = [];
  const labelsOf = new Map<string, string[]>();
  let rows = 0;
  let hasHeader = false;
  text.split(/\r\n?|\n/u).forEach((row, i) => {
    const line = row.replace(/^\uFEFF/u, "");
    const isHeader = line.trim().toLowerCase() === HEADER;
    hasHeader ||= isHeader;
    if (isHeader || line.trim() === "") return;
    const [label = "", name, ...more] = line.split("\t").map(oneCell);
    if (label === "" || name === undefined || more.some((cell) => cell !== "")) {
      findings.push(notARow(line, i + 1));
      return;
    }
    rows += 1;
    if (label !== name) {
      labelsOf.set(name, [...(labelsOf.get(name) ?? []), label]);
    }
  });
  // Another file, such as the list of papers itself: what happens to look like a row decides nothing.
  if (!hasHeader && findings.length > rows) return { decisions: [], findings: [noDecisions] };
  const known = new Map(
    authors.flatMap(({ name, spellings }) => spellings.map((spelling) => [fold(spelling), name])),
  );
  const decisions = [...labelsOf].flatMap(([name, labels]) => decisionsFor(name, labels, known));
  return { decisions: decisions.reduce(decided, NO_DECISIONS), findings };
}

function decisionsFor(
  name: string,
  labels: readonly string[],
  known: ReadonlyMap<string, string>,
): readonly Decision[] {
  if (name === "") return labels.map((label) => ({ kind: "left-out", person: { name: label } }));
  // A name in other letters, as VOSviewer writes them, is the same name to us, too.
  const others = labels.filter((label) => fold(label) !== fold(name));
  const areCalledSo = others.every((label) => known.get(fold(label)) === name);
  if (others.length > 0 && areCalledSo) return [];
  const called = known.get(fold(name));
  const all = [...(called === undefined ? [] : [name]), ...others].map((label) => ({
    name: label,
  }));
  if (all.length > 1) return [{ kind: "joined", people: all, name }];
  const person = all[0] ?? { name: labels[0]! };
  return called === name ? [] : [{ kind: "renamed", person, name }];
}

/** Of a file of whatever kind. */
export const noDecisions: Finding = {
  severity: "error",
  code: "decisions/unreadable",
  message: "This is no file of decisions.",
  remedy:
    "Load one that Coterie saved, or a thesaurus of VOSviewer: lines of a label, a tab and what replaces it.",
};

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
