/** What is open: the files that were read, and the one list that they come to. */

import type { Combined } from "../../bibliography/combine.ts";
import { recordKey } from "../../bibliography/combining/record-key.ts";
import type { Diagnostic } from "../../bibliography/diagnostic.ts";
import type { Bibliography } from "../../bibliography/paper.ts";
import { nameOfSources } from "../../bibliography/source-name.ts";
import type { TableLayout } from "../../bibliography/table/table-choices.ts";
import { isHalf, joinNetworks } from "../../exchange/join-networks.ts";
import type { KeptFile } from "../../exchange/session/session-papers.ts";
import type { GivenNetwork } from "../../network/given.ts";
import { rule } from "../late-rules.ts";

import { builtOn, type KnownPeople, type WorkedOut } from "./known-people.ts";

/** One file that is open; without its own text, as a session keeps it, a table cannot be read in another way. */
export interface OpenedFile extends KeptFile {
  /** Of a table that could be read in another way. */
  readonly table?: TableLayout;
}

/** Files, and what was decided on their records. */
export interface Opening {
  readonly files: readonly OpenedFile[];
  /** Keys of records that the reader took out of a joined paper. */
  readonly keptApart: readonly string[];
}

export interface Source extends Opening {
  /** What the reader calls it: "David Rügamer", or the name of the file. */
  readonly name: string;
  /** For captions: "author page of David Rügamer, captured 2026". */
  readonly description: string;
  readonly bibliography: Bibliography;
  /** Where it was worked out aside; of a long list it is shown until what was chosen since is known. */
  readonly people?: KnownPeople;
  /** Given as people and ties, instead of papers. */
  readonly network?: GivenNetwork;
  /** Papers read, before duplicates were joined. */
  readonly recordCount: number;
  /** Where files contradict each other. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Combines files into one list of papers, or into one network.
 *
 * @param workedOut - from these files, with as much kept apart.
 */
export function sourceOf(
  files: readonly OpenedFile[],
  keptApart: readonly string[] = [],
  workedOut?: WorkedOut,
): Source {
  const combined = files.every(isNetwork) ? withoutPapers() : papersIn(files, keptApart, workedOut);
  // The newest first: of networks that do not go together, that one is shown.
  const networks = files.filter(isNetwork).map(({ name, ...file }) => ({ file: name, ...file }));
  return {
    files,
    keptApart,
    ...nameOfSources(files),
    ...combined,
    ...(workedOut !== undefined && { people: builtOn(workedOut, combined.bibliography) }),
    ...(networks.length > 0 && joinNetworks(networks.toReversed())),
  };
}

/** Another list for each source: of other papers, people are laid out anew. */
function withoutPapers(): Combined {
  return { bibliography: { papers: [], claims: [] }, recordCount: 0, diagnostics: [] };
}

function papersIn(...[files, keptApart, workedOut]: Parameters<typeof sourceOf>): Combined {
  const [bibliography, ...others] = files.map((file) => file.bibliography);
  const isOne = bibliography !== undefined && others.length === 0;
  if (isOne && workedOut !== undefined && areApart(bibliography, workedOut))
    return { bibliography, recordCount: bibliography.papers.length, diagnostics: [] };
  return rule("combine")(
    files.map((file) => file.bibliography),
    new Set(keptApart),
    workedOut && (() => workedOut.groundwork.firsts),
  );
}

/** Whether every record is a paper by itself, and none has a note: nothing is joined, and there is nothing to say of it. */
function areApart({ papers }: Bibliography, { groundwork: { firsts } }: WorkedOut): boolean {
  return papers.every(
    ({ records }, place) =>
      firsts[place] === place && records.length === 1 && records[0]?.note === undefined,
  );
}

/**
 * The files and those that come to them; a file opened again replaces the one of its name. Papers and
 * networks do not mix: nobody in a network file can be said to be somebody on a paper.
 */
export function withFiles(opening: Opening, added: readonly OpenedFile[]): Opening {
  const areNetworks = added.some(isNetwork);
  // In the place of its name, so that a table that is read in another way stays where it was.
  const byName = new Map([...opening.files, ...added].map((file) => [file.name, file]));
  const all = [...byName.values()];
  const kept = all.filter((file) => isNetwork(file) === areNetworks);
  return { files: kept, keptApart: decisionsOn(kept, opening) };
}

/** Whether nothing goes together with what is open: a whole network, in which everybody is somebody else. */
export function standsAlone({ files }: Opening): boolean {
  const [first, ...others] = files.filter(isNetwork);
  return first !== undefined && (others.length > 0 || !isHalf(first));
}

/** What had to give way to files that were to join it. */
export function gaveWay(before: Opening, after: Opening): readonly Diagnostic[] {
  const names = new Set(after.files.map(({ name }) => name));
  return before.files
    .filter(({ name }) => !names.has(name))
    .map(({ name }) => ({
      severity: "warning",
      code: "open/gave-way",
      file: name,
      message: `${name} is not open any more: a network and lists of papers do not go together.`,
      remedy: "Undo brings it back, or opening it again.",
    }));
}

function isNetwork(file: OpenedFile): file is OpenedFile & { readonly network: GivenNetwork } {
  return file.network !== undefined;
}

/** All but one of the files; the same reference when it is not open. */
export function withoutFile(opening: Opening, name: string): Opening {
  const kept = opening.files.filter((file) => file.name !== name);
  const isOpen = kept.length < opening.files.length;
  return isOpen ? { files: kept, keptApart: decisionsOn(kept, opening) } : opening;
}

/** Another file of the same name has other records: what was decided goes with its file. */
function decisionsOn(files: readonly OpenedFile[], { keptApart }: Opening): readonly string[] {
  if (keptApart.length === 0) return keptApart;
  const keys = new Set(
    files.flatMap(({ bibliography }) =>
      bibliography.papers.flatMap(({ records }) => records.map(recordKey)),
    ),
  );
  return keptApart.filter((key) => keys.has(key));
}
