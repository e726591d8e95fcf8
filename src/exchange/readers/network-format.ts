/** A kind of file that holds people and ties: one file each reads it. */

import type { Source } from "../../bibliography/reading.ts";

import type { NetworkReader } from "./collect.ts";

export interface NetworkFormat {
  /** In plain words, for messages. */
  readonly name: string;
  /** Looks at the beginning of a text only. */
  readonly recognises: (head: string) => boolean;
  readonly read: (source: Source) => NetworkReader;
}
