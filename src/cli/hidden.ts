/** Names on the command line → the people they mean. */

import { familyFirst } from "../bibliography/author-name.ts";
import { type Diagnostic, quoted } from "../bibliography/diagnostic.ts";
import { fold, foldTransliterated } from "../bibliography/fold.ts";
import { oneLine } from "../bibliography/one-line.ts";
import type { Author } from "../people/identities.ts";

import { closest } from "./closest.ts";

interface Hidden {
  /** Indices into the authors. */
  readonly people: readonly number[];
  /** A note for every name that is printed in another way. */
  readonly diagnostics: readonly Diagnostic[];
  /** An error for every name that is nobody's, or could be that of several people. */
  readonly mistakes: readonly Diagnostic[];
}

/**
 * Finds people by a name that is printed for them, in either order: "Lovelace, Ada" is hers, too. A
 * name that is nobody's as it stands is compared without case and accents, as the app searches; then
 * it must leave no doubt.
 */
export function findHidden(authors: readonly Author[], names: readonly string[]): Hidden {
  const found = names.map((name) => find(name, authors));
  return {
    people: found.flatMap(({ people }) => people),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
    mistakes: found.flatMap(({ mistakes }) => mistakes),
  };
}

/** Finds the people whom a session hides, by their keys. */
export function findSaved(
  authors: readonly Author[],
  keys: readonly string[],
  session = "",
): Pick<Hidden, "people" | "diagnostics"> {
  const wanted = new Set(keys);
  const people = authors.flatMap(({ key }, author) => (wanted.has(key) ? [author] : []));
  const known = new Set(people.map((person) => authors[person]!.key));
  const gone = keys.filter((key) => !known.has(key));
  return { people, diagnostics: gone.map((key) => goneFrom(session, key)) };
}

function find(name: string, authors: readonly Author[]): Hidden {
  const nothing = { people: [], diagnostics: [], mistakes: [] };
  const people = peopleCalled(name, authors, (spelling) => [normal(spelling)]);
  if (people.length > 0) return { ...nothing, people };
  const alike = peopleCalled(name, authors, foldings);
  const namesakes = alike.map((person) => authors[person]!.name);
  const [only, ...others] = namesakes;
  if (only === undefined) return { ...nothing, mistakes: [nobody(name, authors)] };
  return others.length === 0
    ? { ...nothing, people: alike, diagnostics: [foundAs(name, only)] }
    : { ...nothing, mistakes: [severalPeople(name, namesakes)] };
}

/** @param forms - in which a name is compared: one of them in common is enough. */
function peopleCalled(
  name: string,
  authors: readonly Author[],
  forms: (name: string) => readonly string[],
): readonly number[] {
  const wanted = new Set([name, familyFirst(name).printed].flatMap(forms));
  wanted.delete("");
  return authors.flatMap(({ spellings }, author) =>
    spellings.some((spelling) => forms(spelling).some((form) => wanted.has(form))) ? [author] : [],
  );
}

/** Shells and file systems differ in how they compose accents. */
function normal(name: string): string {
  return oneLine(name.normalize("NFC"));
}

/** "rugamer" and "ruegamer" are Rügamer. */
function foldings(name: string): readonly string[] {
  return [fold(name), foldTransliterated(name)];
}

function foundAs(name: string, found: string): Diagnostic {
  return {
    severity: "note",
    code: "hide/folded",
    file: fileOf(name),
    message: `${quoted(found)} is hidden: nobody else is called so but for case and accents.`,
    remedy: `Write --hide ${quoted(found)} to be exact.`,
  };
}

function goneFrom(session: string, key: string): Diagnostic {
  return {
    severity: "warning",
    code: "session/nobody",
    file: session,
    message: `The session hides ${quoted(key)}, who is not there under the names and decisions chosen.`,
    remedy: "Hide somebody with --hide NAME.",
    several: "people whom the session hides are not there under the names and decisions chosen",
  };
}

function severalPeople(name: string, namesakes: readonly string[]): Diagnostic {
  return {
    severity: "error",
    code: "hide/several",
    file: fileOf(name),
    message: `Several people are called so but for case and accents: ${namesakes.map(quoted).join(", ")}.`,
    remedy: "Write the name as it is printed on a paper.",
  };
}

function nobody(name: string, authors: readonly Author[]): Diagnostic {
  const close = closest(
    name,
    authors.map((author) => author.name),
  );
  const remedy =
    close.length === 0
      ? "Write the name as it is printed on a paper."
      : `Close to it: ${close.map(quoted).join(", ")}.`;
  return {
    severity: "error",
    code: "hide/nobody",
    file: fileOf(name),
    message: `Nobody is called ${quoted(name)}.`,
    remedy,
  };
}

/** Where the message is about. */
function fileOf(name: string): string {
  return `--hide=${name}`;
}
