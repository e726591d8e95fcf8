/** What is open: the files that were read, and the one list that they come to. */

import { combine, recordKey } from "../bibliography/combine.ts";
import type { Diagnostic } from "../bibliography/diagnostic.ts";
import type { Bibliography } from "../bibliography/paper.ts";

/** One file as it was read. */
export interface OpenedFile {
  /** Unique among the files that are open. */
  readonly name: string;
  /** In plain words: "author page". */
  readonly format: string;
  readonly bibliography: Bibliography;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Source {
  readonly files: readonly OpenedFile[];
  /** Keys of records that the reader took out of a joined paper. */
  readonly keptApart: readonly string[];
  /** What the reader calls it: "David Rügamer", or the name of the file. */
  readonly name: string;
  /** For captions: "author page of David Rügamer, captured 2026". */
  readonly description: string;
  readonly bibliography: Bibliography;
  /** Papers read, before duplicates were joined. */
  readonly recordCount: number;
  /** Where files contradict each other. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Combines files into one list of papers. */
export function sourceOf(files: readonly OpenedFile[], keptApart: readonly string[] = []): Source {
  const bibliographies = files.map(({ bibliography }) => bibliography);
  return { files, keptApart, ...nameOf(files), ...combine(bibliographies, new Set(keptApart)) };
}

/** The files and those that come to them; a file opened again replaces the one of its name. */
export function withFiles(source: Source, added: readonly OpenedFile[]): Source {
  const names = new Set(added.map(({ name }) => name));
  const kept = source.files.filter(({ name }) => !names.has(name));
  return sourceOf([...kept, ...added], decisionsOn(kept, source));
}

/** The source without one of its files. */
export function withoutFile(source: Source, name: string): Source {
  const kept = source.files.filter((file) => file.name !== name);
  const isOpen = kept.length < source.files.length;
  return isOpen ? sourceOf(kept, decisionsOn(kept, source)) : source;
}

/** Another file of the same name has other records: what was decided goes with its file. */
function decisionsOn(files: readonly OpenedFile[], { keptApart }: Source): readonly string[] {
  const keys = new Set(
    files.flatMap(({ bibliography }) =>
      bibliography.papers.flatMap(({ records }) => records.map(recordKey)),
    ),
  );
  return keptApart.filter((key) => keys.has(key));
}

function nameOf(files: readonly OpenedFile[]): Pick<Source, "name" | "description"> {
  const page = files.find(({ bibliography }) => bibliography.owner !== undefined);
  const others = files.filter((file) => file !== page).map(({ name }) => name);
  if (page === undefined) {
    const [first = "Nothing", ...rest] = others;
    const name = rest.length === 0 ? first : `${first} and ${rest.length} more`;
    return { name, description: others.join(", ") };
  }
  const { owner = "", capturedIn } = page.bibliography;
  const captured = capturedIn === undefined ? "" : `, captured ${capturedIn}`;
  const description = [`${owner}'s author page${captured}`, ...others].join(" with ");
  return { name: owner, description };
}
