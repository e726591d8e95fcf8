/** Clusters as they are shown: what sets each apart, and who leads it. */

import { listMark } from "../../bibliography/bylines/list-mark.ts";
import { timesOf } from "../../bibliography/times-of.ts";
import type { Components } from "../components.ts";
import type { Network } from "../network.ts";
import type { Slice } from "../slice.ts";

import type { Cluster } from "./cluster.ts";
import { countPapersOfCommunities } from "./cluster-papers.ts";
import { WAYS_TO_CALL } from "./leader-names.ts";

/** Words and people in a name: a reader takes in no more at a glance. */
const MOST_NAMED = 2;

/**
 * Every community of two people or more, with its people in order of prominence.
 *
 * @param words - per community; of the whole communities where filters show only parts of them. Without, names are of people alone.
 */
export function nameClusters(
  network: Network,
  slice: Slice,
  communities: Components,
  words: readonly (readonly string[])[] = [],
): readonly Cluster[] {
  const papers = countPapersOfCommunities(network, slice, communities);
  const clusters = membersOf(slice, communities)
    .map((people, number) => ({
      number,
      people,
      words: words[number] ?? [],
      papers: papers[number]!,
    }))
    .filter(({ people }) => people.length > 1);
  const names = namesOf(network, clusters);
  return clusters.map((cluster, i) => ({ ...cluster, name: names[i]! }));
}

/** Per community: its people in order of prominence. */
function membersOf(slice: Slice, { of, sizes }: Components): readonly (readonly number[])[] {
  const members: number[][] = sizes.map(() => []);
  of.forEach((community, author) => members[community]?.push(author));
  const prominence = (a: number, b: number) =>
    slice.papers[b]! - slice.papers[a]! ||
    slice.authorStrength[b]! - slice.authorStrength[a]! ||
    a - b;
  return members.map((people) => people.sort(prominence));
}

interface Named {
  readonly name: string;
  /** Whether its two leading people are called alike. */
  readonly isDouble: boolean;
}

/** As short as tells the two leading people of each apart, and each cluster from the others. */
function namesOf(
  network: Network,
  clusters: readonly Pick<Cluster, "words" | "people">[],
): readonly string[] {
  let names: readonly Named[] = [];
  for (const call of WAYS_TO_CALL) {
    const times = timesOf(names.map(({ name }) => name));
    names = clusters.map((cluster, i) => {
      const before = names[i];
      const isClear = before !== undefined && !before.isDouble && times.get(before.name) === 1;
      return isClear ? before : nameBy(call, network, cluster);
    });
  }
  return names.map(({ name }) => name);
}

function nameBy(
  call: (typeof WAYS_TO_CALL)[number],
  { authors }: Network,
  { words, people }: Pick<Cluster, "words" | "people">,
): Named {
  const leading = people.slice(0, MOST_NAMED).map((author) => call(authors[author]!));
  const who = leading.join(`${listMark(leading)} `);
  return {
    name: words.length === 0 ? who : `${words.slice(0, MOST_NAMED).join(", ")} (${who})`,
    isDouble: leading[0] === leading[1],
  };
}
