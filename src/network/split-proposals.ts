/** People who may be two: without them their co-authors fall apart, or their names and ids conflict. */

import { fold } from "../bibliography/fold.ts";
import { gatheredBy } from "../bibliography/gathered.ts";
import { everywhere } from "../people/everywhere.ts";
import { rowsOf } from "../people/grouped.ts";
import type { Author, Identities } from "../people/identities.ts";
import { commonFamilies } from "../people/names/common-families.ts";
import { compatibility } from "../people/names/compatible.ts";
import { isFamilyAlike } from "../people/names/places.ts";
import { nameReader } from "../people/names/printed-name.ts";
import type { PersonId } from "../people/person-ids.ts";
import { differInShortForm } from "../people/suggestions/given-names.ts";

import type { Network } from "./network.ts";

/** A person whose papers fall into groups that nobody else connects. */
export interface SplitProposal {
  readonly author: number;
  /** Indices of papers, the largest group first; each group shares co-authors only within, or has an id of its own. */
  readonly groups: readonly (readonly number[])[];
  /** Two spellings that contradict each other, if there are. */
  readonly conflict: readonly [string, string] | undefined;
  /** Of which kind the person has several ids though sources give people one; the most trusted kind. */
  readonly severalIds: PersonId["kind"] | undefined;
}

/** Of one paper nobody can say whose it is. */
const SMALLEST_GROUP = 2;

/** OpenAlex and Semantic Scholar give so many people several that it says nothing. */
const ONE_EACH = ["orcid", "scopus", "dblp"] as const satisfies readonly PersonId["kind"][];

/**
 * Proposals, those with most papers in question first. People whose papers hang together through their
 * co-authors are proposed only for a conflict, or for several ids, and then by these; the owner of a list never is, whom everybody shares, nor
 * whoever else is on every paper, unless of one of the commonest families: then the list may be what a search found.
 */
export function proposeSplits(network: Network, identities: Identities): readonly SplitProposal[] {
  const overLimit = new Set(network.papersOverLimit);
  const ignored = everywhere(identities);
  const spellings = conflictsOf(network, identities);
  const isSurelyOne = ({ family }: Author, index: number) =>
    index === identities.owner || (ignored.has(index) && !commonFamilies.has(fold(family ?? "")));
  return network.authors
    .map((author, index): SplitProposal => {
      const severalIds = kindOfSeveral(author);
      return {
        author: index,
        groups:
          severalIds !== undefined
            ? groupsById(network, index, { kind: severalIds, identities })
            : isSurelyOne(author, index)
              ? []
              : groupsOfPapers(network, index, { overLimit, ignored }),
        conflict: isDecided(author) ? undefined : spellings[index],
        severalIds,
      };
    })
    .filter(
      ({ groups, conflict, severalIds }) =>
        groups.length > 1 || conflict !== undefined || severalIds !== undefined,
    )
    .toSorted((one, other) => inQuestion(other) - inQuestion(one) || one.author - other.author);
}

/** Papers outside the largest group. */
function inQuestion({ groups }: SplitProposal): number {
  return groups.slice(1).reduce((sum, papers) => sum + papers.length, 0);
}

/** Whom the reader joined is not asked about again, unless two ORCIDs speak against it. */
function kindOfSeveral(author: Author): PersonId["kind"] | undefined {
  const { ids } = author;
  return ONE_EACH.find(
    (wanted) =>
      ids.filter(({ kind }) => kind === wanted).length > 1 &&
      (wanted === "orcid" || !isDecided(author)),
  );
}

function isDecided({ reasons }: Author): boolean {
  return reasons.some(({ rule }) => rule === "decision");
}

/** Papers by the id that each prints for the person; those that print none are with the most. */
function groupsById(
  { papers, papersOfAuthor }: Network,
  person: number,
  { kind, identities }: { readonly kind: PersonId["kind"]; readonly identities: Identities },
): readonly (readonly number[])[] {
  const own = [...rowsOf(papersOfAuthor, person)];
  const idOn = (paper: number) => {
    const place = identities.places[paper]?.indexOf(person) ?? -1;
    return papers[paper]!.byline.authors[place]?.ids?.[kind];
  };
  const byId = gatheredBy(own, idOn);
  const unknown = byId.get(undefined) ?? [];
  byId.delete(undefined);
  const [largest = [], ...others] = largestFirst(byId.values());
  return [ascending([...largest, ...unknown]), ...others];
}

function largestFirst(groups: Iterable<readonly number[]>): readonly (readonly number[])[] {
  return [...groups].toSorted((a, b) => b.length - a.length || a[0]! - b[0]!);
}

function ascending(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => a - b);
}

/** Groups of papers that hang together by co-authors, directly or through papers of the co-authors. */
function groupsOfPapers(
  network: Network,
  person: number,
  { overLimit, ignored }: Record<"overLimit" | "ignored", ReadonlySet<number>>,
): readonly (readonly number[])[] {
  const papers = [...rowsOf(network.papersOfAuthor, person)].filter(
    (paper) => !overLimit.has(paper),
  );
  if (papers.length < 2 * SMALLEST_GROUP) return [];
  const isOther = (author: number) => author !== person && !ignored.has(author);
  const direct = hangingTogether(papers, (paper) =>
    rowsOf(network.authorsOfPaper, paper).filter(isOther),
  );
  // Most people's papers hang together so; only for the others is it worth to look further.
  if (direct.length < 2) return [];
  return hangingTogether(papers, (paper) => circleOf(network, paper, { person, ignored }));
}

/** Groups of papers whose circles overlap, largest first; none when fewer than two are large enough. */
function hangingTogether(
  papers: readonly number[],
  circle: (paper: number) => Iterable<number>,
): readonly (readonly number[])[] {
  const groupOf = new Map(papers.map((paper) => [paper, new Set([paper])]));
  const firstPaperOf = new Map<number, number>();
  for (const paper of papers) {
    for (const author of circle(paper)) {
      const before = groupOf.get(firstPaperOf.get(author) ?? paper)!;
      firstPaperOf.set(author, paper);
      const own = groupOf.get(paper)!;
      if (own === before) continue;
      for (const other of before) groupOf.set(other, own.add(other));
    }
  }
  const large = [...new Set(groupOf.values())]
    .map((group) => ascending([...group]))
    .filter(({ length }) => length >= SMALLEST_GROUP);
  return large.length > 1 ? largestFirst(large) : [];
}

/** Co-authors on a paper, and those they wrote with elsewhere without the person; nobody who is ignored. */
function circleOf(
  network: Network,
  paper: number,
  { person, ignored }: { readonly person: number; readonly ignored: ReadonlySet<number> },
): ReadonlySet<number> {
  const circle = new Set<number>();
  const isOutside = (author: number) => author !== person && !ignored.has(author);
  for (const coauthor of rowsOf(network.authorsOfPaper, paper)) {
    if (!isOutside(coauthor)) continue;
    circle.add(coauthor);
    for (const other of rowsOf(network.papersOfAuthor, coauthor)) {
      const authors = [...rowsOf(network.authorsOfPaper, other)];
      if (authors.includes(person)) continue;
      for (const author of authors) if (isOutside(author)) circle.add(author);
    }
  }
  return circle;
}

/** Per author: two spellings of one family that cannot be one person's by their given names. */
function conflictsOf(
  network: Network,
  { places }: Identities,
): readonly (readonly [string, string] | undefined)[] {
  const nameOf = nameReader("safe");
  const names = network.authors.map(() => new Map<string, ReturnType<typeof nameOf>>());
  network.papers.forEach(({ byline }, paper) => {
    byline.authors.forEach((printed, place) => {
      const author = places[paper]?.[place];
      if (author === undefined) return;
      const name = nameOf(printed);
      names[author]!.set(name.key, name);
    });
  });
  return names.map((own) => {
    const list = [...own.values()].toSorted((a, b) => (a.printed < b.printed ? -1 : 1));
    for (const [i, one] of list.entries()) {
      const other = list
        .slice(i + 1)
        .find(
          (name) =>
            isFamilyAlike(one, name) &&
            compatibility(one, name) === "different" &&
            !differInShortForm(one, name),
        );
      if (other !== undefined) return [one.printed, other.printed];
    }
    return undefined;
  });
}
