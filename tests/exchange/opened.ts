import { readFileSync } from "node:fs";

import type { Diagnostic } from "../../src/bibliography/diagnostic.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { type Opened, open } from "../../src/exchange/open.ts";

/** A network as a test looks at it. */
export interface OpenedNetwork {
  readonly format: string;
  readonly names: readonly string[];
  /** Names and strength of each tie, in the order of the file. */
  readonly ties: readonly (readonly [string, string, number])[];
  readonly diagnostics: readonly Diagnostic[];
  /** Codes and lines. */
  readonly problems: readonly (readonly [string, number | undefined])[];
}

/** The text of a network file, opened. */
export function openText(text: string): Opened {
  return runToEnd(open({ file: "test", text }));
}

/** A text that must be a network. */
export function openNetwork(text: string): OpenedNetwork {
  const opened = openText(text);
  if (opened.kind !== "network") throw new Error(`not a network but ${opened.format ?? "nothing"}`);
  const { format, network, diagnostics } = opened;
  const name = (person: number) => network.people[person]?.name ?? "";
  return {
    format,
    names: network.people.map((person) => person.name),
    ties: network.ties.map(({ between: [a, b], strength }) => [name(a), name(b), strength]),
    diagnostics,
    problems: diagnostics.map(({ code, line }) => [code, line]),
  };
}

export function sample(name: string): string {
  return readFileSync(new URL(`samples/${name}`, import.meta.url), "utf8");
}
