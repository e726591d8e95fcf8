/** Mentions that are one person from the start, because their name says so. */

import { commonFamilies } from "./common-families.ts";
import { byFullness, type Mention, type PrintedName } from "./mentions.ts";
import type { PersonId } from "./person-ids.ts";
import { idText, isProof } from "./person-ids.ts";

/** Something of which a person has but one: an ORCID, a side of two that the reader keeps apart. */
export interface Proof {
  readonly kind: string;
  readonly value: string;
}

/** What the reader decided about mentions before any are joined. */
export interface Marks {
  /** Per mention: sides of people who are kept apart. */
  readonly sides: ReadonlyMap<number, readonly Proof[]>;
  /** Per mention: the part of a split person that it was assigned to. */
  readonly parts: ReadonlyMap<number, string>;
}

export interface Unit {
  /** Indices of mentions. */
  readonly mentions: readonly number[];
  /** Indices of papers, each once. */
  readonly papers: readonly number[];
  /** Distinct names, the fullest first. */
  readonly names: readonly PrintedName[];
  readonly ids: readonly PersonId[];
  /** What two clusters must not differ in to be one person. */
  readonly proofs: readonly Proof[];
  /** Whether the name stands for a person; else it is evidence, not identity. */
  readonly isTelling: boolean;
}

/** One unit per name. */
export function unitsByName(mentions: readonly Mention[], marks: Marks): readonly Unit[] {
  const keyOf = ({ names }: Mention, i: number) => withPart(names[0]!.key, marks.parts.get(i));
  return [...grouped(mentions, keyOf).values()].map((own) => unitOf(own, mentions, marks, true));
}

/**
 * One unit per name that is written out, and one per mention of a name that is abbreviated, or that two
 * people are proven to have.
 */
export function unitsByTellingName(mentions: readonly Mention[], marks: Marks): readonly Unit[] {
  const fullest = mentions.map(({ names }) =>
    names.length === 1 ? names : names.toSorted(byFullness),
  );
  const keyOf = (_: Mention, i: number) => withPart(fullest[i]![0]!.key, marks.parts.get(i));
  return [...grouped(mentions, keyOf).values()].flatMap((own) => {
    const [name] = fullest[own[0]!]!;
    const isAssigned = marks.parts.has(own[0]!);
    const isTelling = (name!.isFull || name!.isGroup) && !haveNamesakes(own, mentions, marks);
    return isTelling || isAssigned
      ? [unitOf(own, mentions, marks, isTelling)]
      : onOnePaper(own, mentions).map((listed) => unitOf(listed, mentions, marks, false));
  });
}

function withPart(key: string, part: string | undefined): string {
  return part === undefined ? key : `${key}\n${part}`;
}

/** One group per mention, and one for a name that a paper lists twice by a slip. */
function onOnePaper(
  own: readonly number[],
  mentions: readonly Mention[],
): readonly (readonly number[])[] {
  const papers = new Set(own.map((index) => mentions[index]!.paper));
  if (papers.size === own.length) return own.map((index) => [index]);
  const groups = new Map<string, number[]>();
  for (const index of own) {
    const { paper, names } = mentions[index]!;
    const key = `${paper} ${names[0]!.plain}`;
    const before = groups.get(key);
    if (before === undefined) groups.set(key, [index]);
    else if (isListedTwice(mentions[before[0]!]!, mentions[index]!)) before.push(index);
    else groups.set(`${key} ${index}`, [index]);
  }
  return [...groups.values()];
}

function grouped(
  mentions: readonly Mention[],
  keyOf: (mention: Mention, index: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  mentions.forEach((mention, index) => {
    const key = keyOf(mention, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  });
  return groups;
}

function unitOf(
  own: readonly number[],
  mentions: readonly Mention[],
  marks: Marks,
  isTelling: boolean,
): Unit {
  if (own.length === 1) return unitOfOne(own, mentions[own[0]!]!, marks, isTelling);
  const names = new Set<PrintedName>();
  const papers = new Set<number>();
  const ids = new Map<string, PersonId>();
  for (const index of own) {
    const mention = mentions[index]!;
    papers.add(mention.paper);
    for (const name of mention.names) names.add(name);
    for (const id of mention.ids) ids.set(idText(id), id);
  }
  const allIds = [...ids.values()];
  const sides = own.flatMap((index) => marks.sides.get(index) ?? []);
  return {
    mentions: own,
    papers: [...papers],
    names: [...names].toSorted(byFullness),
    ids: allIds,
    proofs: [...allIds.filter(isProof), ...sides],
    isTelling,
  };
}

/** The same without collecting anything: most units are one mention. */
function unitOfOne(
  own: readonly number[],
  { paper, names, ids }: Mention,
  { sides }: Marks,
  isTelling: boolean,
): Unit {
  return {
    mentions: own,
    papers: [paper],
    names: names.length === 1 ? names : [...new Set(names)].toSorted(byFullness),
    ids,
    proofs: [...ids.filter(isProof), ...(sides.get(own[0]!) ?? [])],
    isTelling,
  };
}

/** Whether one name is that of two people: a proof says so, or one paper lists both. */
function haveNamesakes(
  own: readonly number[],
  mentions: readonly Mention[],
  { sides }: Marks,
): boolean {
  const proofs = new Map<string, string>();
  const perPaper = new Map<number, Mention>();
  for (const index of own) {
    const mention = mentions[index]!;
    for (const { kind, value } of [...mention.ids.filter(isProof), ...(sides.get(index) ?? [])]) {
      if ((proofs.get(kind) ?? value) !== value) return true;
      proofs.set(kind, value);
    }
    const before = perPaper.get(mention.paper);
    if (before !== undefined && !isListedTwice(before, mention)) return true;
    perPaper.set(mention.paper, mention);
  }
  return false;
}

/**
 * The same name twice on one paper is a slip, unless ids or the spelling tell two people apart. Initials
 * of the commonest families are no slip: of seven such papers in our samples six list two people.
 */
function isListedTwice(one: Mention, other: Mention): boolean {
  const ids = new Map(one.ids.map(({ kind, value }) => [kind, value]));
  const isOther = other.ids.some(({ kind, value }) => (ids.get(kind) ?? value) !== value);
  const [name] = other.names;
  return (
    !isOther &&
    one.names[0]!.plain === name!.plain &&
    (name!.isFull || !commonFamilies.has(name!.family))
  );
}
