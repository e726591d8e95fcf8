/** The papers that a count led to, and the people on them. */

import type { Paper } from "../bibliography/paper.ts";
import { plainTitle } from "../bibliography/title.ts";
import { closestCoauthors } from "../network/coauthors.ts";
import type { FilterStep } from "../network/filters.ts";
import { placeOf } from "../network/ledger.ts";
import { onesIn } from "../network/mask.ts";
import { rowsOf } from "../people/grouped.ts";

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
      return byYear(view, narrowing.year);
    case "incomplete":
      return byPapers(
        view,
        "incomplete author lists",
        (paper) => !view.network.papers[paper]?.byline.listComplete,
      );
    case "incomplete-shown":
      return byPapers(
        view,
        "incomplete author lists",
        (paper) =>
          !view.network.papers[paper]?.byline.listComplete && view.slice.paperShown[paper] === 1,
      );
    case "records":
      return byPapers(view, "papers as they were read", () => true);
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
    case "left-out":
      return leftOut(view, narrowing.by);
    case undefined:
      return everything(view);
    default:
      return narrowing satisfies undefined;
  }
}

/** Everything that the filters leave. */
function everything({ slice }: View): Narrowed {
  return { papers: papersIn(slice.paperShown), people: slice.authorShown, label: "" };
}

const papersIn = remember((shown: Uint8Array): readonly number[] => Array.from(onesIn(shown)));

function byYear(view: View, year: number): Narrowed {
  const counted = new Set(papersCounted(view));
  return byPapers(view, `papers of ${year}`, (index) => {
    const paper = view.network.papers[index]!;
    return paper.year === year && counted.has(paper);
  });
}

/** What the histogram counts: papers of whatever years are shown, but not of the kinds and topics left out. */
export function papersCounted({ network, slice }: View): readonly Paper[] {
  const { withoutKinds, withoutTopics = NONE } = slice.filters;
  return papersWithout(network.papers, withoutKinds, withoutTopics);
}

const NONE: readonly string[] = [];

const papersWithout = remember(
  (papers: readonly Paper[], kinds: readonly string[], topics: readonly string[]) =>
    papers.filter(
      ({ kind = "", category = "" }) => !kinds.includes(kind) && !topics.includes(category),
    ),
);

const LEFT_OUT_BY: Readonly<Record<FilterStep, string>> = {
  years: "outside the years",
  kinds: "of the kinds left out",
  topics: "of the topics left out",
  authorLimit: "over the author limit",
  hidden: "hidden",
  minPapers: "with fewer papers",
  keepSolo: "who only published alone",
  minShared: "with fewer shared papers",
  minStrength: "with weaker ties",
  minComponent: "in smaller components",
};

/** What a filter took is not on the map; here it can be looked at. */
function leftOut(view: View, by: FilterStep): Narrowed {
  const { paperTaken, authorTaken } = view.slice;
  const place = placeOf(by);
  const papers = [...paperTaken.keys()].filter((paper) => paperTaken[paper] === place);
  const people = authorTaken.map((step) => Number(step === place));
  if (papers.length === 0 && !people.includes(1)) return everything(view);
  return { papers, people, label: `what is left out: ${LEFT_OUT_BY[by]}` };
}

function byPapers(view: View, label: string, isKept: (paper: number) => boolean): Narrowed {
  const { network } = view;
  const papers = [...network.papers.keys()].filter(isKept);
  if (papers.length === 0) return everything(view);
  const people = new Uint8Array(network.authors.length);
  for (const paper of papers)
    for (const author of rowsOf(network.authorsOfPaper, paper))
      people[author] = view.slice.authorShown[author]!;
  return { papers, people, label };
}

/** The people of the cluster, and every paper that one of them is on. */
function byCluster(view: View, leader: string): Narrowed {
  const { network, slice, clusters } = view;
  const cluster = clusters.find(({ people }) => network.authors[people[0] ?? -1]?.key === leader);
  if (cluster === undefined) return everything(view);
  const people = new Uint8Array(network.authors.length);
  for (const person of cluster.people) people[person] = 1;
  const papers = new Set(
    cluster.people
      .flatMap((person) => [...rowsOf(network.papersOfAuthor, person)])
      .filter((paper) => slice.paperShown[paper] === 1),
  );
  return { papers: [...papers].sort((a, b) => a - b), people, label: `cluster ${cluster.name}` };
}

/** A person, everybody they wrote with, and that person's papers. */
function byEgo(view: View, key: string): Narrowed {
  const { network, slice } = view;
  const ego = network.authors.findIndex((author) => author.key === key);
  if (ego < 0) return everything(view);
  const people = new Uint8Array(network.authors.length);
  people[ego] = slice.authorShown[ego]!;
  for (const { author } of closestCoauthors(view, ego)) people[author] = 1;
  const papers = [...rowsOf(network.papersOfAuthor, ego)].filter(
    (paper) => slice.paperShown[paper] === 1,
  );
  return { papers, people, label: `${network.authors[ego]?.name ?? ""} and co-authors` };
}
