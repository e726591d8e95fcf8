/** Which communities are wanted, and what to show until they are found. */

import { seededRandom } from "../layout/random.ts";
import type { ClusterSettings, Communities } from "../network/clusters/communities.ts";
import { steadyCommunities } from "../network/clusters/steady-communities.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

import { rule } from "./late-rules.ts";
import { remember } from "./remember.ts";

/** A question to the clustering. */
export interface ClusterTask {
  readonly network: Network;
  /** The people who are placed on the map. */
  readonly placed: Slice;
  /** What communities are numbered by, where it is not the same; see {@link steadyCommunities}. */
  readonly whole?: Slice | undefined;
  readonly settings: ClusterSettings;
}

/** Communities, and what the titles of each are about. */
export interface NamedCommunities {
  readonly communities: Communities;
  /** Per community: terms that set its titles apart. */
  readonly words: readonly (readonly string[])[];
}

/** Communities, and of what. */
interface TaskDone extends NamedCommunities {
  readonly task: ClusterTask;
}

/** Communities that were looked for aside, because there are many people; kept until the next are found. */
export type FoundClusters = TaskDone | { readonly task: ClusterTask; readonly reason: string };

export type ClusterAction =
  | ({ readonly type: "clusters-found"; readonly task: ClusterTask } & NamedCommunities)
  | { readonly type: "clusters-failed"; readonly task: ClusterTask; readonly reason: string };

/** What a view knows of its clusters. */
export interface Clustering extends NamedCommunities {
  readonly phase: "found" | "sought" | "failed";
}

/** People and ties, times runs, that are clustered at once: about 30 ms. */
const AT_ONCE = 20_000;

/** Whether a task is better done aside, where it holds nothing up. */
export function isSoughtAside({ placed, settings }: ClusterTask): boolean {
  return (placed.authorCount + placed.tieCount) * settings.runs > AT_ONCE;
}

/** What a search came to. */
export function foundClustersOf(action: ClusterAction): FoundClusters {
  const { type: _, ...found } = action;
  return found;
}

/** The answer; while it is sought, the last one for the same papers, so that colours do not flicker. */
export function clusteringFor(task: ClusterTask, found: FoundClusters | undefined): Clustering {
  if (!isSoughtAside(task)) return atOnce(task);
  if (found?.task === task) return "communities" in found ? answered(found) : failed(task);
  const isOfSamePapers = found?.task.network.papers === task.network.papers;
  return sought(task, isOfSamePapers && "communities" in found ? found : undefined);
}

const atOnce = remember((task: ClusterTask): Clustering => {
  const { network } = task;
  const communities = steadyCommunities(task, seededRandom);
  const words = network.papers.length > 0 ? rule("wordsOfCommunities")(network, communities) : [];
  return { communities, words, phase: "found" };
});

const answered = remember(
  ({ communities, words }: NamedCommunities): Clustering => ({
    communities,
    words,
    phase: "found",
  }),
);

const failed = remember((task: ClusterTask): Clustering => ({ ...none(task), phase: "failed" }));

const sought = remember(
  (task: ClusterTask, last: TaskDone | undefined): Clustering => ({
    ...(last === undefined
      ? none(task)
      : { communities: carriedOver(last, task), words: last.words }),
    phase: "sought",
  }),
);

/** Who is known by another key since a name was decided on is in none. */
function carriedOver(
  { task: { network: before }, communities }: TaskDone,
  { network }: ClusterTask,
): Communities {
  if (before === network) return communities;
  const of = new Map(before.authors.map(({ key }, author) => [key, communities.of[author]]));
  return { ...communities, of: Int32Array.from(network.authors, ({ key }) => of.get(key) ?? -1) };
}

/** Nobody is in a community. */
function none({ network }: ClusterTask): NamedCommunities {
  const of = new Int32Array(network.authors.length).fill(-1);
  return { communities: { of, sizes: [], modularity: 0, agreement: 1 }, words: [] };
}
