/** Lines that begin with a tag → fields: what RIS, MEDLINE, Web of Science and EndNote files share. */

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
  /** Whether a line without a tag belongs to the field above it. */
  readonly continues: (line: UntaggedLine) => boolean;
}

export interface UntaggedLine {
  /** Tag of the field above it. */
  readonly tag: string;
  readonly isIndented: boolean;
  readonly isAfterBlank: boolean;
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
  for (const line of filledLinesOf(text)) {
    const begun = fieldBegunBy(line, dialect);
    if (begun.tag === "" && field !== undefined && continues(line, field.tag, dialect)) {
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
  const [, tag = "", value = ""] = dialect.tagLine.exec(text) ?? [text, "", text];
  return { tag, lines: [value.trim()], line, offset, isAfterBlank };
}

function continues(line: PlacedLine, tag: string, dialect: FieldDialect): boolean {
  if (tag === "") return true;
  const isIndented = /^\s/u.test(line.text);
  return dialect.continues({ tag, isIndented, isAfterBlank: line.isAfterBlank });
}

/**
 * The lines that are not blank, one after the other, whatever ends them, without the byte order
 * marks that stay inside when files are put one after the other.
 */
function* filledLinesOf(text: string): Generator<PlacedLine, void> {
  const lineEnd = /\r\n?|\n/gu;
  let isAfterBlank = true;
  for (let offset = 0, line = 1; offset < text.length; line++) {
    lineEnd.lastIndex = offset;
    const stop = lineEnd.exec(text)?.index ?? text.length;
    const printed = text.slice(offset, stop).replace(/^\uFEFF/u, "");
    const isBlank = printed.trim() === "";
    if (!isBlank) yield { text: printed, line, offset, isAfterBlank };
    isAfterBlank = isBlank;
    offset = stop === text.length ? stop : lineEnd.lastIndex;
  }
}
