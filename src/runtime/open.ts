/** Bytes or text → a source in the store, or a report of why not. */

import { decode } from "../bibliography/decode.ts";
import type { Diagnostic } from "../bibliography/diagnostic.ts";
import { read, type RecognisedReading } from "../bibliography/read.ts";
import { runToEnd } from "../bibliography/reading.ts";
import type { Report, Source } from "../state/app-state.ts";
import type { Store } from "../state/store.ts";

/** Reads a file that the user chose; what was open stays open when it is nothing we know. */
export async function openFile(store: Store, file: File): Promise<void> {
  try {
    const { text, diagnostics } = decode(file.name, new Uint8Array(await file.arrayBuffer()));
    openText(
      store,
      { file: file.name, text, capturedIn: new Date(file.lastModified).getFullYear() },
      diagnostics,
    );
  } catch (error) {
    fail(store, file.name, error);
  }
}

interface Text {
  readonly file: string;
  readonly text: string;
  /** Year in which the text was taken: it dates papers that print none. */
  readonly capturedIn: number;
}

/** Reads text that was pasted, or that a file held. */
export function openText(store: Store, text: Text, earlier: readonly Diagnostic[] = []): void {
  const reading = runToEnd(read(text));
  const diagnostics = [...earlier, ...reading.diagnostics];
  const papers = reading.bibliography.papers.length;
  const report: Report = {
    file: text.file,
    papers,
    diagnostics,
    ...(reading.format === undefined ? {} : { format: reading.format }),
  };
  if (reading.format === undefined) store.dispatch({ type: "opening-failed", report });
  else {
    const source = sourceOf(text.file, reading);
    store.dispatch({
      type: "source-opened",
      source,
      ...(diagnostics.length === 0 ? {} : { report }),
    });
  }
}

/** What a reading is called in the top bar and in captions. */
export function sourceOf(file: string, { bibliography }: RecognisedReading): Source {
  const { owner, capturedIn } = bibliography;
  if (owner === undefined) return { name: file, description: file, bibliography };
  const captured = capturedIn === undefined ? "" : `, captured ${capturedIn}`;
  return { name: owner, description: `${owner}'s author page${captured}`, bibliography };
}

/** The file could not be read from the disk: an environment that failed, not bad content. */
function fail(store: Store, file: string, error: unknown): void {
  const diagnostic: Diagnostic = {
    severity: "error",
    code: "open/unreadable",
    file,
    message: `The file could not be read: ${error instanceof Error ? error.message : String(error)}`,
    remedy: "Check that it is still there and that you may read it, then open it again.",
  };
  store.dispatch({
    type: "opening-failed",
    report: { file, papers: 0, diagnostics: [diagnostic] },
  });
}
