import { expect, test } from "vitest";

import { selectView } from "../../src/state/select.ts";
import { placeNames } from "../../src/view/map/labels.ts";
import type { SigmaMap } from "../../src/view/map/sigma.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

const [WIDTH, HEIGHT] = [1000, 800];

/** Everybody in view, in rows of a hundred. */
function aMapOf(people: number): SigmaMap {
  const at = (place: (author: number) => number) =>
    Float64Array.from({ length: people }, (_, i) => place(i));
  const map: Pick<SigmaMap, "discs" | "drawnTies"> & { readonly sigma: object } = {
    sigma: { getDimensions: () => ({ width: WIDTH, height: HEIGHT }) },
    discs: {
      x: at((author) => 10 + 9.8 * (author % 100)),
      y: at((author) => 10 + (12 * author) / 100),
      radius: at(() => 2),
    },
    drawnTies: new Uint32Array(0),
  };
  return map as SigmaMap;
}

test("in a crowd whose clusters are not known yet, people with most papers are named", () => {
  const pairs = Array.from({ length: 2600 }, (_, pair) =>
    aPaper({ title: `Paper ${pair}`, authors: [`Left ${pair}`, `Right ${pair}`] }),
  );
  const another = aPaper({ title: "Another", authors: ["Left 1300", "Right 1300"] });
  const view = selectView(aState(aBibliography(...pairs, another)));
  expect(view.clustering).toBe("sought");

  const { people } = placeNames(
    aMapOf(view.network.authors.length),
    { view, named: [], ringed: [], pinned: [], people: undefined },
    [],
  );

  const names = people.map(({ author }) => view.network.authors[author]?.name);
  expect(names).toContain("Left 1300");
  expect(names.length).toBeGreaterThan(5);
});
