/** A name that one list has twice: a slip, or namesakes. */

import { type Finding, quoted } from "../diagnostic.ts";
import type { Byline, PersonIds, PrintedAuthor } from "../paper.ts";

/** The first person's name that stands there before, with no other id. */
export function nameListedTwice({ authors }: Byline): string | undefined {
  if (authors.length > LONG) return inLongList(authors);
  // Looks back, because a Map for each of 100,000 short lists takes longer.
  for (let i = 1; i < authors.length; i++) {
    const author = authors[i]!;
    for (let j = 0; j < i; j++) if (isAgain(author, authors[j]!)) return author.printed;
  }
  return undefined;
}

const LONG = 20;

function inLongList(authors: readonly PrintedAuthor[]): string | undefined {
  const before = new Map<string, PrintedAuthor>();
  return authors.find((author) => {
    const known = before.get(author.printed);
    before.set(author.printed, author);
    return known !== undefined && isAgain(author, known);
  })?.printed;
}

function isAgain(one: PrintedAuthor, other: PrintedAuthor): boolean {
  if (one.printed !== other.printed || one.kind !== undefined) return false;
  return one.ids === undefined || other.ids === undefined || agree(one.ids, other.ids);
}

function agree(one: PersonIds, other: PersonIds): boolean {
  const values = new Map<string, unknown>(Object.entries(one));
  return Object.entries(other).every(([kind, value]) => (values.get(kind) ?? value) === value);
}

export function listedTwice(name: string): Finding {
  return {
    severity: "note",
    code: "listed-twice",
    message: `The paper lists ${quoted(name)} twice.`,
    remedy:
      "If these are two people, add their ORCIDs or other given names in the source: without, one name is one person, initials of the commonest families are two.",
    several: "papers list a name twice",
  };
}
