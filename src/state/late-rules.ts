/**
 * Duplicates, people and words of titles: the rules are a sixth of the app, which a network file does without. So they
 * come when papers do: whoever brings papers into a state fetches them first, and what follows is worked out at once.
 */

import type { Bibliography } from "../bibliography/paper.ts";
import type { Identities, NameChoices } from "../people/identify.ts";
import { NOBODY } from "../people/nobody.ts";

type PaperRules = typeof import("./paper-rules.ts");

let fetched: PaperRules | undefined;

/** @throws Error when they cannot be loaded. */
export async function fetchPaperRules(): Promise<void> {
  fetched ??= await import("./paper-rules.ts");
}

/** @throws Error before they are fetched. */
export function paperRules(): PaperRules {
  if (fetched === undefined) throw new Error("late-rules: there are papers before their rules");
  return fetched;
}

/** Who is who; nobody, without any rules, as long as nothing has been read. */
export function identified(bibliography: Bibliography, naming: NameChoices): Identities {
  const isEmpty = bibliography.papers.length === 0 && naming.decisions.length === 0;
  return isEmpty ? NOBODY : paperRules().identify(bibliography, naming);
}
