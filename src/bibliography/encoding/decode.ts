/** Bytes of a file → its text, whatever encoding they are in. */

import type { Diagnostic, Finding } from "../diagnostic.ts";
import { inFile } from "../diagnostic.ts";
import { englishCount } from "../english-count.ts";

import { declaredEncoding } from "./declared-encoding.ts";
import { marc8Text } from "./marc-8.ts";
import { mostlyUtf8 } from "./mostly-utf-8.ts";
import { largestFileBytes } from "./plain-utf-8.ts";
import { undeclaredEncoding } from "./undeclared-encoding.ts";
import { fromWindows1252 } from "./windows-1252.ts";

/** A file as text. */
export interface Decoded {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads bytes as text: by its byte order mark, else as UTF-16 if every other byte is zero, else as UTF-8, as
 * far as most of it is, else as the file says, else as its letters look, else as windows-1252.
 *
 * @param bytes - the whole file; one larger than `largestFileBytes` gives an error and no text.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (bytes.length > largestFileBytes) {
    return { text: "", diagnostics: inFile(file, [tooLarge(bytes.length)]) };
  }
  const { text, findings } = textOf(bytes);
  if (!text.includes("\0")) return { text, diagnostics: inFile(file, findings) };
  return {
    text: text.replaceAll("\0", ""),
    diagnostics: inFile(file, [...findings, nulBytes(text)]),
  };
}

/** Text that this took for windows-1252 may be read again as what it was meant to be. */
const READ_AGAIN = "read/gb-18030";

/**
 * What to say of a file that was opened: how it was decoded matters to nobody where it was taken for
 * nothing, and would stand before the reason; nor where it was read again. But it may be the reason that
 * no column of a table is known.
 */
export function remarksOn(
  decoded: Decoded,
  opened: { readonly format?: string; readonly diagnostics: readonly Diagnostic[] },
): readonly Diagnostic[] {
  if (opened.format !== undefined) {
    const isReadAgain = opened.diagnostics.some(({ code }) => code === READ_AGAIN);
    const remarks = decoded.diagnostics.filter(({ code }) => !isReadAgain || code !== notUtf8.code);
    return [...remarks, ...opened.diagnostics];
  }
  const failures = decoded.diagnostics.filter(({ severity }) => severity === "error");
  if (failures.length > 0) return failures;
  // Excel saves tables in the encoding of its country: "Название" reads "Íàçâàíèå" then, which is no column.
  const isTable = opened.diagnostics.some(({ code }) => code === "read/unknown-columns");
  const doubts = decoded.diagnostics.filter(
    ({ code }) => isTable && (code === notUtf8.code || code === GUESSED),
  );
  return [...opened.diagnostics, ...doubts];
}

function textOf(bytes: Uint8Array): Text {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), findings: [] };
  } catch (error) {
    // The strict decoder throws TypeError for bytes that the encoding does not have, and only then.
    if (!(error instanceof TypeError)) throw error;
  }
  if (encoding !== "utf-8") {
    return { text: new TextDecoder(encoding).decode(bytes), findings: [brokenUtf16] };
  }
  const marc = marc8Text(bytes);
  if (marc !== undefined) return { text: marc, findings: [] };
  return mostlyUtf8(bytes) ?? declaredText(bytes) ?? guessedText(bytes);
}

type Text = { readonly text: string; readonly findings: readonly Finding[] };

/** As the file says, unless it says what it is not. */
function declaredText(bytes: Uint8Array): Text | undefined {
  const label = declaredEncoding(bytes);
  if (label === undefined) return undefined;
  if (label === "windows-1252") return { text: fromWindows1252(bytes), findings: [] };
  const text = new TextDecoder(label).decode(bytes);
  const damaged = damagedIn(text);
  if (damaged === 0) return { text, findings: [] };
  const isMeant = damaged * MOST_DAMAGED < text.length;
  return isMeant ? { text, findings: [brokenEncoding(label, damaged)] } : undefined;
}

/** Characters that bytes of an encoding should have been, and are not. */
function damagedIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}

/** One character of so many may be damaged where a file is what it says. */
const MOST_DAMAGED = 200;

function guessedText(bytes: Uint8Array): Text {
  const { label, isDoubtful } = undeclaredEncoding(bytes);
  if (label !== undefined) {
    return { text: new TextDecoder(label).decode(bytes), findings: [guessed(label)] };
  }
  const severity = isDoubtful ? "warning" : "note";
  return { text: fromWindows1252(bytes), findings: [{ ...notUtf8, severity }] };
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return unmarkedUtf16(bytes.subarray(0, LOOKED_AT)) ?? "utf-8";
}

/** Even, in bytes. */
const LOOKED_AT = 64;

/** Some programs leave the mark out: then every other byte of what is written in Latin letters is zero. */
function unmarkedUtf16(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const zeros: [number, number] = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  });
  const [even, odd] = zeros;
  if (head.length < 4 || Math.max(even, odd) < head.length / 3 || Math.min(even, odd) > 0) return;
  return odd > 0 ? "utf-16le" : "utf-16be";
}

const notUtf8: Finding = {
  severity: "note",
  code: "decode/not-utf-8",
  message: "The file is not UTF-8; it was read as windows-1252.",
  remedy: 'If letters look wrong, save the file again as UTF-8, in Excel as "CSV UTF-8".',
};

const GUESSED = "decode/guessed";

function guessed(label: string): Finding {
  return {
    severity: "warning",
    code: GUESSED,
    message: `The file is not UTF-8 and does not say what it is; its letters look like ${label}, and it was read so.`,
    remedy: 'If names look wrong, save the file again as UTF-8, in Excel as "CSV UTF-8".',
  };
}

function brokenEncoding(label: string, count: number): Finding {
  return {
    severity: "warning",
    code: "decode/broken-encoding",
    message: `The file says that it is ${label}, but ${englishCount(count)} of its characters ${count === 1 ? "is" : "are"} not; ${count === 1 ? "it reads" : "they read"} "�".`,
    remedy: "Save or export the file again, as UTF-8 if you can.",
  };
}

const brokenUtf16: Finding = {
  severity: "warning",
  code: "decode/broken-utf-16",
  message: 'The file says that it is UTF-16, but some of its bytes are not; they read "�".',
  remedy: "Export the file again, as UTF-8 if you can.",
};

function tooLarge(byteCount: number): Finding {
  const mebibytes = Math.ceil(byteCount / (1024 * 1024));
  return {
    severity: "error",
    code: "decode/too-large",
    message: `The file has ${mebibytes} MiB; the largest that can be read has 512 MiB.`,
    remedy: "Split the file, or export fewer papers at a time.",
  };
}

function nulBytes(text: string): Finding {
  const count = text.split("\0").length - 1;
  return {
    severity: "warning",
    code: "decode/nul-bytes",
    message: `The file holds ${englishCount(count)} NUL ${count === 1 ? "byte, which was" : "bytes, which were"} left out.`,
    remedy: "If the text looks wrong, the file is no text or damaged: export it again as UTF-8.",
  };
}
