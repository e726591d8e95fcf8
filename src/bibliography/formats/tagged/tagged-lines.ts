/** Lines that begin with a tag → fields: what RIS, MEDLINE, Web of Science and EndNote files share. */

import type { Writable } from "../../writable.ts";

/** A tag with what follows it, down to the next tag. */
export interface TaggedField {
  /** "" for text that belongs to no field. */
  readonly tag: string;
  /** Without the white space around them: the line of the tag, then those that continue it. */
  readonly lines: readonly string[];
  /** Its first line, from 1. */
  readonly line: number;
  /** Where that line begins in the text. */
  readonly offset: number;
  readonly isAfterBlank: boolean;
}

/** How one format writes a field. */
export interface FieldDialect {
  /** Matches a line that begins a field; its two groups are tag and value. */
  readonly tagLine: RegExp;
  /** Whether tags may be printed in small letters, and are given in capitals. */
  readonly isCaseless?: boolean;
  /** Whether a line without a tag belongs to the field above it. */
  readonly continues: (line: UntaggedLine) => boolean;
  /** Whether a line with a tag is text of the field above it all the same; none is if absent. */
  readonly isFolded?: (line: TaggedField, tagAbove: string) => boolean;
  /** Of a record, wherever it stands: files that do not end in a line end are set one behind the other. */
  readonly firstLine?: FirstLine;
}

export interface FirstLine {
  /** With which it begins; sought before anything else is asked. */
  readonly beginning: string;
  /** Matches the line from there on, with the flag "y". */
  readonly pattern: RegExp;
}

export interface UntaggedLine {
  readonly text: string;
  /** Tag of the field above it. */
  readonly tag: string;
  readonly isIndented: boolean;
  readonly isAfterBlank: boolean;
  /** What the field has on its last line so far. */
  readonly above: string;
  /** Whether nothing stands beside the tag. */
  readonly isBegunBelow: boolean;
}

interface PlacedLine {
  readonly text: string;
  readonly line: number;
  readonly offset: number;
  readonly isAfterBlank: boolean;
}

/** A field that is still growing. */
interface OpenField extends TaggedField {
  readonly lines: string[];
}

/** Every field of a text, text outside of fields included. Linear in the length of the text. */
export function* taggedFields(text: string, dialect: FieldDialect): Generator<TaggedField, void> {
  let field: OpenField | undefined;
  for (const line of filledLinesOf(text, seamFinder(text, dialect.firstLine))) {
    const begun = fieldBegunBy(line, dialect);
    const isTagged = begun.tag !== "";
    if (
      field !== undefined &&
      (isTagged ? dialect.isFolded?.(begun, field.tag) : continues(line, field, dialect))
    ) {
      field.lines.push(line.text.trim());
    } else {
      if (field !== undefined) yield field;
      field = begun;
    }
  }
  if (field !== undefined) yield field;
}

function fieldBegunBy(placed: PlacedLine, dialect: FieldDialect): OpenField {
  const { text, line, offset, isAfterBlank } = placed;
  const parts = dialect.tagLine.exec(text);
  const tag = parts?.[1] ?? "";
  const value = parts === null ? text : (parts[2] ?? "");
  return {
    tag: dialect.isCaseless ? tag.toUpperCase() : tag,
    lines: [value.trim()],
    line,
    offset,
    isAfterBlank,
  };
}

function continues(line: PlacedLine, { tag, lines }: OpenField, dialect: FieldDialect): boolean {
  if (tag === "") return true;
  const isIndented = /^\s/u.test(line.text);
  const above = lines.at(-1) ?? "";
  return dialect.continues({
    text: line.text,
    tag,
    isIndented,
    isAfterBlank: line.isAfterBlank,
    above,
    isBegunBelow: lines[0] === "",
  });
}

/**
 * The lines that are not blank, one after the other, whatever ends them, without the byte order
 * marks that stay inside when files are put one after the other. One object is used for all of them.
 */
function* filledLinesOf(
  text: string,
  seamFrom: (offset: number) => number,
): Generator<PlacedLine, void> {
  const endFrom = lineEndFinder(text);
  const placed: Writable<PlacedLine> = { text: "", line: 0, offset: 0, isAfterBlank: true };
  let isAfterBlank = true;
  for (let offset = 0, line = 1; offset < text.length; line++) {
    const lineEnd = endFrom(offset);
    const stop = Math.min(lineEnd, seamFrom(offset));
    const start = text.charCodeAt(offset) === BYTE_ORDER_MARK ? offset + 1 : offset;
    const printed = text.slice(start, stop);
    const isBlank = printed.trim() === "";
    if (!isBlank) {
      placed.text = printed;
      placed.line = line;
      placed.offset = offset;
      placed.isAfterBlank = isAfterBlank;
      yield placed;
    }
    isAfterBlank = isBlank;
    if (stop < lineEnd) {
      offset = stop;
      line--;
      continue;
    }
    const isPair =
      text.charCodeAt(stop) === CARRIAGE_RETURN && text.charCodeAt(stop + 1) === LINE_FEED;
    offset = stop + (isPair ? 2 : 1);
  }
}

const BYTE_ORDER_MARK = 0xfeff;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/** Finds the first "\n" or "\r" at or after an offset, or the end of the text; offsets must rise. */
function lineEndFinder(text: string): (offset: number) => number {
  const finder = (mark: string) => {
    let next = -1;
    return (offset: number) => {
      if (next < offset) next = text.indexOf(mark, offset);
      if (next === -1) next = text.length;
      return next;
    };
  };
  const [feed, carriage] = [finder("\n"), finder("\r")];
  return (offset) => Math.min(feed(offset), carriage(offset));
}

/** Finds the first place after an offset where a record begins within a line; offsets must rise. */
function seamFinder(text: string, firstLine: FirstLine | undefined): (offset: number) => number {
  if (firstLine === undefined) return () => text.length;
  const seams = seamsIn(text, firstLine);
  let next = -1;
  return (offset) => {
    while (next <= offset) next = seams.next().value ?? text.length + 1;
    return next;
  };
}

function* seamsIn(text: string, { beginning, pattern }: FirstLine): Generator<number, undefined> {
  let found = text.indexOf(beginning);
  for (; found !== -1; found = text.indexOf(beginning, found + 1)) {
    const seam = text.charCodeAt(found - 1) === BYTE_ORDER_MARK ? found - 1 : found;
    const before = text.charCodeAt(seam - 1);
    if (seam === 0 || before === LINE_FEED || before === CARRIAGE_RETURN) continue;
    pattern.lastIndex = found;
    if (pattern.test(text)) yield seam;
  }
  return undefined;
}
