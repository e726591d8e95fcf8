import { expect, test } from "vitest";

import { USUAL_LOOK } from "../../../src/figure/look.ts";
import { factsOf } from "../../../src/figure/words/facts.ts";
import { USUAL_LAYOUT } from "../../../src/layout/settings.ts";
import { USUAL_CLUSTERING } from "../../../src/network/clusters/communities.ts";
import { USUAL_FILTERS } from "../../../src/network/filters.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { aPaper, hiding } from "../../builders.ts";
import { aMap, aMapOf } from "../content.ts";

const circumstances = {
  source: "Ada's author page",
  filters: USUAL_FILTERS,
  clustering: USUAL_CLUSTERING,
  layout: USUAL_LAYOUT,
  version: "0.1",
};

test("counts what is shown, and names who is hidden", () => {
  const content = aMap(
    [
      ["Ada", "Bob"],
      ["Bob", "Cem"],
    ],
    ["Ada"],
  );
  const filters = hiding(0);

  expect(factsOf(content, USUAL_LOOK, { ...circumstances, filters })).toMatchObject({
    people: 2,
    ties: 1,
    papers: 2,
    hidden: ["Ada"],
    incompleteBylines: 0,
  });
});

test("counts those placed by hand who are shown", () => {
  const content = aMap([["Ada", "Bob", "Dan"]], ["Ada"]);
  const pinned = ["ada", "bob", "cem"];

  expect(factsOf(content, USUAL_LOOK, { ...circumstances, pinned }).placedByHand).toBe(1);
});

test("counts nothing of papers that filters leave out", () => {
  const { network, ...content } = aMapOf(
    aPaper({ year: 2019, listComplete: false }),
    aPaper({ year: 2019, authors: ["Ada", "Bob", "Cem"] }),
    aPaper({ year: 2020 }),
  );
  const filters = { ...USUAL_FILTERS, years: { from: 2020 }, authorLimit: 2 };
  const slice = sliceNetwork(network, filters);

  expect(
    factsOf({ ...content, network, slice }, USUAL_LOOK, { ...circumstances, filters }),
  ).toMatchObject({ papers: 1, incompleteBylines: 0, papersOverLimit: 0 });
});

test("counts papers with a cut list, and those by too many people", () => {
  const content = aMapOf(
    aPaper({ listComplete: false }),
    aPaper({ authors: ["Ada", "Bob", "Cem"] }),
    aPaper({ authors: ["Ada"] }),
  );
  const filters = { ...USUAL_FILTERS, authorLimit: 2 };

  expect(factsOf(content, USUAL_LOOK, { ...circumstances, filters })).toMatchObject({
    incompleteBylines: 1,
    papersOverLimit: 2,
    authorLimit: 2,
  });
});
