/** What of a list does not depend on the reader's decisions, remembered for it: so a decision costs little. */

import { DisjointSets } from "../bibliography/disjoint-sets.ts";
import type { Paper } from "../bibliography/paper.ts";

import { type References, referencesTo } from "./decisions/references.ts";
import { type Grouped, groupedBy, rowsOf } from "./grouped.ts";
import type { Identities, NameChoices } from "./identities.ts";
import { type Mentions, mentionsIn } from "./mentions.ts";
import { inOrder, type Ordered } from "./namesakes.ts";
import { once } from "./once.ts";
import { NOTHING_TAKEN, type Person, personOf } from "./person.ts";
import type { PersonId } from "./person-ids.ts";
import { restingOn } from "./resting-on.ts";
import { type Blocks, blocksByKey, blocksOf } from "./rules/blocks.ts";
import { type Group, resolve } from "./rules/resolve.ts";
import { Topics } from "./rules/topics.ts";
import type { Listed, Sides } from "./rules/units.ts";

type Level = Pick<NameChoices, "names" | "groups">;

export interface Undecided extends Listed {
  readonly references: References;
  readonly groups: readonly Group[];
  /** Index of the group of each mention. */
  readonly groupOf: Int32Array;
  /** One for each group. */
  readonly people: readonly Person[];
  readonly ordered: Ordered;
  readonly restingOn: Identities["restingOn"];
  /** All mentions of the blocks of some and of blocks that share ids with these, block by block. */
  readonly linkedTo: (mentions: Iterable<number>) => Uint32Array;
}

const NO_SIDES: Sides = new Map();

/** Papers are never changed, so that what they say need not be worked out again. */
const remembered = new WeakMap<readonly Paper[], Map<string, Undecided>>();

/** The people of a list of whom the reader decided nothing. */
export function undecidedIn(papers: readonly Paper[], level: Level): Undecided {
  const ofList = remembered.get(papers) ?? new Map<string, Undecided>();
  remembered.set(papers, ofList);
  const key = `${level.names} ${level.groups}`;
  const undecided = ofList.get(key) ?? resolved(papers, level);
  ofList.set(key, undecided);
  return undecided;
}

function resolved(papers: readonly Paper[], level: Level): Undecided {
  const mentions = mentionsIn(papers, level);
  const blocks = (level.names === "exact" ? blocksByKey : blocksOf)(mentions);
  const list = { mentions, blocks, topics: new Topics(papers) };
  const groups = resolve(list, level.names, NO_SIDES, blocks.mentions.values);
  const groupOf = new Int32Array(mentions.count);
  groups.forEach((group, index) => {
    for (const mention of group.mentions) groupOf[mention] = index;
  });
  const people = groups.map((group) => personOf(group, mentions, NOTHING_TAKEN)!);
  return {
    ...list,
    references: referencesTo(mentions, papers),
    groups,
    groupOf,
    people,
    ordered: inOrder(people, papers, mentions),
    restingOn: restingOn(people),
    linkedTo: linksIn(list),
  };
}

function linksIn({ mentions, blocks }: Listed): Undecided["linkedTo"] {
  const parts = once(() => groupedBy(linkedBlocks(mentions, blocks), blocks.letters.length));
  const partOf = once(() => ownersIn(parts()));
  return (some) => {
    const wanted = new Set(Array.from(some, (mention) => partOf()[blocks.of[mention]!]!));
    const all = [...wanted].flatMap((part) =>
      Array.from(rowsOf(parts(), part)).flatMap((block) =>
        Array.from(rowsOf(blocks.mentions, block)),
      ),
    );
    return Uint32Array.from(all);
  };
}

/** Per block the first of those that it is linked with by ids. */
function linkedBlocks({ ids, count }: Mentions, { of, letters }: Blocks): Int32Array {
  const sets = new DisjointSets(letters.length);
  const blockOfId = new Map<PersonId, number>();
  for (let mention = 0; mention < count; mention++) {
    const block = of[mention]!;
    for (const id of ids[mention]!) {
      const before = blockOfId.get(id);
      if (before === undefined) blockOfId.set(id, block);
      else sets.join(block, before);
    }
  }
  return sets.roots();
}

function ownersIn({ start, values }: Grouped): Int32Array {
  const owners = new Int32Array(values.length);
  for (let owner = 0; owner + 1 < start.length; owner++) {
    for (let i = start[owner]!; i < start[owner + 1]!; i++) owners[values[i]!] = owner;
  }
  return owners;
}
