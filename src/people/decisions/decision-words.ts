/** Decisions on names, in sentences. */

import type { Decision } from "../decisions.ts";
import type { UnmetDecision } from "../identities.ts";

/** "Ada Lovelace and Ada King are one person" */
export function decisionWords(decision: Decision): string {
  switch (decision.kind) {
    case "joined":
      return `${decision.people.map(({ name }) => name).join(" and ")} are one person${calledWords(decision)}`;
    case "kept-apart":
      return `${decision.people.map(({ name }) => name).join(" and ")} are two people`;
    case "split": {
      const count = decision.papers.length;
      return `${decision.person.name} on ${count === 1 ? "one paper" : `${count} papers`} is somebody else`;
    }
    case "renamed":
      return `${decision.person.name} is called ${decision.name}`;
    case "left-out":
      return `${decision.person.name} is no person`;
    case "owner":
      return `${decision.person.name} is whom the list is about`;
    default:
      return decision satisfies never;
  }
}

/** ", called Ada King", unless it is the first of the names. */
function calledWords({ people, name }: Extract<Decision, { kind: "joined" }>): string {
  return name === undefined || name === people[0]?.name ? "" : `, called ${name}`;
}

/** Why a decision changes nothing here. */
export function unmetWords(why: UnmetDecision["why"]): string {
  return UNMET_WORDS[why];
}

const UNMET_WORDS = {
  nobody: "no paper here prints that name",
  contradicted: "another decision says the opposite",
  undivided: "here that name is on none of these papers, or on no other",
} as const satisfies Record<UnmetDecision["why"], string>;
