/** Bylines → mentions: every place at which a paper names somebody, with all that is said there. */

import { fold } from "../bibliography/fold.ts";
import type { Byline, Paper, PrintedAuthor } from "../bibliography/paper.ts";

import { isGroup } from "./group.ts";
import type { NameChoices } from "./identify.ts";
import { type Name, readName } from "./name.ts";
import { idsOf, type PersonId } from "./person-ids.ts";
import { mayBeOne, placesIn } from "./places.ts";

/** A distinct printed name. */
export interface PrintedName extends Name {
  /** As printed but for case and white space. */
  readonly plain: string;
  readonly isGroup: boolean;
  /** Whether anything of it can be seen; what cannot is a slip of the source. */
  readonly isVisible: boolean;
}

/** One author of one paper, whatever its records call them. */
export interface Mention {
  /** Index of the paper. */
  readonly paper: number;
  /** Place in the byline shown; `undefined` for somebody who is implied and not printed. */
  readonly place: number | undefined;
  /** What the byline shown prints, then what other records of the paper print. */
  readonly names: readonly PrintedName[];
  readonly ids: readonly PersonId[];
}

export type NameReader = (author: PrintedAuthor) => PrintedName;

/** Everybody whom the papers name, by paper, in printed order, implied authors last. */
export function mentionsIn(
  papers: readonly Paper[],
  { names, groups }: Pick<NameChoices, "names" | "groups">,
): readonly Mention[] {
  const reading = { nameOf: nameReader(names), isOne: names === "exact" ? isSame : mayBeOne };
  const mentions: Mention[] = [];
  papers.forEach((paper, index) => {
    for (const mention of mentionsOf(paper, index, reading)) {
      const { isGroup, isVisible } = mention.names[0]!;
      if (isVisible && (!isGroup || groups === "include")) mentions.push(mention);
    }
  });
  return mentions;
}

/** Reads each distinct name once. Under "exact" its key ignores nothing but case and white space. */
export function nameReader(level: NameChoices["names"]): NameReader {
  const known = new Map<string, PrintedName>();
  return (author) => {
    const parts = `${author.printed}\n${author.family ?? author.kind}`;
    let name = known.get(parts);
    if (name === undefined) {
      name = printedName(author, level);
      known.set(parts, name);
    }
    return name;
  };
}

function printedName(author: PrintedAuthor, level: NameChoices["names"]): PrintedName {
  const { kind, printed, family = "", given = "" } = author;
  const name = readName(author);
  const plain = normal(printed);
  const exact = kind === undefined ? `${normal(family)}, ${normal(given)}` : plain;
  return {
    ...name,
    plain,
    key: level === "exact" ? exact : name.key,
    isGroup: level === "exact" ? kind === "group" : isGroup(author),
    isVisible: /[\p{L}\p{N}]/u.test(printed) || fold(printed) !== "",
  };
}

/** Printable ASCII without a doubled blank, nor one at an end: half of all names, in a tenth of the time. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/u;

/** NFC, full case folding, white space folded: all that "exact" ignores. */
function normal(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize("NFC").toLowerCase().replaceAll("ß", "ss").replace(/\s+/gu, " ").trim();
}

interface Reading {
  readonly nameOf: NameReader;
  /** Whether two names in two lists of one paper's authors are one. */
  readonly isOne: (one: Name, other: Name) => boolean;
}

function isSame(one: Name, other: Name): boolean {
  return one.key === other.key;
}

function mentionsOf(paper: Paper, index: number, reading: Reading): readonly Mention[] {
  const printed: readonly Mention[] = paper.byline.authors.map((author, place) => ({
    paper: index,
    place,
    names: [reading.nameOf(author)],
    ids: idsOf(author.ids),
  }));
  const lists = otherBylines(paper).map(({ authors }) => authors);
  const known = lists.reduce((mentions, list) => completed(mentions, list, reading), printed);
  const { impliedAuthors = [] } = paper;
  return impliedAuthors.length === 0 ? known : withImplied(known, impliedAuthors, index, reading);
}

/** What another list of the paper's authors says about them, added to what is known. */
function completed(
  mentions: readonly Mention[],
  authors: readonly PrintedAuthor[],
  { nameOf, isOne }: Reading,
): readonly Mention[] {
  const list = authors.map(nameOf);
  const places = placesIn(
    mentions.map(({ names }) => names[0]!),
    list,
    isOne,
  );
  const added = new Map(places.map((place, i) => [place, i]));
  return mentions.map((mention, place) => {
    const i = added.get(place);
    if (i === undefined) return mention;
    const { names, ids } = mention;
    return { ...mention, names: [...names, list[i]!], ids: [...ids, ...idsOf(authors[i]!.ids)] };
  });
}

/** Who is an author though no list says so: where a list prints them all the same, they stand there. */
function withImplied(
  printed: readonly Mention[],
  implied: readonly PrintedAuthor[],
  paper: number,
  reading: Reading,
): readonly Mention[] {
  let mentions = printed;
  for (const author of implied) {
    const name = reading.nameOf(author);
    const [place] = placesIn(
      printed.map(({ names }) => names[0]!),
      [name],
      reading.isOne,
    );
    mentions =
      place === undefined
        ? [...mentions, { paper, place, names: [name], ids: [] }]
        : mentions.with(place, { ...mentions[place]!, names: [...mentions[place]!.names, name] });
  }
  return mentions;
}

function otherBylines({ byline, records }: Paper): readonly Byline[] {
  return records.flatMap((record) =>
    record.byline === undefined || record.byline === byline ? [] : [record.byline],
  );
}

/** Orders spellings of one name: written out before abbreviated, long before short. */
export function byFullness(one: PrintedName, other: PrintedName): number {
  return (
    Number(other.isFull) - Number(one.isFull) ||
    lettersIn(other) - lettersIn(one) ||
    (one.printed < other.printed ? -1 : one.printed > other.printed ? 1 : 0)
  );
}

function lettersIn({ given }: PrintedName): number {
  return given.reduce((sum, name) => sum + name.length, 0);
}
