/** What could be had of a file, before anybody asks which text it is. */

import type { Diagnostic } from "./diagnostic.ts";

/** Bytes that came before a stream ended or failed. */
export interface Collected {
  readonly bytes: Uint8Array;
  /** Why they are not all, to end a sentence with; absent when they are. */
  readonly failure?: string;
}

/** The bytes that can be read; absent when a failure left none. */
export interface FileContent {
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** A damaged file gives what comes before the damage, and a warning. */
export function contentOf(file: string, { bytes, failure }: Collected): FileContent {
  if (failure === undefined) return { bytes, diagnostics: [] };
  if (bytes.length === 0) return { diagnostics: [unreadable(file, failure)] };
  return { bytes, diagnostics: [cutShort(file, failure)] };
}

function unreadable(file: string, failure: string): Diagnostic {
  return {
    severity: "error",
    code: "open/unreadable",
    file,
    message: `The file could not be read: ${failure}.`,
    remedy: "Check that it is whole, still there, and that you may read it; then open it again.",
  };
}

function cutShort(file: string, failure: string): Diagnostic {
  return {
    severity: "warning",
    code: "open/cut-short",
    file,
    message: `The file is damaged, and was read up to the damage: ${failure}.`,
    remedy: "Download or compress the file again.",
  };
}
