/**
 * Reading DOT, the language of Graphviz; who stands in a subgraph stands in the graph.
 *
 * @see https://graphviz.org/doc/info/lang.html
 */

import { lineCounter } from "../../bibliography/lines.ts";
import type { Source } from "../../bibliography/reading.ts";

import { type Collector, collector, type NetworkReader } from "./collect.ts";
import { AttributeList } from "./dot-attributes.ts";
import { cutShort, otherGraph } from "./dot-diagnostics.ts";
import type { Group } from "./dot-groups.ts";
import { DotStatements, type Statement } from "./dot-statements.ts";
import { type DotToken, dotTokens, isDot, unescaped } from "./dot-tokens.ts";
import type { NetworkFormat } from "./network-format.ts";

export const dot: NetworkFormat = { name: "DOT", recognises: isDot, read: readDot };

/** What stands in braces, as far as it has been read. */
interface Scope {
  readonly group: Group;
  readonly line: number;
  statement: Statement;
  /** An edge begins: what comes next is its other end, no new statement. */
  isLinked: boolean;
}

/** What the next token may be. */
type Expected =
  /** The brace that opens the graph. */
  | { readonly next: "graph" }
  /** A node, "subgraph", or what defaults are of. */
  | { readonly next: "end" }
  | { readonly next: "rest-of-name" }
  /** What is no node: a port, or the value of an attribute of the graph. */
  | { readonly next: "aside" }
  /** What "end" is, or "+" and more of what is no node. */
  | { readonly next: "end-after-aside" }
  | { readonly next: "subgraph-name" }
  /** The brace that opens the subgraph named; anything else speaks of it. */
  | { readonly next: "subgraph-body"; readonly of: Group }
  | { readonly next: "attribute"; readonly of: AttributeList }
  /** The graph is closed. */
  | { readonly next: "nothing" };

function* readDot({ file, text }: Source): NetworkReader {
  const collect = collector({ format: "dot", listsPeople: false, repeated: "strongest" });
  const lineAt = lineCounter(text);
  const parser = new DotParser(collect);
  for (const token of dotTokens(text)) {
    yield token.start / text.length;
    if (!parser.take(token, lineAt(token.start))) break;
  }
  parser.end();
  return collect.reading(file);
}

/** Tokens, one by one → statements. */
class DotParser {
  readonly #collect: Collector;
  readonly #statements: DotStatements;
  /** Those open, the innermost last. */
  readonly #scopes: Scope[] = [];
  readonly #subgraphs = new Map<string, Group>();
  #expected: Expected = { next: "graph" };

  constructor(collect: Collector) {
    this.#collect = collect;
    this.#statements = new DotStatements(collect);
  }

  /** Whether the graph goes on. */
  take(token: DotToken, line: number): boolean {
    const isMark = token.kind === "mark";
    const scope = this.#scopes.at(-1);
    if (this.#expected.next === "nothing") {
      this.#collect.report({ ...otherGraph, line });
      return false;
    }
    if (scope === undefined) {
      if (isMark && token.text === "{") this.#open(emptyGroup(), line);
    } else if (this.#expected.next === "attribute") {
      if (isMark && token.text === "]") this.#expected = { next: "end" };
      else this.#expected.of.take(token);
    } else if (isMark) this.#takeMark(token.text, scope, line);
    else this.#takeText(token, scope, line);
    return true;
  }

  end(): void {
    const innermost = this.#scopes.at(-1);
    if (innermost !== undefined) this.#collect.report({ ...cutShort, line: innermost.line });
    for (const scope of this.#scopes.toReversed()) this.#endStatement(scope);
    this.#statements.end();
  }

  #takeMark(mark: string, scope: Scope, line: number): void {
    const expected = this.#expected;
    if (mark === "{") {
      if (!scope.isLinked) this.#endStatement(scope);
      this.#open(expected.next === "subgraph-body" ? expected.of : emptyGroup(), line);
      return;
    }
    this.#speakOfSubgraph(scope, line);
    this.#expected = expectedAfter(mark, expected, scope);
    switch (mark) {
      case "--":
      case "->":
        return this.#link(scope);
      case "=":
        // What is before it is no node but an attribute of the graph.
        scope.statement.chain.pop();
        return;
      case "}":
        return this.#close(scope, line);
      case ":":
      case "+":
      case "[":
        return;
      default:
        this.#endStatement(scope);
    }
  }

  #takeText(token: DotToken, scope: Scope, line: number): void {
    const name = token.kind === "quoted" ? unescaped(token.text) : token.text;
    const { next } = this.#expected;
    if (next === "aside") this.#expected = { next: "end-after-aside" };
    else if (next === "subgraph-name") this.#nameSubgraph(name);
    else if (next === "rest-of-name") {
      const ids = scope.statement.chain.at(-1)?.ids;
      if (ids?.[0] !== undefined) ids[0] += name;
      this.#expected = { next: "end" };
    } else {
      this.#speakOfSubgraph(scope, line);
      this.#takeEnd(token, name, scope, line);
    }
  }

  #takeEnd({ kind, text }: DotToken, name: string, scope: Scope, line: number): void {
    const word = kind === "word" ? text.toLowerCase() : "";
    if (word === "subgraph") {
      this.#expected = { next: "subgraph-name" };
      return;
    }
    this.#addEnd(scope, { ids: [name], groups: [] }, line);
    scope.statement.isDefault = ["node", "edge", "graph"].includes(word);
    this.#expected = { next: "end" };
  }

  #nameSubgraph(name: string): void {
    const of = this.#subgraphs.get(name) ?? emptyGroup();
    this.#subgraphs.set(name, of);
    this.#expected = { next: "subgraph-body", of };
  }

  /** A subgraph that is named and not opened is the one of that name. */
  #speakOfSubgraph(scope: Scope, line: number): void {
    if (this.#expected.next !== "subgraph-body") return;
    this.#addEnd(scope, { ids: [], groups: [this.#expected.of] }, line);
  }

  #open(group: Group, line: number): void {
    this.#scopes.push({ group, line, statement: emptyStatement(line), isLinked: false });
    this.#expected = { next: "end" };
  }

  #close(scope: Scope, line: number): void {
    this.#endStatement(scope);
    this.#scopes.pop();
    const outer = this.#scopes.at(-1);
    if (outer === undefined) this.#expected = { next: "nothing" };
    else this.#addEnd(outer, { ids: [], groups: [scope.group] }, line);
  }

  #link(scope: Scope): void {
    const end = scope.statement.chain.at(-1);
    scope.isLinked = end !== undefined;
    // Before who may stand in braces behind the edge.
    this.#statements.declare(end?.ids ?? []);
  }

  #addEnd(scope: Scope, end: Group, line: number): void {
    if (!scope.isLinked) {
      this.#endStatement(scope);
      scope.statement = emptyStatement(line);
    }
    scope.statement.chain.push(end);
    scope.isLinked = false;
  }

  #endStatement(scope: Scope): void {
    const { statement, group } = scope;
    for (const { ids, groups } of statement.isDefault ? [] : statement.chain) {
      group.ids.push(...ids);
      group.groups.push(...groups);
    }
    this.#statements.take(statement);
    scope.statement = emptyStatement(scope.line);
    scope.isLinked = false;
  }
}

function expectedAfter(mark: string, { next }: Expected, { statement }: Scope): Expected {
  if (mark === ":" || mark === "=") return { next: "aside" };
  if (mark === "[") return { next: "attribute", of: new AttributeList(statement.facts) };
  if (mark === "+") return { next: next === "end-after-aside" ? "aside" : "rest-of-name" };
  return { next: "end" };
}

function emptyGroup(): Group {
  return { ids: [], groups: [] };
}

function emptyStatement(line: number): Statement {
  return { chain: [], facts: new Map(), line, isDefault: false };
}
