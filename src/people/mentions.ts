/** Bylines → mentions: every place at which a paper names somebody, with all that is said there. */

import type { Byline, Paper, PrintedAuthor } from "../bibliography/paper.ts";

import type { NameChoices } from "./identities.ts";
import { writtenInCapitals } from "./names/in-capitals.ts";
import { type Parting, partedAlike } from "./names/parted-alike.ts";
import { toldApart } from "./names/parted-otherwise.ts";
import { type PrintedAuthors, printedAuthors } from "./names/printed-authors.ts";
import {
  byFullness,
  distinctNameReader,
  type NameReader,
  type PrintedName,
} from "./names/printed-name.ts";
import { type Mention, mentionsOf, readingFor } from "./paper-mentions.ts";
import type { PersonId } from "./person-ids.ts";

/**
 * Everybody whom the papers name, by paper, in printed order, implied authors last. Columns, because a
 * list has hundreds of thousands of mentions: each author of each paper is one, whatever its records call them.
 */
export interface Mentions {
  readonly count: number;
  /** Index of the paper; ascending. */
  readonly paper: Int32Array;
  /** Per paper; 0 where none is printed. */
  readonly years: Int16Array;
  /** Those of a paper are `start[paper]` … `start[paper + 1] - 1`. */
  readonly start: Int32Array;
  /** Place in the byline shown; -1 for somebody who is implied and not printed. */
  readonly place: Int32Array;
  /** What the byline shown prints, then what other records of the paper print. One list is shared by all that are printed alike. */
  readonly names: readonly (readonly PrintedName[])[];
  readonly ids: readonly (readonly PersonId[])[];
  /** Number of the key of the name that counts: the fullest, or under "exact" the one that is shown. */
  readonly keys: Int32Array;
  /** By number of the key: the fullest of the names that count. */
  readonly nameOfKey: readonly PrintedName[];
  /** Every name that was read. */
  readonly allNames: readonly PrintedName[];
}

type Choices = Pick<NameChoices, "names" | "groups">;

/** Reads who is named on the papers: first all names, since it takes all to tell those of one key apart. */
export function mentionsIn(papers: readonly Paper[], choices: Choices): Mentions {
  const isExact = choices.names === "exact";
  const printed = printedAuthors();
  const shown = numberPrinted(papers, printed);
  const parting = isExact ? undefined : partingIn(papers, printed.authors);
  for (const { impliedAuthors } of papers) impliedAuthors?.forEach(printed.numberOf);
  const names = printed.authors.map(distinctNameReader(choices.names, parting));
  const allNames = isExact ? names : toldApart(names);
  const nameOf = (author: PrintedAuthor) => allNames[printed.numberOf(author)]!;
  return { ...readMentions(papers, choices, { allNames, nameOf, shown }), allNames };
}

/** Numbers all who are printed. @returns the numbers of the bylines shown, one after the other. */
function numberPrinted(papers: readonly Paper[], { numberOf }: PrintedAuthors): Int32Array {
  const numbers = new Int32Array(
    papers.reduce((sum, { byline }) => sum + byline.authors.length, 0),
  );
  let next = 0;
  for (const { byline, records } of papers) {
    for (const author of byline.authors) numbers[next++] = numberOf(author);
    for (const record of records) {
      if (record.byline !== byline) record.byline?.authors.forEach(numberOf);
    }
  }
  return numbers;
}

interface NamesRead {
  readonly allNames: readonly PrintedName[];
  readonly nameOf: NameReader;
  /** Numbers of the names of the bylines shown, one after the other. */
  readonly shown: Int32Array;
}

function readMentions(
  papers: readonly Paper[],
  choices: Choices,
  { allNames, nameOf, shown }: NamesRead,
): Omit<Mentions, "allNames"> {
  const reading = readingFor(choices.names, nameOf);
  const most = papers.reduce((sum, paper) => sum + mostMentionsOf(paper), 0);
  const [paper, place, keys] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const names = new Array<readonly PrintedName[]>(most);
  const ids = new Array<readonly PersonId[]>(most);
  let count = 0;
  const nameOfKey: PrintedName[] = [];
  const start = new Int32Array(papers.length + 1);
  const add = (at: number, own: number, ownNames: Mention["names"], ownIds: Mention["ids"]) => {
    const { isGroup, isVisible } = ownNames[0]!;
    if (!isVisible || (isGroup && choices.groups === "leave-out")) return;
    const name = choices.names === "exact" ? ownNames[0]! : fullestOf(ownNames);
    const best = nameOfKey[name.keyNumber] ?? name;
    nameOfKey[name.keyNumber] = best === name || byFullness(best, name) <= 0 ? best : name;
    paper[count] = at;
    place[count] = own;
    names[count] = ownNames;
    ids[count] = ownIds;
    keys[count] = name.keyNumber;
    count += 1;
  };
  let next = 0;
  papers.forEach((one, index) => {
    const { authors } = one.byline;
    const others = otherBylines(one);
    const first = next;
    next += authors.length;
    // Most papers have one list, and nothing is kept of it but the columns.
    if (others.length === 0 && one.impliedAuthors === undefined) {
      authors.forEach((author, at) => {
        const name = allNames[shown[first + at]!]!;
        add(index, at, reading.aloneOf(name), reading.idsOf(author.ids));
      });
    } else {
      for (const mention of mentionsOf(one, others, reading)) {
        add(index, mention.place, mention.names, mention.ids);
      }
    }
    start[index + 1] = count;
  });
  names.length = count;
  ids.length = count;
  return {
    count,
    years: Int16Array.from(papers, ({ year = 0 }) => year),
    paper: paper.subarray(0, count),
    place: place.subarray(0, count),
    start,
    names,
    ids,
    keys: keys.subarray(0, count),
    nameOfKey,
  };
}

/** Groups and names that cannot be seen are counted as well, so that columns are made once and need not grow. */
function mostMentionsOf({ byline, impliedAuthors = [] }: Paper): number {
  return byline.authors.length + impliedAuthors.length;
}

function fullestOf(names: readonly PrintedName[]): PrintedName {
  return names.length === 1 ? names[0]! : names.toSorted(byFullness)[0]!;
}

/** Each name as it is read, by what the list says of it elsewhere. */
function partingIn(papers: readonly Paper[], printed: readonly PrintedAuthor[]): Parting {
  const parted = partedAlike(printed);
  const written = writtenInCapitals(papers, printed);
  return written === undefined ? parted : (author) => parted(written(author));
}

const NO_BYLINES: readonly Byline[] = [];

function otherBylines({ byline, records }: Paper): readonly Byline[] {
  const isOther = (other: Byline | undefined) => other !== undefined && other !== byline;
  if (!records.some((record) => isOther(record.byline))) return NO_BYLINES;
  return records.flatMap((record) => (isOther(record.byline) ? record.byline! : []));
}
