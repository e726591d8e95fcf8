/**
 * Decisions ⇄ a thesaurus file of VOSviewer: a label and what replaces it; nothing instead of a replacement
 * leaves the label out.
 *
 * It knows no more: people kept apart, split people and the owner need the file of `decision-file.ts`.
 */

import type { Finding } from "../bibliography/diagnostic.ts";
import { fold } from "../bibliography/fold.ts";

import { type Decision, type Decisions, decided, NO_DECISIONS } from "./decisions.ts";
import type { Author } from "./identities.ts";
import { type KnownName, knownNames, type NameFinder } from "./thesaurus/known-names.ts";
import { isLabel, labelKeysOfText, labelOf, labelsOf, readableName } from "./thesaurus/label.ts";
import { HEADER, readRows, rowText } from "./thesaurus/rows.ts";

/** Decisions of a file, and what was not understood of it. */
export interface ReadDecisions {
  readonly decisions: Decisions;
  readonly findings: readonly Finding[];
}

/** A thesaurus, and what it cannot say. */
export interface Thesaurus {
  readonly text: string;
  /** How many labels it has. */
  readonly labels: number;
  /** Spellings that several people print: a label has one replacement, and these have none. */
  readonly shared: readonly string[];
}

/** A label as it is printed, and what it is replaced by. */
interface Replacement {
  readonly printed: string;
  readonly names: ReadonlySet<string>;
  /** Whether it is somebody's who is joined, renamed or left out; else it keeps the label from anybody else. */
  readonly isNeeded: boolean;
}

/**
 * Each spelling with the name that stands on the map, both as VOSviewer labels people, so that it joins what is
 * joined here, by whatever rule; and nothing for who is left out.
 *
 * @param decisions - of these also those whose people are not in the list that is open.
 */
export function writeThesaurus(decisions: Decisions, authors: readonly Author[]): Thesaurus {
  const replacements = replacementsOf(authors);
  for (const [printed, name] of decidedNames(decisions)) {
    const labels = labelsOf({ printed });
    if (replacements.has(labels[0]!)) continue;
    const names = new Set([name === "" ? "" : labelOf({ printed: name })]);
    for (const label of labels) replacements.set(label, { printed, names, isNeeded: true });
  }
  const needed = [...replacements].filter(([, { isNeeded }]) => isNeeded);
  const rows = needed.flatMap(([label, { names }]) => {
    const [name = "", ...others] = names;
    return others.length > 0 || name === label ? [] : rowText({ label, name });
  });
  const shared = needed.flatMap(([, { printed, names }]) => (names.size > 1 ? printed : []));
  return {
    text: [rowText(HEADER), ...rows.toSorted()].map((row) => `${row}\n`).join(""),
    labels: rows.length,
    shared: [...new Set(shared)].toSorted(),
  };
}

/** By label. */
function replacementsOf(authors: readonly Author[]): Map<string, Replacement> {
  const replacements = new Map<string, Replacement>();
  for (const { name, family, spellings } of authors) {
    const called = labelOf({ printed: name, family });
    const isNeeded = spellings.some((printed) => labelOf({ printed, family }) !== called);
    for (const printed of spellings) {
      for (const label of labelsOf({ printed, family })) {
        const before = replacements.get(label);
        replacements.set(label, {
          printed: before?.printed ?? printed,
          names: new Set([...(before?.names ?? []), called]),
          isNeeded: isNeeded || before?.isNeeded === true,
        });
      }
    }
  }
  return replacements;
}

/** What people are called whom decisions name, at the end of a chain: readers do not follow chains. */
function decidedNames(decisions: Decisions): ReadonlyMap<string, string> {
  const replacement = replacementsBy(decisions);
  return new Map([...replacement.keys()].map((label) => [label, finalName(label, replacement)]));
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

/**
 * Reads a thesaurus: labels with one replacement are one person, who is called so.
 *
 * What changes nothing is no decision: a name that is replaced by itself, also in other letters, or by what its
 * person is called already.
 *
 * @param authors - of the list that is open: a replacement may be one of them.
 */
export function readThesaurus(text: string, authors: readonly Author[]): ReadDecisions {
  const { rows, hasHeader, findings } = readRows(text);
  // Another file, such as the list of papers itself: what happens to look like a row decides nothing.
  if (!hasHeader && findings.length > rows.length)
    return { decisions: [], findings: [noDecisions] };
  const labelsByName = new Map<string, string[]>();
  for (const { label, name } of rows) {
    if (label !== name) labelsByName.set(name, [...(labelsByName.get(name) ?? []), label]);
  }
  const find = knownNames(authors);
  const decisions = [...labelsByName].flatMap(([name, labels]) => decisionsFor(name, labels, find));
  return { decisions: decisions.reduce(decided, NO_DECISIONS), findings };
}

function decisionsFor(
  replacement: string,
  labels: readonly string[],
  find: NameFinder,
): readonly Decision[] {
  const asPrinted = (label: string) => find(label)?.spelling ?? label;
  if (replacement === "") {
    return labels.map((label) => ({ kind: "left-out", person: { name: asPrinted(label) } }));
  }
  const bearer = find(replacement);
  const isSmall = isLabel(replacement);
  const name = bearer && isSmall ? bearer.name : readableName(replacement);
  // A name in other letters, as VOSviewer writes them, is the same name to us, too.
  const others = labels.filter((label) => !isOneName([label, find(label)], [replacement, bearer]));
  const isCalledSo = (called = "") => called === name || (isSmall && fold(called) === fold(name));
  if (others.length > 0 && others.every((label) => isCalledSo(find(label)?.name))) return [];
  const names = [...(bearer === undefined ? [] : [bearer.spelling]), ...others.map(asPrinted)];
  const all = [...new Set(names)].map((one) => ({ name: one }));
  if (all.length > 1) return [{ kind: "joined", people: all, name }];
  const person = all[0] ?? { name: asPrinted(labels[0]!) };
  return bearer?.name === name ? [] : [{ kind: "renamed", person, name }];
}

type Told = readonly [text: string, known: KnownName | undefined];

function isOneName([one, known]: Told, [other, alsoKnown]: Told): boolean {
  if (fold(one) === fold(other)) return true;
  return known !== undefined && alsoKnown !== undefined
    ? known.spelling === alsoKnown.spelling
    : labelKeysOfText(one)[1] === labelKeysOfText(other)[1];
}

/** Of a file of whatever kind. */
export const noDecisions: Finding = {
  severity: "error",
  code: "decisions/unreadable",
  message: "This is no file of decisions.",
  remedy:
    "Load one that Coterie saved, or a thesaurus of VOSviewer: lines of a label, a tab and what replaces it.",
};
