/** What statements of Graphviz say of people and ties. */

import type { Finding, Report } from "../../bibliography/diagnostic.ts";
import { decoded } from "../../bibliography/xml/xml-references.ts";

import { type Collector, numberFrom } from "./collect.ts";
import { tooMany } from "./dot-diagnostics.ts";
import { type Group, GroupEdges } from "./dot-groups.ts";
import { unescaped } from "./dot-tokens.ts";
import { personFrom, strengthIn } from "./given-facts.ts";

/** "a -- b -- {c d} [label=x]", as far as it has been read. */
export interface Statement {
  /** A node alone, or what has edges to the next of them. */
  readonly chain: Group[];
  readonly facts: Map<string, string>;
  /** Where it begins. */
  readonly line: number;
  /** Its attributes are of all nodes, all edges, or the graph. */
  isDefault: boolean;
}

/** Takes statements one by one. */
export class DotStatements {
  readonly #collect: Collector;
  readonly #edges = new GroupEdges();
  readonly #people = new Map<string, Map<string, string>>();
  /** Where labels stand, by id. */
  readonly #labelLines = new Map<string, number>();

  constructor(collect: Collector) {
    this.#collect = collect;
  }

  /** Somebody is in the graph: in the order in which they are first spoken of. */
  declare(ids: readonly string[]): void {
    for (const id of ids) if (!this.#people.has(id)) this.#people.set(id, new Map());
  }

  take({ chain, facts, line, isDefault }: Statement): void {
    if (isDefault) return;
    for (const { ids } of chain) this.declare(ids);
    const only = chain.length === 1 ? chain[0]?.ids[0] : undefined;
    if (only !== undefined) this.#tell(only, facts, line);
    const strength = strengthOf(facts);
    for (const [i, to] of chain.slice(1).entries()) {
      const edges = this.#edges.between(chain[i]!, to);
      if (edges === undefined) this.#collect.report({ ...tooMany, line });
      for (const source of edges?.sources ?? []) {
        for (const target of edges?.targets ?? []) {
          this.#collect.row({ source, target, strength, line });
        }
      }
    }
  }

  /** There are no more of them. */
  end(): void {
    for (const [id, facts] of this.#people) {
      const line = this.#labelLines.get(id);
      const report = (finding: Finding) =>
        this.#collect.report({ ...finding, ...(line !== undefined && { line }) });
      this.#collect.person(personOf(id, facts, report));
    }
  }

  #tell(id: string, facts: ReadonlyMap<string, string>, line: number): void {
    const known = this.#people.get(id);
    for (const [name, value] of facts) known?.set(name, value);
    if (facts.has("label")) this.#labelLines.set(id, line);
  }
}

function strengthOf(facts: ReadonlyMap<string, string>): string | undefined {
  const label = facts.get("label");
  return strengthIn(facts) ?? (numberFrom(label) === undefined ? undefined : label);
}

/** A label may name its node, "\N", and break lines. */
function personOf(id: string, facts: ReadonlyMap<string, string>, report: Report) {
  const { label = "", pos = "", ...others } = Object.fromEntries(facts);
  const name = decoded(label.replaceAll(/\\[nlr]|\\\r?\n/gu, " ").replaceAll("\\N", id), report);
  const [x = "", y = ""] = pos.replace("!", "").split(/[,\s]/u);
  const told = { ...others, label: unescaped(name).trim(), ...(pos !== "" && { x, y }) };
  return personFrom(id, new Map(Object.entries(told)));
}
