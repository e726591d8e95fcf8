/** Bylines → people: which printed names are one person. */

import { givenFirst } from "../bibliography/author-name.ts";
import { fold } from "../bibliography/fold.ts";
import type { Bibliography, Paper, PrintedAuthor } from "../bibliography/paper.ts";

import type { Decision, Decisions } from "./decisions.ts";
import type { Join } from "./join.ts";
import { idsOf, inOrderOfTrust, type PersonId } from "./person-ids.ts";

/** What the reader chose about names. */
export interface NameChoices {
  /** "exact": equal but for case and white space. "safe": also what is certain by ids and rules. */
  readonly names: "exact" | "safe";
  /** Consortia and the like beside the people; nobody unless included. */
  readonly groups: "leave-out" | "include";
  readonly decisions: Decisions;
}

/** A person, as identified from the bylines. */
export interface Author {
  /**
   * Stable in addresses: the first id there is (ORCID, OpenAlex, Scopus, DBLP), else the folded most
   * frequent spelling; numbered for namesakes.
   */
  readonly key: string;
  /** The most frequent printed spelling, or what the reader calls this person. */
  readonly name: string;
  /** Every printed spelling, most frequent first. */
  readonly spellings: readonly string[];
  /** ORCID first. */
  readonly ids: readonly PersonId[];
  /** Why the spellings are one person; empty where there was nothing to join. */
  readonly reasons: readonly Join[];
  /** A consortium, not a person. */
  readonly isGroup: boolean;
}

/** An author on a paper; the position in the byline is the position in `byline`. */
export interface Authorship {
  /** Index into `authors`. */
  readonly author: number;
  /** The list does not show this person, yet the page says so: its owner where the list is cut. */
  readonly implied: boolean;
}

export interface Identities {
  /** Ordered by key, so that the order of papers changes nothing. */
  readonly authors: readonly Author[];
  /** One list per paper, in printed order, each person once; implied authors last. */
  readonly bylines: readonly (readonly Authorship[])[];
  /** Index of the owner of the page, if there is one. */
  readonly owner: number | undefined;
  /** How many people rest on joins of each kind; one person may rest on several. */
  readonly restingOn: Readonly<Record<"ids" | "rules" | "decisions", number>>;
  /** Decisions that change nothing, and why. */
  readonly unmet: readonly UnmetDecision[];
}

export interface UnmetDecision {
  readonly decision: Decision;
  /** No paper prints such a name any more, or another decision says the opposite. */
  readonly why: "nobody" | "contradicted";
}

/**
 * Joins names whose family and given parts are equal but for case and white space, and no others:
 * "Ada Lovelace" and "Lovelace, Ada" are one person. Groups are nobody.
 */
export function identify(
  { papers, owner }: Bibliography,
  { groups = "leave-out" }: Partial<NameChoices> = {},
): Identities {
  const mentions = countMentions(papers);
  const people = numberNamesakes(
    [...mentions].flatMap(toPerson).filter(({ author }) => !author.isGroup || groups === "include"),
  );
  const indexOf = new Map(people.map(({ identity }, index) => [identity, index]));
  return {
    authors: people.map(({ author }) => author),
    bylines: papers.map((paper) => authorships(paper, indexOf)),
    owner: owner === undefined ? undefined : indexOf.get(identityOf(givenFirst(owner))),
    restingOn: { ids: 0, rules: 0, decisions: 0 },
    unmet: [],
  };
}

/** The same for two printed names exactly when they are one person or one group. */
function identityOf({ kind, printed, family = "", given = "" }: PrintedAuthor): string {
  if (kind === "group") return `group: ${normal(printed)}`;
  if (kind === "literal") return normal(printed);
  return `${normal(family)}, ${normal(given)}`;
}

/** NFC, full case folding, white space folded. */
function normal(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll("ß", "ss").replace(/\s+/gu, " ").trim();
}

/** How often each spelling is printed, and what else is said of its person. */
interface Mentions {
  readonly spellings: Map<string, number>;
  readonly ids: Map<string, PersonId>;
  readonly isGroup: boolean;
}

function countMentions(papers: readonly Paper[]): ReadonlyMap<string, Mentions> {
  const people = new Map<string, Mentions>();
  const add = (author: PrintedAuthor, times: number) => {
    const identity = identityOf(author);
    let mentions = people.get(identity);
    if (mentions === undefined) {
      mentions = { spellings: new Map(), ids: new Map(), isGroup: author.kind === "group" };
      people.set(identity, mentions);
    }
    const { spellings, ids } = mentions;
    spellings.set(author.printed, (spellings.get(author.printed) ?? 0) + times);
    for (const id of idsOf(author.ids)) ids.set(`${id.kind}:${id.value}`, id);
  };
  for (const { byline, impliedAuthors = [] } of papers) {
    for (const author of byline.authors) add(author, 1);
    // Not printed there: it makes the person, yet says nothing on how they are usually spelled.
    for (const author of impliedAuthors) add(author, 0);
  }
  return people;
}

interface Person {
  readonly identity: string;
  readonly author: Author;
}

function toPerson([identity, mentions]: readonly [string, Mentions]): readonly Person[] {
  const spellings = [...mentions.spellings]
    .sort(([a, m], [b, n]) => n - m || compare(a, b))
    .map(([spelling]) => spelling);
  const [name = "", ...others] = spellings;
  const ids = inOrderOfTrust([...mentions.ids.values()]);
  const key = ids[0]?.value ?? fold(name);
  // A name of which nothing can be seen is a slip of the source, and no key could stand for it.
  if (fold(name) === "") return [];
  const reasons = others.map((spelling): Join => ({ spelling, with: name, rule: "same-name" }));
  return [{ identity, author: { key, name, spellings, ids, reasons, isGroup: mentions.isGroup } }];
}

/** Two people whose names fold alike ("Müller", "Muller") get keys "…" and "… 2", by spelling. */
function numberNamesakes(people: readonly Person[]): readonly Person[] {
  const sorted = [...people].sort(
    ({ author: a }, { author: b }) => compare(a.key, b.key) || compare(a.name, b.name),
  );
  // "Müller 2" may be somebody's printed name: that key is taken, and the next number is tried.
  const taken = new Set(people.map(({ author }) => author.key));
  const last = new Map<string, number>();
  return sorted.map(({ identity, author }) => {
    let number = (last.get(author.key) ?? 0) + 1;
    while (number > 1 && taken.has(`${author.key} ${number}`)) number += 1;
    last.set(author.key, number);
    const key = number === 1 ? author.key : `${author.key} ${number}`;
    return { identity, author: { ...author, key } };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function authorships(
  { byline, impliedAuthors = [] }: Paper,
  indexOf: ReadonlyMap<string, number>,
): readonly Authorship[] {
  const indices = (authors: readonly PrintedAuthor[]) =>
    authors.flatMap((author) => indexOf.get(identityOf(author)) ?? []);
  // One person listed twice is a typo in about 1 paper of 2,000; a second mention adds nothing.
  const printed = new Set(indices(byline.authors));
  const implied = new Set(indices(impliedAuthors).filter((author) => !printed.has(author)));
  return [
    ...[...printed].map((author) => ({ author, implied: false })),
    ...[...implied].map((author) => ({ author, implied: true })),
  ];
}
