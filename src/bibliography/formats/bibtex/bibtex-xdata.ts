/** BibLaTeX's references to parts of other entries, "xdata=key-author-1": they are followed by biber alone. */

import type { Finding } from "../../diagnostic.ts";
import { quoted } from "../../diagnostic.ts";

import type { Facts } from "./bibtex-facts.ts";

const REFERENCE = /^\s*\{?xdata=[^\s{}]+\}?\s*$/u;

/** Facts without such references, and these: a reference is no title, and nobody's name. */
export function withoutXdata(facts: Facts): {
  readonly facts: Facts;
  readonly references: readonly string[];
} {
  const references: string[] = [];
  // Nearly no file has any.
  if (![...facts.values()].some((value) => value.includes("xdata="))) return { facts, references };
  const kept = new Map<string, string>();
  for (const [name, value] of facts) {
    const parts = value.split(/\s+and\s+/iu);
    const followed = parts.filter((part) => REFERENCE.test(part));
    references.push(...followed.map((part) => part.trim()));
    if (followed.length === 0) kept.set(name, value);
    // The list goes on with somebody else.
    else if (name === "author") {
      const others = parts.filter((part) => !followed.includes(part) && part !== "others");
      kept.set(name, [...others, "others"].join(" and "));
    }
  }
  return { facts: kept, references };
}

export function notFollowed(references: readonly string[]): Omit<Finding, "line"> {
  return {
    severity: "warning",
    code: "bibtex/xdata",
    message: `The entry has values of other entries, which are not followed: ${references.map(quoted).join(", ")}; these were left out.`,
    remedy: "Write names and titles themselves where they are used.",
    several: "entries have values of other entries (xdata=…), which were left out",
  };
}
