/** One file → papers, wherever it is read: in the worker, or in a test. */

import { decode } from "../bibliography/decode.ts";
import type { Diagnostic } from "../bibliography/diagnostic.ts";
import { read } from "../bibliography/read.ts";
import type { OpenedFile } from "../state/source.ts";

import { inflated } from "./inflate.ts";

/** A file that the reader chose, or text as one. */
export interface Input {
  readonly name: string;
  readonly content: Blob;
  /** Year in which it was taken, if known: it dates papers that print none. */
  readonly capturedIn: number;
}

/** A file read, or why it was not. */
export type FileReading =
  | { readonly file: OpenedFile }
  | { readonly name: string; readonly unread: readonly Diagnostic[] };

/** Reads one file; yields the share that has been read, in [0, 1]. */
export async function* readInput(input: Input): AsyncGenerator<number, FileReading, void> {
  const { name, capturedIn } = input;
  const bytes = await bytesOf(input);
  if (!(bytes instanceof Uint8Array)) return { name, unread: [bytes] };
  const { text, diagnostics } = decode(name, bytes);
  const { format, ...reading } = yield* read({ file: name, text, capturedIn });
  const all = [...diagnostics, ...reading.diagnostics];
  if (format === undefined) return { name, unread: all };
  return { file: { name, format, bibliography: reading.bibliography, diagnostics: all } };
}

/** The content, inflated when it is gzip; or why it cannot be had. */
async function bytesOf({ name, content }: Input): Promise<Uint8Array | Diagnostic> {
  try {
    return await inflated(content);
  } catch (error) {
    return {
      severity: "error",
      code: "open/unreadable",
      file: name,
      message: `The file could not be read: ${error instanceof Error ? error.message : String(error)}`,
      remedy: "Check that it is whole, still there, and that you may read it; then open it again.",
    };
  }
}
