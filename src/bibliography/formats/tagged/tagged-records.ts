/** Tagged lines → records of fields. */

import { type FieldDialect, type TaggedField, taggedFields } from "./tagged-lines.ts";

/** In printed order. */
type Fields = [TaggedField, ...TaggedField[]];

export interface TaggedRecord {
  readonly kind: "record";
  readonly fields: Readonly<Fields>;
  readonly byTag: ReadonlyMap<string, readonly TaggedField[]>;
  /** Whether a line says that the record ends; none does where a text was cut. */
  readonly isClosed: boolean;
}

/** A field that belongs to no record; those that follow it are not given. */
export interface StrayField {
  readonly kind: "stray";
  readonly fields: readonly [TaggedField];
}

/** What a field does to the record; "frames" is about the file and no part of a paper. */
export type Role = "opens" | "adds" | "closes" | "frames";

/** How one format writes its records. */
export interface Dialect extends FieldDialect {
  /** @param openedBy - tag that began the record which is open, if one is. */
  readonly role: (field: TaggedField, openedBy: string | undefined) => Role;
}

/**
 * The records of a text, each ended by its last line or else by the beginning of the next. Fields
 * outside of records are not dropped unseen: the first of each run is given.
 */
export function* taggedParts(
  text: string,
  dialect: Dialect,
): Generator<TaggedRecord | StrayField, void> {
  let open: Fields | undefined;
  let isAfterStray = false;
  for (const field of taggedFields(text, dialect)) {
    const role = field.tag === "" ? "strays" : dialect.role(field, open?.[0].tag);
    const isStray = role === "strays" || (role === "adds" && open === undefined);
    if (isStray && !isAfterStray) yield { kind: "stray", fields: [field] };
    isAfterStray = isStray;
    if (role === "adds") open?.push(field);
    if (role === "adds" || role === "strays") continue;
    if (open !== undefined) yield recordOf(open, role === "closes");
    open = role === "opens" ? [field] : undefined;
  }
  if (open !== undefined) yield recordOf(open, false);
}

function recordOf(fields: Readonly<Fields>, isClosed: boolean): TaggedRecord {
  const byTag = new Map<string, TaggedField[]>();
  for (const field of fields) {
    const others = byTag.get(field.tag);
    if (others === undefined) byTag.set(field.tag, [field]);
    else others.push(field);
  }
  return { kind: "record", fields, byTag, isClosed };
}

const NO_FIELDS: readonly TaggedField[] = [];
const NO_TEXTS: readonly string[] = [];

/** The values of these tags in printed order, those without text left out. */
export function valuesOf(record: TaggedRecord, ...tags: readonly string[]): readonly string[] {
  const fields = fieldsOf(record, tags);
  return fields.length === 0 ? NO_TEXTS : fields.map(valueOf).filter((value) => value !== "");
}

/** The first value of the first of these tags that has one: tags in order of preference. */
export function firstOf({ byTag }: TaggedRecord, ...tags: readonly string[]): string | undefined {
  for (const tag of tags) {
    for (const field of byTag.get(tag) ?? NO_FIELDS) {
      const value = valueOf(field);
      if (value !== "") return value;
    }
  }
  return undefined;
}

/** The lines of these tags, for fields in which every line is a value of its own. */
export function linesOf(record: TaggedRecord, ...tags: readonly string[]): readonly string[] {
  const fields = fieldsOf(record, tags);
  if (fields.length === 0) return NO_TEXTS;
  return fields.flatMap(({ lines }) => lines).filter((line) => line !== "");
}

/** In printed order. Most records lack most tags: the common case makes no list of its own. */
export function fieldsOf({ byTag }: TaggedRecord, tags: readonly string[]): readonly TaggedField[] {
  let fields = NO_FIELDS;
  for (const tag of tags) {
    const more = byTag.get(tag) ?? NO_FIELDS;
    if (fields.length === 0) fields = more;
    else if (more.length > 0) fields = [...fields, ...more].sort((a, b) => a.offset - b.offset);
  }
  return fields;
}

function valueOf({ lines }: TaggedField): string {
  return lines.length === 1 ? (lines[0] ?? "") : lines.join(" ").trim();
}
