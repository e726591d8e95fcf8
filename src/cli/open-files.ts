/** Files → papers and networks, one file after the other; a file that fails does not stop the next one. */

import { createReadStream } from "node:fs";

import type { Diagnostic } from "../bibliography/diagnostic.ts";
import { type Decoded, decode, remarksOn } from "../bibliography/encoding/decode.ts";
import type { Bibliography } from "../bibliography/paper.ts";
import { runToEnd } from "../bibliography/reading.ts";
import { anObject } from "../bibliography/shape.ts";
import type { NetworkFile } from "../exchange/join-networks.ts";
import { open } from "../exchange/open.ts";
import { SESSION_CHOICES, type SessionChoices } from "../exchange/session/session-choices.ts";
import { readSessionFile } from "../exchange/session/session-file.ts";
import { isSession } from "../exchange/session/session-mark.ts";

import { readContent } from "./content.ts";
import type { SavedSession } from "./settings.ts";

/** The file name that stands for standard input. */
export const standardInput = "-";
/** What messages call it. */
export const STDIN_NAME = "<stdin>";

/** `process`, or what stands for it. */
export interface Input {
  readonly stdin: AsyncIterable<Uint8Array>;
}

/** What was understood of files, and what was not. */
export interface OpenedFiles {
  /** One for every file of papers whose format was recognised, in the order of the files. */
  readonly bibliographies: readonly Bibliography[];
  /** One for every file of people and ties, in the order of the files. */
  readonly networks: readonly NetworkFile[];
  /** Sessions; the files in them are among the others. */
  readonly sessions: readonly SavedSession[];
  /** Of the files that were understood, in their order. */
  readonly names: readonly string[];
  /** Of the others. */
  readonly unread: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads files by their content.
 *
 * @param input - whose `stdin` is not touched unless a file is called "-".
 */
export async function openFiles(files: readonly string[], input: Input): Promise<OpenedFiles> {
  const bibliographies: Bibliography[] = [];
  const networks: NetworkFile[] = [];
  const sessions: SavedSession[] = [];
  const names: string[] = [];
  const unread: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const opened = await openFile(file, input);
    bibliographies.push(...opened.bibliographies);
    networks.push(...opened.networks);
    sessions.push(...opened.sessions);
    names.push(...opened.names);
    unread.push(...opened.unread);
    for (const diagnostic of opened.diagnostics) diagnostics.push(diagnostic);
  }
  return { bibliographies, networks, sessions, names, unread, diagnostics };
}

async function openFile(file: string, input: Input): Promise<OpenedFiles> {
  const name = file === standardInput ? STDIN_NAME : file;
  const { decoded, diagnostics } = await textOf(
    name,
    file === standardInput ? input.stdin : createReadStream(file),
  );
  if (decoded === undefined) return { ...nothing, unread: [name], diagnostics };
  if (isSession(decoded.text)) {
    const session = sessionIn(name, decoded.text);
    return {
      ...session,
      diagnostics: [...diagnostics, ...decoded.diagnostics, ...session.diagnostics],
    };
  }
  // No year of capture: when a file was last written must not change what its papers come to.
  const opened = runToEnd(open({ file: name, text: decoded.text }));
  const understood = {
    ...nothing,
    names: [name],
    diagnostics: [...diagnostics, ...remarksOn(decoded, opened)],
  };
  if (opened.kind === "network") {
    const { format, network } = opened;
    return { ...understood, networks: [{ file: name, format, network }] };
  }
  return opened.format === undefined
    ? { ...understood, names: [], unread: [name] }
    : { ...understood, bibliographies: [opened.bibliography] };
}

/** What a session holds of files is opened as they were when it was saved. */
function sessionIn(file: string, text: string): OpenedFiles {
  const { content, diagnostics } = readSessionFile({ file, text }, someChoices);
  if (content === undefined) return { ...nothing, unread: [file], diagnostics };
  const { files } = content;
  return {
    ...nothing,
    bibliographies: files.flatMap(({ network, bibliography }) =>
      network === undefined ? [bibliography] : [],
    ),
    networks: files.flatMap(({ name, format, network }) =>
      network === undefined ? [] : [{ file: name, format, network }],
    ),
    sessions: [{ ...content, file }],
    names: files.map(({ name }) => name),
    diagnostics: [...diagnostics, ...files.flatMap((each) => each.diagnostics)],
  };
}

const someChoices = anObject<SessionChoices>(SESSION_CHOICES);

const nothing = { bibliographies: [], networks: [], sessions: [], names: [], unread: [] } as const;

interface FileText {
  /** Absent when not a single byte could be had. */
  readonly decoded?: Decoded;
  readonly diagnostics: readonly Diagnostic[];
}

/** A function of its own, so that the bytes can be forgotten before the papers are made. */
export async function textOf(name: string, stream: AsyncIterable<Uint8Array>): Promise<FileText> {
  const { bytes, diagnostics } = await readContent(name, stream);
  return bytes === undefined ? { diagnostics } : { decoded: decode(name, bytes), diagnostics };
}
