import { expect, test } from "vitest";

import { type Filters, USUAL_FILTERS } from "../../../src/network/filters.ts";
import type { Network } from "../../../src/network/network.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { reduce } from "../../../src/state/reduce.ts";
import { selectView } from "../../../src/state/select.ts";
import {
  longestStatus,
  mapStatus,
  offeredOut,
  sayHidden,
  sayNobody,
} from "../../../src/view/map/map-words.ts";
import { looms } from "../../browser/looms.ts";
import { aBibliography, aNetworkOf, aPaper, aState, authorNamed } from "../../builders.ts";

test("of the person whom everybody shares it is said on how many papers they are", () => {
  const all = aNetworkOf("Ada Bob", "Ada Cem");
  const nearly = aNetworkOf(
    "Dan Eve",
    ...new Array<string>(9).fill("Ada Bob"),
    "Ada",
    "Ada",
    "Ada",
  );

  expect(sayHidden(all, authorNamed(all, "Ada"))).toBe("Ada, who is on every paper, is hidden.");
  expect(sayHidden(nearly, authorNamed(nearly, "Ada"))).toBe(
    "Ada, who is on 12 of 13 papers, is hidden.",
  );
});

test("of how many papers somebody is on some counts those without authors, as the list of papers does", () => {
  const papers = Array.from({ length: 12 }, (_, i) =>
    aPaper({ title: `${i}`, authors: ["Ada", "Bob"] }),
  );
  papers.push(aPaper({ title: "On Cards", authors: ["Dan", "Bob"] }), aPaper({ authors: [] }));
  papers.push(aPaper({ title: "On Looms", authors: ["Ada", "Eve"] }));
  papers.push(aPaper({ title: "On Silk", authors: ["Ada", "Eve"] }));
  const { network } = selectView(aState(aBibliography(...papers)));

  expect(sayHidden(network, authorNamed(network, "Ada"))).toBe(
    "Ada, who is on 14 of 16 papers, is hidden.",
  );
});

test("of others it is said that they are hidden", () => {
  const network = aNetworkOf("Ada Bob", "Ada Cem");

  expect(sayHidden(network, authorNamed(network, "Bob"))).toBe("Bob is hidden.");
});

test("of an empty map it is not said that its layout has settled", () => {
  const nobody = { type: "threshold-moved", threshold: "minPapers", value: 9 } as const;
  const settled = {
    phase: "settled",
    run: 1,
    iterations: 100,
    positions: new Float32Array(10),
  } as const;
  const usual = { isIdentifying: false, tiesDrawn: 0 };

  const [full, empty] = [selectView(looms), selectView(reduce(looms, nobody))];

  expect(mapStatus(full, settled, usual)).toContain("layout settled after 100 steps");
  expect(mapStatus(empty, settled, usual)).toBe("0 people of 5 · 0 ties of 3");
  expect(mapStatus(empty, { phase: "running", run: 1 }, usual)).toContain("laying out …");
});

test("the status has room for the ties of a map seen whole, also after the layout", () => {
  const view = selectView(looms);
  const positions = new Float32Array(10);
  const stopped = { phase: "stopped", run: 1, iterations: 7, positions } as const;

  expect(longestStatus(view, { phase: "running", run: 1 }, 2)).toBe(
    "5 people · 3 ties · 2 of 3 ties drawn · layout settled after 300 steps",
  );
  expect(longestStatus(view, stopped, 2)).toBe(
    "5 people · 3 ties · 2 of 3 ties drawn · layout stopped after 7 steps",
  );
});

test("the status says of how many people and ties it shows some", () => {
  const said = (network: Network, filters: Partial<Filters> = {}) => {
    const slice = sliceNetwork(network, { ...USUAL_FILTERS, ...filters });
    const usual = { isIdentifying: false, tiesDrawn: slice.tieCount };
    const view = { ...selectView(looms), network, slice };
    return mapStatus(view, { phase: "running", run: 1 }, usual);
  };
  const all = aNetworkOf("Ada Bob Cem", "Ada Bob", "Ada Dan");
  const hidden = [authorNamed(all, "Ada")];

  expect(said(all)).toMatch(/^4 people · 4 ties · /u);
  expect(said(all, { minPapers: 2 })).toMatch(/^2 people of 4 · 1 tie of 4 · /u);
  expect(said(all, { minShared: 2 })).toMatch(/^4 people · 1 tie of 4 · /u);
  // Ada is on every paper: who steps out of her leaves nobody else out.
  expect(said(all, { hidden })).toMatch(/^3 people · 1 tie · /u);
  expect(said(all, { hidden, minPapers: 2 })).toMatch(/^1 person of 3 · 0 ties of 1 · /u);
  expect(said(all, { hidden: [authorNamed(all, "Bob")] })).toMatch(
    /^3 people of 4 · 2 ties of 4 · /u,
  );
});

test("an empty map says whether nothing is open yet, nobody is in the list, all are hidden, or the filters leave nobody", () => {
  const said = (network: Network, filters: Partial<Filters> = {}) =>
    sayNobody({ network, slice: sliceNetwork(network, { ...USUAL_FILTERS, ...filters }) });
  const both = aNetworkOf("Ada Bob");

  expect(said(aNetworkOf())).toBe("Nothing is open yet.");
  expect(said(aNetworkOf(""))).toBe("Nobody to show: no paper has an author who could be read.");
  expect(said(both, { hidden: [0, 1] })).toBe("Nobody to show: everybody is hidden.");
  expect(said(both, { minPapers: 2 })).toBe("Nobody to show: the filters leave nobody.");
});

test("of more than 10,000 people those with one paper are offered to be left out", () => {
  const sliceOf = (...papers: readonly number[]) => ({
    ...sliceNetwork(aNetworkOf(), USUAL_FILTERS),
    papers: Uint32Array.from(papers),
    authorShown: new Uint8Array(papers.length).fill(1),
    authorCount: papers.length,
  });
  const once = new Array<number>(9999).fill(1);

  expect(offeredOut(sliceOf(...once, 2, 3))).toBe(9999);
  expect(offeredOut(sliceOf(...once, 2))).toBe(0);
  expect(offeredOut(sliceOf(...once, 1, 1))).toBe(0);
});
