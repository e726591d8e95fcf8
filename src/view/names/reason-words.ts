/** Why names are one person, in sentences. */

import type { Join, JoinRule } from "../../people/join.ts";
import type { PersonId } from "../../people/person-ids.ts";

const REASONS: Readonly<Record<JoinRule, string>> = {
  decision: "you decided so",
  id: "the same id",
  "same-paper": "two records print the same paper with it",
  "same-name": "only case, accents, dots, hyphens or blanks differ",
  "middle-initial": "a middle initial is left out",
  transliteration: "letters are written in another way",
  initials: "initials of the same name",
  "family-name": "the same name, without a given name",
  circle: "their co-authors wrote with each other",
  topic: "their papers are about the same",
};

/** "initials of the same name; both wrote with Bernd Bischl" */
export function reasonWords({ rule, evidence }: Join): string {
  const words = REASONS[rule];
  if (evidence === undefined) return words;
  if (rule === "id") return `${words}, ${evidence}`;
  return rule === "topic" ? `${words}: “${evidence}”` : `${words}; both wrote with ${evidence}`;
}

export const ID_NAMES: Readonly<Record<PersonId["kind"], string>> = {
  orcid: "ORCID",
  openalex: "OpenAlex",
  scopus: "Scopus",
  dblp: "DBLP",
  semanticScholar: "Semantic Scholar",
};

/** "ORCID 0000-0002-1825-0097" */
export function idWords({ kind, value }: PersonId): string {
  return `${ID_NAMES[kind]} ${value}`;
}

/** What is to be said of a name that all papers print alike; "" where no source has several ids for it. */
export function severalIdsWords(ids: readonly PersonId[]): string {
  const kind = KINDS.find((wanted) => ids.filter((id) => id.kind === wanted).length > 1);
  return kind === undefined ? "" : `printed alike, under several ${ID_NAMES[kind]} ids`;
}

const KINDS = Object.keys(ID_NAMES) as readonly PersonId["kind"][];
