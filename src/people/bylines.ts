/** Who is on each paper, and at which place. */

import type { Paper } from "../bibliography/paper.ts";

import type { Authorship, Identities } from "./identities.ts";
import type { Mentions } from "./mentions.ts";

/** @param authorOf - per mention the index of its person, -1 for nobody. */
export function bylinesOf(
  papers: readonly Paper[],
  { start, place }: Mentions,
  authorOf: Int32Array,
): Pick<Identities, "bylines" | "places"> {
  const shown: Authorship[] = [];
  /** Used again for each paper: a list that grows takes several times its room. */
  const listed: Authorship[] = [];
  const places: (number | undefined)[][] = [];
  const bylines: Authorship[][] = [];
  for (let paper = 0; paper < papers.length; paper++) {
    const own = papers[paper]!.byline.authors.map(nobody);
    let count = 0;
    for (let mention = start[paper]!; mention < start[paper + 1]!; mention++) {
      const author = authorOf[mention]!;
      if (author === -1) continue;
      if (place[mention] !== -1) own[place[mention]!] = author;
      // One object for all papers of a person: there are hundreds of thousands of authorships.
      const authorship =
        place[mention] === -1
          ? { author, implied: true }
          : (shown[author] ??= { author, implied: false });
      listed[count++] = authorship;
    }
    places.push(own);
    bylines.push(withoutRepeats(listed.slice(0, count)));
  }
  return { places, bylines };
}

function nobody(): number | undefined {
  return undefined;
}

/**
 * One person listed twice is a typo in about 1 paper of 2,000; a second mention adds nothing. Implied
 * authors are last, so that whoever is printed stays so.
 */
function withoutRepeats(byline: Authorship[]): Authorship[] {
  if (byline.length > LONG) {
    const seen = new Set<number>();
    return byline.filter(({ author }) => !seen.has(author) && seen.add(author));
  }
  // Looks back, because a Set for each of 100,000 short lists takes longer.
  for (let i = 1; i < byline.length; i++) {
    for (let j = 0; j < i; j++) {
      if (byline[i]!.author !== byline[j]!.author) continue;
      return withoutRepeats(byline.toSpliced(i, 1));
    }
  }
  return byline;
}

const LONG = 20;
