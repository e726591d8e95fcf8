/** A file of TOML, or what stands above a page between lines of +++ → its values, around damaged lines. */

import { lineCounter } from "../lines.ts";
import { emptyObject, type YamlLines, type YamlObject } from "../yaml/yaml-values.ts";

import {
  type Cursor,
  objectAt,
  putAt,
  readKey,
  readValue,
  skipBlanks,
  TomlError,
  take,
} from "./toml-values.ts";

export interface TomlFile {
  readonly root: YamlObject;
  /** The line on which each object begins. */
  readonly lines: YamlLines;
  readonly damage: readonly TomlDamage[];
  /** Whether it is the front matter of a page. */
  readonly isFront: boolean;
}

/** A line that is no TOML and was left out. */
export interface TomlDamage {
  readonly line: number;
  readonly problem: string;
}

const GAP = /(?:\s|#[^\n]*)*/uy;
const FENCE = /^\uFEFF?\s*\+{3}[ \t]*\n/u;
const FENCE_BELOW = /^\+{3}[ \t]*$/mu;
const LINE_END = /[ \t]*(?:#[^\n]*)?(?:\n|$)/uy;
const REST_OF_LINE = /[^\n]*(?:\n|$)/uy;

/** Reads what can be read: a line that is no TOML is left out, and those below are read on. */
export function readTomlFile(whole: string): TomlFile {
  const text = whole.replaceAll(/\r\n?/gu, "\n").replace(/^\uFEFF/u, "");
  const fence = FENCE.exec(text)?.[0] ?? "";
  const end = fence === "" ? -1 : text.slice(fence.length).search(FENCE_BELOW);
  const lines: YamlLines = new WeakMap();
  const lineOf = lineCounter(text);
  const root = emptyObject();
  const cursor: Cursor = {
    text: end < 0 ? text : text.slice(0, fence.length + end),
    offset: fence.length,
    begins: (object, offset) => lines.set(object, lineOf(offset)),
  };
  const damage: TomlDamage[] = [];
  let open = root;
  cursor.begins(root, fence.length);
  for (take(cursor, GAP); cursor.offset < cursor.text.length; take(cursor, GAP)) {
    const start = cursor.offset;
    const line = lineOf(start);
    try {
      open = readLine(cursor, root, open);
    } catch (error) {
      if (!(error instanceof TomlError)) throw error;
      damage.push({ line, problem: error.message });
      cursor.offset = start;
      // What stands below a header belongs to no table above it.
      if (take(cursor, REST_OF_LINE)?.[0].startsWith("[") === true) open = emptyObject();
    }
  }
  return { root, lines, damage, isFront: fence !== "" };
}

/** Reads a header or a key and its value; tells the object to which the keys below belong. */
function readLine(cursor: Cursor, root: YamlObject, open: YamlObject): YamlObject {
  const start = cursor.offset;
  const brackets = take(cursor, /\[{1,2}/uy)?.[0].length ?? 0;
  const key = readKey(cursor);
  if (brackets > 0) {
    // One too few or too many: how the header begins tells what it is.
    if (take(cursor, /\]{1,2}/uy) === undefined) throw new TomlError("the brackets do not close");
    endLine(cursor);
    const object = brackets === 1 ? objectAt(root, key) : listedAt(root, key);
    cursor.begins(object, start);
    return object;
  }
  if (take(cursor, /=/uy) === undefined) throw new TomlError('"=" is missing behind a key');
  skipBlanks(cursor);
  const value = readValue(cursor);
  endLine(cursor);
  putAt(open, key, value);
  return open;
}

function endLine(cursor: Cursor): void {
  if (take(cursor, LINE_END) === undefined) throw new TomlError("more stands behind the value");
}

/** `[[papers]]`: one more object in a list. */
function listedAt(root: YamlObject, key: readonly string[]): YamlObject {
  const outer = objectAt(root, key.slice(0, -1));
  const name = key.at(-1) ?? "";
  const list = outer[name] ?? [];
  if (!Array.isArray(list)) throw new TomlError(`the key ${name} holds something else already`);
  const object = emptyObject();
  list.push(object);
  outer[name] = list;
  return object;
}
