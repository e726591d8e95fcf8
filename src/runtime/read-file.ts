/** One file → papers, wherever it is read: in the worker, or in a test. */

import type { Diagnostic } from "../bibliography/diagnostic.ts";
import { largestFileBytes, plainUtf8 } from "../bibliography/encoding/plain-utf-8.ts";
import { contentOf, type FileContent } from "../bibliography/file-content.ts";
import { emptyBibliography, runToEnd, type Source } from "../bibliography/reading.ts";
import type { TableChoices, TableLayout } from "../bibliography/table/table-choices.ts";
import { mayBeNested, networkFormatOf, readNetwork } from "../exchange/network-formats.ts";
import type { Opened } from "../exchange/open.ts";
import type { NetworkFormat } from "../exchange/readers/network-format.ts";
import { isSession } from "../exchange/session/session-mark.ts";
import type { OpenedFile } from "../state/opened/source.ts";
import type { Session } from "../state/session/session.ts";

import { inflated } from "./inflate.ts";
import { reasonOf } from "./reason-of.ts";

/** A session says what it is within so many characters. */
const SESSION_HEAD = 1000;

/** A file that the reader chose, or text as one. */
export interface Input {
  readonly name: string;
  readonly content: Blob;
  /** Year in which it was taken, if known: it dates papers that print none. */
  readonly capturedIn: number;
  /** How to read it if it is a table; absent while nobody has chosen. */
  readonly choices?: TableChoices;
}

/** A file read, or why it was not. */
export type FileReading = { readonly file: OpenedFile } | ReadSession | Unread;

/** A session that was saved by us. */
export interface ReadSession {
  readonly name: string;
  readonly session: Session;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Unread {
  readonly name: string;
  readonly unread: readonly Diagnostic[];
  /** A table that can be read once somebody says which columns hold what. */
  readonly table?: TableLayout;
}

/** Reads one file; `tell` hears often of the share that has been read, in [0, 1]. */
export async function readInput(input: Input, tell: (share: number) => void): Promise<FileReading> {
  const { name, capturedIn, choices } = input;
  const { bytes, diagnostics } = await contentIn(input);
  if (bytes === undefined) return { name, unread: diagnostics };
  const plain = plainUtf8(bytes);
  const decoding =
    plain === undefined ? await import("../bibliography/encoding/decode.ts") : undefined;
  const decoded = decoding?.decode(name, bytes) ?? { text: plain ?? "", diagnostics: [] };
  if (isSession(decoded.text.slice(0, SESSION_HEAD))) {
    return sessionIn(name, decoded.text, [...diagnostics, ...decoded.diagnostics]);
  }
  const steps = await opening({
    file: name,
    text: decoded.text,
    capturedIn,
    ...(choices !== undefined && { choices }),
  });
  // Not in turns of a promise each: there are as many steps as there are records.
  const opened = runToEnd(steps, tell);
  const remarks = decoding?.remarksOn(decoded, opened) ?? opened.diagnostics;
  const all = [...diagnostics, ...remarks];
  const { format } = opened;
  const table = opened.kind === "papers" && opened.table !== undefined && { table: opened.table };
  if (format === undefined) return { name, unread: all, ...table };
  const read =
    opened.kind === "papers"
      ? { bibliography: opened.bibliography }
      : { bibliography: emptyBibliography, network: opened.network };
  return { file: { name, format, ...read, ...table, diagnostics: all } };
}

/** Two or more letters that may have been taken for others; `encoding-meant.ts` looks closer. */
const MAY_BE_MISREAD = /[Â-ô][^\0-~À-ÿ]|[¡-þ]{4}/u;

/** Readers of papers are many, and come when there are papers, or letters to be read again. */
async function opening(source: Source): Promise<Generator<number, Opened, void>> {
  const format = MAY_BE_MISREAD.test(source.text) ? undefined : await networkFormatIn(source.text);
  if (format !== undefined) return readNetwork(source, format);
  const { open } = await import("../exchange/open.ts");
  return open(source);
}

async function networkFormatIn(text: string): Promise<NetworkFormat | undefined> {
  const format = networkFormatOf(text);
  if (format !== undefined || !mayBeNested(text)) return format;
  const { nestedNetworkOf } = await import("../exchange/nested-networks.ts");
  return nestedNetworkOf(text);
}

async function sessionIn(
  name: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): Promise<ReadSession | Unread> {
  const { readSession } = await import("../state/session/session.ts");
  const { session, diagnostics: found } = readSession({ file: name, text });
  const all = [...diagnostics, ...found];
  return session === undefined ? { name, unread: all } : { name, session, diagnostics: all };
}

/** The bytes, inflated when they are gzip; or why they cannot be had. */
async function contentIn({ name, content }: Input): Promise<FileContent> {
  try {
    return contentOf(name, await inflated(content, largestFileBytes));
  } catch (error) {
    return contentOf(name, { bytes: new Uint8Array(), failure: reasonOf(error) });
  }
}
