/** Distinct printed names of a list, numbered: 200,000 authorships print half as many names. */

import type { PrintedAuthor } from "../../bibliography/paper.ts";

export interface PrintedAuthors {
  /** By number, each as it was first met. */
  readonly authors: readonly PrintedAuthor[];
  /** The number of whoever is printed so; the next one where nobody was. */
  readonly numberOf: (author: PrintedAuthor) => number;
}

/** Nobody yet. Names are the same that are printed alike and parted alike. */
export function printedAuthors(): PrintedAuthors {
  // By printed form alone, because a key of all parts would have to be built for each mention.
  const newest = new Map<string, number>();
  const authors: PrintedAuthor[] = [];
  /** Per name by what it was parted, and the same printed form parted otherwise. */
  const parts: (string | undefined)[] = [];
  const others: (number | undefined)[] = [];
  const numberOf = (author: PrintedAuthor) => {
    const part = author.family ?? author.kind;
    const known = newest.get(author.printed);
    for (let number = known; number !== undefined; number = others[number]) {
      if (parts[number] === part) return number;
    }
    const number = authors.length;
    newest.set(author.printed, number);
    authors.push(author);
    parts.push(part);
    others.push(known);
    return number;
  };
  return { authors, numberOf };
}
