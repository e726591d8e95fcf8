/** What a decision is in a file: in one of decisions as in a session. */

import { anObject, aText, listOf, optional, pairOf, taggedBy } from "../../bibliography/shape.ts";
import type { Decision, PaperReference, PersonReference } from "../decisions.ts";

const aPaper = anObject<PaperReference>({ title: aText, doi: optional(aText) });
const aPerson = anObject<PersonReference>({
  name: aText,
  id: optional(aText),
  paper: optional(aPaper),
});
const people = listOf(aPerson);
/** Who is joined with nobody is left as they were. */
const several = (value: unknown): value is readonly PersonReference[] =>
  people(value) && value.length > 1;

export const aDecision = taggedBy<Decision, "kind">("kind", {
  joined: anObject({ people: several, name: optional(aText) }),
  "kept-apart": anObject({ people: pairOf(aPerson, aPerson) }),
  split: anObject({ person: aPerson, papers: listOf(aPaper) }),
  renamed: anObject({ person: aPerson, name: aText }),
  "left-out": anObject({ person: aPerson }),
  owner: anObject({ person: aPerson }),
});
