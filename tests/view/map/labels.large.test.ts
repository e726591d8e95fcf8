import { expect, test } from "vitest";

import { runToEnd } from "../../../src/bibliography/reading.ts";
import type { Communities } from "../../../src/network/clusters/communities.ts";
import type { Network } from "../../../src/network/network.ts";
import { rowsOf } from "../../../src/people/grouped.ts";
import { selectClusterTask, selectView, type View } from "../../../src/state/select.ts";
import { placeNames } from "../../../src/view/map/labels.ts";
import type { SigmaMap } from "../../../src/view/map/sigma.ts";
import { aBibliography, aPaper, aState } from "../../builders.ts";

const [WIDTH, HEIGHT] = [1000, 800];

/** Everybody in view, in rows of a hundred, with so many px for the legend `below`. */
function aMapOf(people: number, below = 0): SigmaMap {
  const at = (place: (author: number) => number) =>
    Float64Array.from({ length: people }, (_, i) => place(i));
  const map: Pick<SigmaMap, "discs" | "drawnTies"> & { readonly sigma: object } = {
    sigma: { getDimensions: () => ({ width: WIDTH, height: HEIGHT }), room: { below } },
    discs: {
      x: at((author) => 10 + 9.8 * (author % 100)),
      y: at((author) => 10 + (12 * author) / 100),
      radius: at(() => 2),
    },
    drawnTies: new Uint32Array(0),
  };
  return map as SigmaMap;
}

/** Two people each. */
const PAIRS = Array.from({ length: 2600 }, (_, pair) =>
  aPaper({ title: `Paper ${pair}`, authors: [`Left ${pair}`, `Right ${pair}`] }),
);

function namesOn(view: View): readonly (string | undefined)[] {
  const overlay = { view, named: [], ringed: [], pinned: [], people: undefined };
  const { people } = runToEnd(placeNames(aMapOf(view.network.authors.length), overlay, []));
  return people.map(({ author }) => view.network.authors[author]?.name);
}

test("in a crowd, the leading people of clusters are named, but not those of pairs at its rim", () => {
  const groups = ["Ada", "Bob", "Cem"].map((leader) =>
    aPaper({ title: `By ${leader}`, authors: [leader, ...coauthorsOf(leader)] }),
  );
  const alone = ["Ada", "Bob", "Cem"].map((leader) => aPaper({ title: leader, authors: [leader] }));
  const state = aState(aBibliography(...PAIRS, ...groups, ...alone));
  const task = selectClusterTask(state);
  const communities = communitiesByPaper(task.network);

  const view = selectView({ ...state, foundClusters: { task, communities, words: [] } });

  expect(new Set(namesOn(view))).toEqual(new Set(["Ada", "Bob", "Cem"]));
  const [first, bob, ...others] = view.clusters;
  const called = { ...bob!, name: view.network.authors[bob!.people[0]!]!.name };
  // Somebody after whom a cluster is called is not named a second time.
  expect(namesOn({ ...view, clusters: [first!, called, ...others] })).toEqual(["Ada", "Cem"]);
});

function coauthorsOf(leader: string): readonly string[] {
  return Array.from({ length: 60 }, (_, i) => `${leader}'s ${i}`);
}

/** Whoever shares a paper shares a community, the larger ones first. */
function communitiesByPaper({ authors, papersOfAuthor, authorsOfPaper }: Network): Communities {
  const sizeOf = (paper: number) => rowsOf(authorsOfPaper, paper).length;
  const own = authors.map((_, author) => rowsOf(papersOfAuthor, author)[0] ?? 0);
  const shared = [...new Set(own)].sort((a, b) => sizeOf(b) - sizeOf(a));
  const number = new Map(shared.map((paper, place) => [paper, place]));
  const of = Int32Array.from(own, (paper) => number.get(paper) ?? -1);
  return { of, sizes: shared.map(sizeOf), modularity: 0, agreement: 1 };
}

test("in a crowd, names of people and clusters leave the picture to be seen: one stands on 12,000 px", () => {
  const groups = Array.from({ length: 100 }, (_, i) =>
    aPaper({ title: `By ${i}`, authors: [`Leader ${i}`, ...coauthorsOf(`${i}`)] }),
  );
  const state = aState(aBibliography(...groups));
  const task = selectClusterTask(state);
  const communities = communitiesByPaper(task.network);
  const view = selectView({ ...state, foundClusters: { task, communities, words: [] } });
  const overlay = { view, named: [], ringed: [], pinned: [], people: undefined };

  const { people, clusters } = runToEnd(placeNames(aMapOf(6100), overlay, []));

  expect(people.length).toBeGreaterThan(9);
  expect(people.length + clusters.length).toBeLessThanOrEqual((WIDTH * HEIGHT) / 12_000);
});

test("in a crowd whose clusters are not known yet, people with most papers are named", () => {
  const another = aPaper({ title: "Another", authors: ["Left 1300", "Right 1300"] });
  const view = selectView(aState(aBibliography(...PAIRS, another)));
  expect(view.clustering).toBe("sought");

  const names = namesOn(view);

  expect(names).toContain("Left 1300");
  expect(names.length).toBeGreaterThan(5);
});

test.each([
  { below: 0, foot: 36 },
  { below: 16, foot: 52 },
])(
  "where the page asks for $below px below the map, no name is in the lowest $foot px, which are the legend's",
  ({ below, foot }) => {
    const view = selectView(aState(aBibliography(...PAIRS)));
    const overlay = { view, named: [], ringed: [], pinned: [], people: undefined };

    const { people } = runToEnd(
      placeNames(aMapOf(view.network.authors.length, below), overlay, []),
    );

    expect(people.length).toBeGreaterThan(0);
    expect(Math.max(...people.map(({ box }) => box.maxY))).toBeLessThanOrEqual(HEIGHT - foot);
  },
);
