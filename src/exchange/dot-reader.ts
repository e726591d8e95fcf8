/**
 * Reading DOT, the language of Graphviz; who stands in a subgraph stands in the graph.
 *
 * @see https://graphviz.org/doc/info/lang.html
 */

import { lineCounter } from "../bibliography/lines.ts";
import type { Source } from "../bibliography/reading.ts";
import { decoded } from "../bibliography/xml/xml-references.ts";

import { type Collector, collector, type NetworkReader, numberFrom } from "./collect.ts";
import { cutShort, otherGraph, tooMany } from "./dot-diagnostics.ts";
import { type DotToken, dotTokens } from "./dot-tokens.ts";
import { personFrom, strengthIn } from "./given-facts.ts";

/** "{a b c} -- {d e f}" is nine edges: so many may come of groups, and no more. */
const MOST_OF_GROUPS = 1_000_000;

/** Nodes, or groups of them, between which a statement has edges. */
interface Group {
  readonly ids: string[];
  readonly groups: Group[];
}

/** What stands in braces, as far as it has been read. */
interface Scope {
  readonly group: Group;
  readonly line: number;
  /** Of the statement: its ends, its attributes, and what they are said of. */
  chain: Group[];
  facts: Map<string, string>;
  /** Of all nodes, all edges, or the graph. */
  isDefault: boolean;
  isLinked: boolean;
  row: number;
}

export function* readDot({ file, text }: Source): NetworkReader {
  const collect = collector({ format: "dot", listsPeople: false, repeated: "strongest" });
  const lineAt = lineCounter(text);
  const graph = graphReader(collect);
  for (const token of dotTokens(text)) {
    yield token.start / text.length;
    if (!graph.take(token, lineAt(token.start))) break;
  }
  graph.end();
  return collect.reading(file);
}

function graphReader(collect: Collector) {
  const people = new Map<string, Map<string, string>>();
  const scopes: Scope[] = [];
  let left = MOST_OF_GROUPS;
  let isDone = false;
  /** The attribute whose value is due. */
  let key: string | undefined;
  let isInBrackets = false;
  let isJoined = false;
  let lastKey = "";
  /** So many names are no nodes: of a port, of an attribute's value. */
  let skipped = 0;
  let wasSkipped = false;
  let isNaming = false;
  const named = new Map<string, Group>();
  /** The subgraph that has just been named: it begins, or it is spoken of. */
  let subgraph: Group | undefined;

  function declare(id: string): void {
    if (!people.has(id)) people.set(id, new Map());
  }

  /** All nodes of a group, however deep; `undefined` when there are too many. */
  function idsOf(group: Group): readonly string[] | undefined {
    const ids: string[] = [];
    const open = [group];
    // Subgraphs that are named may hold one another.
    const seen = new Set<Group>();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      left -= next.ids.length + next.groups.length;
      if (left < 0) return undefined;
      ids.push(...next.ids);
      open.push(...next.groups.toReversed());
    }
    return ids;
  }

  function takeEdges(scope: Scope, from: Group, to: Group): void {
    const label = scope.facts.get("label");
    const strength =
      strengthIn(scope.facts) ?? (numberFrom(label) === undefined ? undefined : label);
    const isPlain = [from, to].every(({ ids, groups }) => ids.length === 1 && groups.length === 0);
    const sources = isPlain ? from.ids : idsOf(from);
    const targets = isPlain ? to.ids : idsOf(to);
    const count = (sources?.length ?? 0) * (targets?.length ?? 0);
    if (!isPlain) left -= count;
    if (sources === undefined || targets === undefined || left < 0) {
      collect.report({ ...tooMany, line: scope.row });
      return;
    }
    for (const source of sources) {
      for (const target of targets) collect.row({ source, target, strength, line: scope.row });
    }
  }

  function endStatement(scope: Scope): void {
    const { chain, facts, group } = scope;
    const [first] = chain;
    if (first !== undefined && !scope.isDefault) {
      for (const { ids, groups } of chain) {
        for (const id of ids) {
          declare(id);
          group.ids.push(id);
        }
        group.groups.push(...(ids.length === 0 ? groups : []));
      }
      const about = chain.length === 1 ? people.get(first.ids[0] ?? "") : undefined;
      for (const [name, value] of facts) about?.set(name, value);
      for (const [i, to] of chain.slice(1).entries()) takeEdges(scope, chain[i]!, to);
    }
    [scope.chain, scope.facts] = [[], new Map()];
    scope.isDefault = scope.isLinked = false;
  }

  function addEnd(scope: Scope, end: Group, line: number): void {
    if (!scope.isLinked) endStatement(scope);
    if (!scope.isLinked || scope.chain.length === 0) scope.row = line;
    scope.chain.push(end);
    scope.isLinked = false;
  }

  function takeAttribute({ kind, text }: DotToken, scope: Scope): void {
    if (kind === "mark") {
      if (text === "]") isInBrackets = false;
      else if (text === "=") key = lastKey;
      isJoined = text === "+";
    } else if (isJoined) {
      scope.facts.set(lastKey, (scope.facts.get(lastKey) ?? "") + text);
      isJoined = false;
    } else if (key === undefined) lastKey = text.toLowerCase();
    else {
      scope.facts.set(key, kind === "html" ? text.replaceAll(/<[^<>]*>/gu, " ").trim() : text);
      key = undefined;
    }
  }

  function takeMark(mark: string, scope: Scope, line: number): void {
    if (mark !== "{") endNaming(scope, line);
    isNaming = false;
    isJoined = mark === "+";
    if (mark === "[") isInBrackets = true;
    else if (mark === "--" || mark === "->") scope.isLinked = scope.chain.length > 0;
    else if (mark === ":") skipped = 1;
    else if (mark === "=") {
      // What is before it is no node but an attribute of the graph.
      scope.chain.pop();
      skipped = 1;
    } else if (mark === "{") {
      skipped = 0;
      if (!scope.isLinked) endStatement(scope);
      for (const { ids } of scope.chain) for (const id of ids) declare(id);
      scopes.push(newScope(line, subgraph));
      subgraph = undefined;
    } else if (mark === "}") {
      endStatement(scope);
      scopes.pop();
      const outer = scopes.at(-1);
      if (outer === undefined) isDone = true;
      else addEnd(outer, { ids: [], groups: [scope.group] }, line);
    } else if (mark !== "+") endStatement(scope);
  }

  /** A subgraph that is named and not opened is the one of that name. */
  function endNaming(scope: Scope, line: number): void {
    if (subgraph === undefined) return;
    addEnd(scope, { ids: [], groups: [subgraph] }, line);
    subgraph = undefined;
  }

  /** What goes on after "+" is of the name before it. */
  function takeJoined(name: string, scope: Scope): void {
    const ids = scope.chain.at(-1)?.ids;
    if (!wasSkipped && ids?.[0] !== undefined) ids[0] += name;
    isJoined = false;
  }

  function takeWord({ text, kind }: DotToken, scope: Scope, line: number): void {
    const word = kind === "word" ? text.toLowerCase() : "";
    const name = kind === "quoted" ? unescaped(text) : text;
    if (isJoined) return takeJoined(name, scope);
    wasSkipped = skipped > 0;
    endNaming(scope, line);
    if (skipped > 0) skipped--;
    else if (isNaming) {
      subgraph = named.get(name) ?? { ids: [], groups: [] };
      named.set(name, subgraph);
      isNaming = false;
    } else if (word === "subgraph") isNaming = true;
    else {
      const isDefault = ["node", "edge", "graph"].includes(word);
      addEnd(scope, { ids: [name], groups: [] }, line);
      scope.isDefault = isDefault;
    }
  }

  return {
    /** Whether the graph goes on. */
    take: (token: DotToken, line: number): boolean => {
      if (isDone) {
        collect.report({ ...otherGraph, line });
        return false;
      }
      const scope = scopes.at(-1);
      if (scope === undefined) {
        if (token.kind === "mark" && token.text === "{") scopes.push(newScope(line));
      } else if (isInBrackets) takeAttribute(token, scope);
      else if (token.kind === "mark") takeMark(token.text, scope, line);
      else takeWord(token, scope, line);
      return true;
    },
    end: () => {
      const innermost = scopes.at(-1);
      if (innermost !== undefined) collect.report({ ...cutShort, line: innermost.line });
      for (const scope of scopes.toReversed()) endStatement(scope);
      for (const [id, facts] of people) collect.person(personOf(id, facts));
    },
  };
}

function newScope(line: number, group: Group = { ids: [], groups: [] }): Scope {
  const statement = { chain: [], facts: new Map(), isDefault: false, isLinked: false, row: line };
  return { group, line, ...statement };
}

/** A label may name its node, "\N", and break lines. */
function personOf(id: string, facts: ReadonlyMap<string, string>) {
  const { label = "", pos = "", ...others } = Object.fromEntries(facts);
  const name = decoded(label.replaceAll(/\\[nlr]|\\\r?\n/gu, " ").replaceAll("\\N", id), () => {});
  const [x = "", y = ""] = pos.replace("!", "").split(/[,\s]/u);
  const told = { ...others, label: unescaped(name).trim(), ...(pos !== "" && { x, y }) };
  return personFrom(id, new Map(Object.entries(told)));
}

function unescaped(text: string): string {
  return text.replaceAll(/\\\r?\n/gu, "").replaceAll(/\\(["\\])/gu, "$1");
}
