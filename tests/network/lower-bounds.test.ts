import { expect, test } from "vitest";

import {
  findCutPapers,
  findLowerBounds,
  isTieCut,
  mayHaveMorePapers,
} from "../../src/network/lower-bounds.ts";
import { buildNetwork, type Network } from "../../src/network/network.ts";
import { identify } from "../../src/people/identify.ts";
import { aNetwork, aPageOf, aPaper } from "../builders.ts";

const complete = (...authors: readonly string[]) => aPaper({ authors });
const cut = (...authors: readonly string[]) => aPaper({ authors, listComplete: false });

const all = ({ papers }: Network) => ({ paperShown: new Uint8Array(papers.length).fill(1) });
const boundsOf = (network: Network) => findLowerBounds(network, all(network));

test("nothing is a lower bound while every list is complete", () => {
  const bounds = boundsOf(aNetwork(complete("Ada", "Bob")));

  expect(bounds).toEqual({ cutPapers: [], authorIsCut: Uint8Array.of(0, 0) });
});

test("papers with a cut list are named by their index", () => {
  const network = aNetwork(cut("Ada"), complete("Ada"), cut("Bob"));

  expect(boundsOf(network).cutPapers).toEqual([0, 2]);
});

test("co-authors are a lower bound for people on a cut list, and for nobody else", () => {
  const network = aNetwork(complete("Ada", "Bob"), cut("Bob", "Cem"), complete("Dan"));

  expect([...boundsOf(network).authorIsCut]).toEqual([0, 1, 1, 0]);
});

test("papers are a lower bound for everybody whom some cut list does not name", () => {
  const network = aNetwork(cut("Ada", "Bob"), complete("Ada", "Cem"), cut("Ada"));
  const isLowerBound = (author: number) => mayHaveMorePapers(network, [0, 2], author);

  expect([0, 1, 2].map(isLowerBound)).toEqual([false, true, true]);
});

test("papers are a lower bound for nobody while every list is complete", () => {
  expect(mayHaveMorePapers(aNetwork(complete("Ada", "Bob")), [], 0)).toBe(false);
});

test("a paper that is not shown cuts nothing of what is", () => {
  const network = aNetwork(cut("Ada", "Bob"), complete("Bob", "Cem"), cut("Cem"));

  const bounds = findLowerBounds(network, { paperShown: Uint8Array.of(0, 1, 1) });

  expect(bounds).toEqual({ cutPapers: [2], authorIsCut: Uint8Array.of(0, 0, 1) });
  expect(findCutPapers(network)).toEqual([0, 2]);
});

test("they are one for the owner whom a cut list does not show", () => {
  const page = aPageOf("Cem", cut("Ada"), complete("Bob"));

  const bounds = boundsOf(buildNetwork(page.papers, identify(page)));

  expect([...bounds.authorIsCut]).toEqual([1, 0, 1]);
});

test("a cut list without any names is counted too", () => {
  expect(boundsOf(aNetwork(cut()))).toEqual({
    cutPapers: [0],
    authorIsCut: new Uint8Array(0),
  });
});

test("what two people share is a lower bound where either stands on a cut list, whoever is asked", () => {
  const bounds = boundsOf(aNetwork(complete("Ada", "Bob", "Cem"), cut("Cem")));
  const [ADA, BOB, CEM] = [0, 1, 2] as const;

  expect(isTieCut(bounds, ADA, BOB)).toBe(false);
  expect(isTieCut(bounds, ADA, CEM)).toBe(true);
  expect(isTieCut(bounds, CEM, ADA)).toBe(true);
});
