/** A kind of file that holds papers: one file of formats/ each. */

import type { Reader, Source } from "./reading.ts";

export interface Format {
  /** In plain words, for messages. */
  readonly name: string;
  /** Looks at the beginning of a text only. */
  readonly recognises: (head: string) => boolean;
  readonly read: (source: Source) => Reader;
  /** Told by how most of a text reads: a table may read so, too. */
  readonly isOfText?: true;
}
