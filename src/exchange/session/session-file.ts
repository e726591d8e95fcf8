/** The file of a session ⇄ its content, checked: papers, decisions, choices and places as plain data. */

import type { Diagnostic, Finding } from "../../bibliography/diagnostic.ts";
import { inFile } from "../../bibliography/diagnostic.ts";
import { parseObject } from "../../bibliography/json/json.ts";
import { valueAt } from "../../bibliography/json/json-path.ts";
import type { Source } from "../../bibliography/reading.ts";
import {
  aCount,
  anObject,
  aText,
  listOf,
  oneOf,
  optional,
  pairOf,
  type Shape,
} from "../../bibliography/shape.ts";
import { sha256 } from "../../figure/writers/sha256.ts";
import type { Place } from "../../layout/problem.ts";

import { aPlace, type SessionChoices } from "./session-choices.ts";
import { type KeptFile, someFiles } from "./session-papers.ts";

/** What the file holds; the names are those of version {@link VERSION}. */
export interface SessionContent<Choices> {
  readonly files: readonly KeptFile[];
  /** Keys of records that the reader took out of a joined paper. */
  readonly keptApart: readonly string[];
  readonly exploration: Choices;
  /** Absent while it runs. */
  readonly layout?: PlainLayout | undefined;
}

/** A layout that has ended, as plain data: places by key are pairs. */
export interface PlainLayout {
  readonly phase: "settled" | "out-of-iterations" | "stopped";
  readonly iterations: number;
  /** Of everybody who is drawn. */
  readonly places: readonly (readonly [key: string, place: Place])[];
}

/** A content as read, or why there is none. */
interface Reading<Choices> {
  readonly content?: SessionContent<Choices>;
  readonly diagnostics: readonly Diagnostic[];
}

const FORMAT = "coterie-session";
const VERSION = 1;

/** The parts of a content. */
function partsWith<Choices>(someChoices: Shape<Choices>) {
  return {
    files: someFiles,
    keptApart: listOf(aText),
    exploration: someChoices,
    layout: optional(
      anObject<PlainLayout>({
        phase: oneOf({ settled: true, "out-of-iterations": true, stopped: true }),
        iterations: aCount(),
        places: listOf(pairOf(aText, aPlace)),
      }),
    ),
  };
}

/** One line of JSON; the same content gives the same bytes. */
export function writeSessionFile(content: SessionContent<SessionChoices>): string {
  const text = JSON.stringify(content);
  return `{"format":"${FORMAT}","version":${VERSION},"content":${text},"checksum":"${sha256(text)}"}\n`;
}

/**
 * Reads a session. One that is cut off, of a newer version or not what its version says is not read at
 * all, because half a session would look like a whole one; one that was altered is, with a warning.
 *
 * @param someChoices - what has to be there of choices.
 */
export function readSessionFile<Choices>(
  { file, text }: Source,
  someChoices: Shape<Choices>,
): Reading<Choices> {
  const findings: Finding[] = [];
  const whole = parseObject(text.replace(/^\uFEFF/u, ""), (finding) => {
    const message = finding.message.replace("The JSON", "The session");
    findings.push({ ...finding, message, code: "session/cut-off", remedy: saveAgain });
  });
  if (whole === undefined) return { diagnostics: inFile(file, findings) };
  const { version, content } = whole;
  if (version !== VERSION) return { diagnostics: inFile(file, [otherVersion(version)]) };
  const parts = partsWith(someChoices);
  if (!anObject<SessionContent<Choices>>(parts)(content)) {
    return { diagnostics: inFile(file, [notASession(content, parts)]) };
  }
  const isAltered = whole["checksum"] !== sha256(JSON.stringify(content));
  return { content, diagnostics: inFile(file, isAltered ? [altered] : []) };
}

const saveAgain = "Save the session again, or open the papers themselves.";

function otherVersion(version: unknown): Finding {
  const isNewer = typeof version === "number" && version > VERSION;
  return isNewer
    ? {
        severity: "error",
        code: "session/newer",
        message: `The session was saved by a newer Coterie: its version is ${version}, this one reads up to ${VERSION}.`,
        remedy:
          "Get the newest Coterie (in a browser, reload the page), then open the session again.",
      }
    : {
        severity: "error",
        code: "session/no-version",
        message: "The session does not say which version it is.",
        remedy: saveAgain,
      };
}

/** Names the first part that is not what it should be. */
function notASession(
  content: unknown,
  parts: Readonly<Record<string, (part: unknown) => boolean>>,
): Finding {
  const wrong = Object.entries(parts).find(([key, fits]) => !fits(valueAt(content, key)));
  return {
    severity: "error",
    code: "session/not-valid",
    message: `The session is damaged: its "${wrong?.[0] ?? "content"}" cannot be read.`,
    remedy: saveAgain,
  };
}

const altered: Finding = {
  severity: "warning",
  code: "session/altered",
  message: "The session was changed after Coterie saved it.",
  remedy: "If you did not change it yourself, trust the original papers more.",
};
