/** What the papers that are open are called. */

import type { Bibliography } from "./paper.ts";

/** A file that was opened. */
interface NamedFile {
  readonly name: string;
  readonly bibliography: Pick<Bibliography, "owner" | "capturedIn">;
}

export interface SourceName {
  /** "David Rügamer", or the name of the file. */
  readonly name: string;
  /** For captions: "David Rügamer's author page, captured 2026, with papers.bib". */
  readonly description: string;
}

/** Calls files after the owner of the first author page among them, else after the first. */
export function nameOfSources(files: readonly NamedFile[]): SourceName {
  const page = files.find(({ bibliography }) => bibliography.owner !== undefined);
  const others = files.filter((file) => file !== page).map(({ name }) => name);
  if (page === undefined) {
    const [first = "Nothing", ...rest] = others;
    const name = rest.length === 0 ? first : `${first} and ${rest.length} more`;
    return { name, description: others.join(", ") };
  }
  const { owner = "", capturedIn } = page.bibliography;
  const captured = capturedIn === undefined ? "" : `, captured ${capturedIn}`;
  const added = others.length === 0 ? "" : `, with ${others.join(", ")}`;
  return { name: owner, description: `${owner}'s author page${captured}${added}` };
}
