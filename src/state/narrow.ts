/** The papers that a count led to, and the people on them. */

import { plainTitle } from "../bibliography/title.ts";
import { closestCoauthors } from "../network/coauthors.ts";
import { rowsOf } from "../network/network.ts";

import type { Narrowing } from "./exploration.ts";
import { remember } from "./remember.ts";
import type { View } from "./select.ts";

export interface Narrowed {
  /** Indices of papers. */
  readonly papers: readonly number[];
  /** 1 per author. */
  readonly people: Uint8Array;
  /** In the reader's words: "papers of 2025"; "" when nothing is narrowed. */
  readonly label: string;
}

/** Applies a narrowing; one that no longer fits anything leaves everything. */
export const narrow = remember(applyNarrowing);

function applyNarrowing(view: View, narrowing: Narrowing | undefined): Narrowed {
  switch (narrowing?.to) {
    case "year":
      return byPapers(
        view,
        `papers of ${narrowing.year}`,
        (paper) => view.network.papers[paper]?.year === narrowing.year,
      );
    case "incomplete":
      return byPapers(
        view,
        "incomplete author lists",
        (paper) => !view.network.papers[paper]?.byline.listComplete,
      );
    case "duplicates":
      return byPapers(
        view,
        "papers joined from several records",
        (paper) => (view.network.papers[paper]?.records.length ?? 0) > 1,
      );
    case "without-authors":
      return byPapers(
        view,
        "papers without authors",
        (paper) => rowsOf(view.network.authorsOfPaper, paper).length === 0,
      );
    case "over-limit":
      return byPapers(view, "papers over the author limit", (paper) =>
        view.network.papersOverLimit.includes(paper),
      );
    case "paper":
      return byPapers(
        view,
        "one paper",
        (paper) => plainTitle(view.network.papers[paper]?.title ?? "") === narrowing.title,
      );
    case "cluster":
      return byCluster(view, narrowing.leader);
    case "ego":
      return byEgo(view, narrowing.key);
    case undefined:
      return everything(view);
    default:
      return narrowing satisfies undefined;
  }
}

function everything({ network }: View): Narrowed {
  return {
    papers: [...network.papers.keys()],
    people: new Uint8Array(network.authors.length).fill(1),
    label: "",
  };
}

function byPapers(view: View, label: string, isKept: (paper: number) => boolean): Narrowed {
  const { network } = view;
  const papers = [...network.papers.keys()].filter(isKept);
  if (papers.length === 0) return everything(view);
  const people = new Uint8Array(network.authors.length);
  for (const paper of papers)
    for (const author of rowsOf(network.authorsOfPaper, paper)) people[author] = 1;
  return { papers, people, label };
}

/** The people of the cluster, and every paper that one of them is on. */
function byCluster(view: View, leader: string): Narrowed {
  const { network, clusters } = view;
  const cluster = clusters.find(({ people }) => network.authors[people[0] ?? -1]?.key === leader);
  if (cluster === undefined) return everything(view);
  const people = new Uint8Array(network.authors.length);
  for (const person of cluster.people) people[person] = 1;
  const papers = new Set(
    cluster.people.flatMap((person) => [...rowsOf(network.papersOfAuthor, person)]),
  );
  return { papers: [...papers].sort((a, b) => a - b), people, label: `cluster ${cluster.name}` };
}

/** A person, everybody they wrote with, and that person's papers. */
function byEgo(view: View, key: string): Narrowed {
  const { network } = view;
  const ego = network.authors.findIndex((author) => author.key === key);
  if (ego < 0) return everything(view);
  const people = new Uint8Array(network.authors.length);
  people[ego] = 1;
  for (const { author } of closestCoauthors(view, ego)) people[author] = 1;
  const papers = [...rowsOf(network.papersOfAuthor, ego)];
  return { papers, people, label: `${network.authors[ego]?.name ?? ""} and co-authors` };
}
