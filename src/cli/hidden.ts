/** Names on the command line → the people they mean. */

import { familyFirst } from "../bibliography/author-name.ts";
import { type Diagnostic, quoted } from "../bibliography/diagnostic.ts";
import { fold } from "../bibliography/fold.ts";
import type { Author } from "../people/identify.ts";

interface Hidden {
  /** Indices into the authors. */
  readonly people: readonly number[];
  /** A warning for every name that is nobody's. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds people by a name that is printed for them, in either order: "Lovelace, Ada" is hers, too. */
export function findHidden(authors: readonly Author[], names: readonly string[]): Hidden {
  const found = names.map((name) => ({ name, people: peopleCalled(name, authors) }));
  const unknown = found.filter(({ people }) => people.length === 0);
  return {
    people: found.flatMap(({ people }) => people),
    diagnostics: unknown.map(({ name }) => nobody(name, closeNames(name, authors))),
  };
}

function peopleCalled(name: string, authors: readonly Author[]): readonly number[] {
  const wanted = new Set([normal(name), normal(familyFirst(name).printed)]);
  return authors.flatMap(({ spellings }, author) =>
    spellings.some((spelling) => wanted.has(normal(spelling))) ? [author] : [],
  );
}

/** Shells and file systems differ in how they compose accents. */
function normal(name: string): string {
  return name.normalize("NFC").replace(/\s+/gu, " ").trim();
}

function nobody(name: string, close: readonly string[]): Diagnostic {
  const remedy =
    close.length === 0
      ? "Write the name as it is printed on a paper."
      : `Close to it: ${close.map(quoted).join(", ")}.`;
  return {
    severity: "warning",
    code: "hide/nobody",
    file: `--hide=${name}`,
    message: `Nobody is called ${quoted(name)}.`,
    remedy,
  };
}

const mostCloseNames = 3;
const leastLikeness = 0.5;

function closeNames(name: string, authors: readonly Author[]): readonly string[] {
  const pairs = letterPairs(name);
  return authors
    .map((author) => ({ name: author.name, likeness: likeness(pairs, letterPairs(author.name)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, mostCloseNames)
    .map((author) => author.name);
}

/** Pairs of neighbouring letters, words apart: the order of given and family names does not matter. */
function letterPairs(name: string): ReadonlySet<string> {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => Array.from(word, (_, i) => ` ${word}`.slice(i, i + 2))));
}

/** Share of pairs in common, in [0, 1] (Dice 1945, Measures of the amount of ecologic association). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / (one.size + other.size);
}
