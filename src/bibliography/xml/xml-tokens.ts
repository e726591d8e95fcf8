/** XML text → its tags and texts, one after the other, also of a text that is damaged or hostile. */

import type { Finding, Report } from "../diagnostic.ts";
import { lineCounter } from "../lines.ts";

import { bareBracket, damagedTag, declarationsRefused, unended } from "./xml-problems.ts";
import { decoded } from "./xml-references.ts";

/** A tag, or the text between two of them. Names are local: "viz:size" and "ns0:size" are "size". */
export type XmlToken =
  | {
      readonly kind: "open";
      readonly name: string;
      /** By their names as written, prefix included. */
      readonly attributes: ReadonlyMap<string, string>;
      /** `<name/>`: no token closes it. */
      readonly isEmpty: boolean;
      readonly line: number;
      readonly end: number;
    }
  | { readonly kind: "close"; readonly name: string; readonly line: number; readonly end: number }
  | { readonly kind: "text"; readonly text: string };

const NAME = /[^\s<>/="'&?!]+/y;
const BEGINNING_OF_TAG = /^<\/?[^\s<>/="'&?!]/u;
const CLOSING_TAG = /<\/([^\s<>/="'&]+)\s*>/y;
/** A quote that never closes ends at the next tag, because a value cannot hold "<". */
const ATTRIBUTE = /\s+([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const END_OF_TAG = /\s*(\/?)>/y;

/**
 * The tokens of a text. Comments and instructions are passed over. So is a document type: entities
 * that it declares are never expanded, and files that it names never opened. Linear in the length of
 * the text, and never throws on content.
 *
 * @param text - lines end in "\n".
 */
export function* xmlTokens(text: string, report: Report): Generator<XmlToken, void, void> {
  const lineAt = lineCounter(text);
  const say = (at: number, finding: Finding) => report({ ...finding, line: lineAt(at) });
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf("<", at);
    const stop = start === -1 ? text.length : start;
    if (stop > at) {
      const from = at;
      yield { kind: "text", text: decoded(text.slice(at, stop), (finding) => say(from, finding)) };
    }
    if (start === -1) return;
    const passed = endOfPassedOver(text, start, (finding) => say(start, finding));
    if (passed !== undefined) {
      if (passed.text !== "") yield { kind: "text", text: passed.text };
      at = passed.end;
      continue;
    }
    const place = { start, line: lineAt(start) };
    const tag = tagAt(text, place, (finding) => say(start, finding));
    if (tag === undefined && !BEGINNING_OF_TAG.test(text.slice(start, start + 3))) {
      say(start, bareBracket);
      yield { kind: "text", text: "<" };
      at = start + 1;
    } else if (tag === undefined) {
      say(start, damagedTag(text.slice(start, start + 80)));
      at = endOfDamage(text, start);
    } else {
      yield tag;
      at = tag.end;
    }
  }
}

interface PassedOver {
  readonly end: number;
  /** What a CDATA section holds. */
  readonly text: string;
}

/** The end of a comment, an instruction, a document type or CDATA; nothing if a tag begins here. */
function endOfPassedOver(text: string, start: number, report: Report): PassedOver | undefined {
  const second = text[start + 1];
  if (second !== "!" && second !== "?") return undefined;
  if (text.startsWith("<!--", start)) return until("-->", { text, start, from: 4, report });
  if (text.startsWith("<![CDATA[", start)) {
    const { end } = until("]]>", { text, start, from: 9, report });
    return { end, text: text.slice(start + 9, text.startsWith("]]>", end - 3) ? end - 3 : end) };
  }
  if (second === "?") return until("?>", { text, start, from: 2, report });
  return endOfDocumentType(text, start, report);
}

interface Stretch {
  readonly text: string;
  readonly start: number;
  /** Length of the mark that begins the stretch. */
  readonly from: number;
  readonly report: Report;
}

function until(mark: string, { text, start, from, report }: Stretch): PassedOver {
  const found = text.indexOf(mark, start + from);
  if (found !== -1) return { end: found + mark.length, text: "" };
  report(unended(text.slice(start, start + from), mark));
  return { end: text.length, text: "" };
}

const DECLARATION_MARK = /<!--|["'<>[\]]/g;

/** Declarations stand in brackets and may quote brackets: `<!DOCTYPE a [<!ENTITY b "]>">]>`. */
function endOfDocumentType(text: string, start: number, report: Report): PassedOver {
  let depth = 0;
  let hasDeclarations = false;
  DECLARATION_MARK.lastIndex = start + 1;
  for (let mark = DECLARATION_MARK.exec(text); mark !== null; mark = DECLARATION_MARK.exec(text)) {
    const [character] = mark;
    const closing = character === "<!--" ? "-->" : character;
    if (closing === '"' || closing === "'" || closing === "-->") {
      const close = text.indexOf(closing, mark.index + character.length);
      if (close === -1) break;
      DECLARATION_MARK.lastIndex = close + closing.length;
    } else if (character === "[" || character === "<") {
      depth++;
      hasDeclarations = true;
    } else if (character === "]") depth--;
    else if (depth > 0) depth--;
    else {
      if (hasDeclarations) report(declarationsRefused);
      return { end: mark.index + 1, text: "" };
    }
  }
  report(unended("<!", ">"));
  return { end: text.length, text: "" };
}

type Tag = Exclude<XmlToken, { kind: "text" }>;

interface Place {
  readonly start: number;
  readonly line: number;
}

function tagAt(text: string, { start, line }: Place, report: Report): Tag | undefined {
  if (text[start + 1] === "/") {
    CLOSING_TAG.lastIndex = start;
    const [tag, name] = CLOSING_TAG.exec(text) ?? [];
    if (tag === undefined || name === undefined) return undefined;
    return { kind: "close", name: localName(name), line, end: start + tag.length };
  }
  NAME.lastIndex = start + 1;
  const [name] = NAME.exec(text) ?? [];
  if (name === undefined) return undefined;
  const attributes = new Map<string, string>();
  let at = start + 1 + name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const [printed, key, double, single] = ATTRIBUTE.exec(text) ?? [];
    if (printed === undefined || key === undefined) break;
    attributes.set(key, decoded((double ?? single ?? "").replaceAll(/[\t\n]/gu, " "), report));
    at += printed.length;
  }
  END_OF_TAG.lastIndex = at;
  const [end, slash] = END_OF_TAG.exec(text) ?? [];
  if (end === undefined) return undefined;
  return {
    kind: "open",
    name: localName(name),
    attributes,
    isEmpty: slash === "/",
    line,
    end: at + end.length,
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** After the tag if it ends before the next begins, else where the next one begins. */
function endOfDamage(text: string, start: number): number {
  const next = text.indexOf("<", start + 1);
  const close = text.indexOf(">", start + 1);
  if (close !== -1 && (next === -1 || close < next)) return close + 1;
  return next === -1 ? text.length : next;
}
