/**
 * Duplicates, people and words of titles: the rules are a sixth of the app, which a network file does without, and the
 * bundled example but for the words. So they come when they are asked for: whoever brings papers into a state, or
 * decides on names, fetches them first, and what follows is worked out at once.
 */

import type { combine } from "../bibliography/combine.ts";
import type { Bibliography } from "../bibliography/paper.ts";
import type { wordsOfCommunities } from "../network/clusters/cluster-words.ts";
import type { identify } from "../people/identify.ts";
import type { Identities, NameChoices } from "../people/identities.ts";
import { NOBODY } from "../people/nobody.ts";

interface Rules {
  readonly combine: typeof combine;
  readonly identify: typeof identify;
  readonly wordsOfCommunities: typeof wordsOfCommunities;
}

let fetched: Partial<Rules> = {};

/** Called by the modules that hold rules, once they are here. */
export function bringRules(rules: Partial<Rules>): void {
  fetched = { ...fetched, ...rules };
}

/** @throws Error before it is fetched. */
export function rule<Name extends keyof Rules>(name: Name): Rules[Name] {
  const found: Rules[Name] | undefined = fetched[name];
  if (found === undefined) throw new Error(`late-rules: there are papers before ${name}`);
  return found;
}

/** Who is who; nobody, without any rules, as long as nothing has been read. */
export function identified(bibliography: Bibliography, naming: NameChoices): Identities {
  const isEmpty = bibliography.papers.length === 0 && naming.decisions.length === 0;
  return isEmpty ? NOBODY : rule("identify")(bibliography, naming);
}
