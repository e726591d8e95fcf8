import { expect, test } from "vitest";

import type { Paper } from "../../src/bibliography/paper.ts";
import { buildNetwork } from "../../src/network/network.ts";
import { proposeSplits } from "../../src/network/split-proposals.ts";
import type { Decisions } from "../../src/people/decisions.ts";
import { identify } from "../../src/people/identify.ts";
import { aBibliography, aPageOf, aPaper, withIds } from "../builders.ts";

function proposed(papers: readonly Paper[], owner?: string, decisions: Decisions = []) {
  const bibliography = owner === undefined ? aBibliography(...papers) : aPageOf(owner, ...papers);
  const identities = identify(bibliography, { decisions });
  const network = buildNetwork(bibliography.papers, identities);
  return proposeSplits(network, identities).map(({ author, ...proposal }) => ({
    name: network.authors[author]!.name,
    ...proposal,
  }));
}
const papersBy = (...bylines: readonly string[]) =>
  bylines.map((byline, i) => aPaper({ title: `On Looms ${i}`, authors: byline.split(" & ") }));

const apart = papersBy(
  "Wei Wang & Ada Byron",
  "Wei Wang & Ada Byron",
  "Wei Wang & Cem Can",
  "Wei Wang & Cem Can",
  "Wei Wang & Cem Can",
);

test("a person whose co-authors fall apart may be two", () => {
  expect(proposed(apart)).toEqual([
    {
      name: "Wei Wang",
      groups: [
        [2, 3, 4],
        [0, 1],
      ],
      conflict: undefined,
      severalIds: undefined,
    },
  ]);
});

test("a paper of co-authors without the person holds the groups together", () => {
  expect(proposed([...apart, ...papersBy("Ada Byron & Cem Can")])).toEqual([]);
});

test("single papers with others are no reason", () => {
  expect(proposed(papersBy("Wei Wang & Ada Byron", "Wei Wang & Cem Can"))).toEqual([]);
});

test("of several people the one with most papers in question comes first", () => {
  const bo = papersBy("Bo Xu & Eva Kern", "Bo Xu & Eva Kern", "Bo Xu & Fay Low", "Bo Xu & Fay Low");
  const wei = papersBy("Wei Wang & Ada Byron");

  expect(proposed([...bo, ...apart, ...wei]).map(({ name }) => name)).toEqual([
    "Wei Wang",
    "Bo Xu",
  ]);
});

test("the owner of a page is not proposed, and holds nobody's papers together", () => {
  expect(proposed(apart, "Dora Klein").map(({ name }) => name)).toEqual(["Wei Wang"]);
  expect(proposed(papersBy("Ada", "Ada", "Cem", "Cem"), "Dora Klein")).toEqual([]);
});

test("somebody on nearly every paper of a longer list is treated as its owner is", () => {
  const everyone = papersBy(
    ...["Ada", "Ada", "Cem", "Cem", "Cem"].map((name) => `Wei Wang & ${name} Byron & Dora Klein`),
    ...Array.from({ length: 5 }, () => "Dora Klein"),
  );

  expect(proposed(everyone).map(({ name }) => name)).toEqual(["Wei Wang"]);
  expect(proposed([...everyone, ...papersBy("Eva Kern")])).toHaveLength(1);
  expect(proposed([...everyone, ...papersBy("Eva Kern", "Fay Kern", "Gil Kern")])).toEqual([]);
});

test("of the commonest families somebody on every paper may be several whom a search found", () => {
  const found = (name: string) =>
    papersBy(
      ...["Ada Byron", "Cem Can", "Eva Eck", "Fay Fink", "Gil Gram"].flatMap((other) => [
        `${name} & ${other}`,
        `${name} & ${other}`,
      ]),
    );

  expect(proposed(found("Jun Zhang")).map(({ name }) => name)).toEqual(["Jun Zhang"]);
  expect(proposed(found("Dora Klein"))).toEqual([]);
  expect(proposed(found("Jun Zhang"), "Jun Zhang")).toEqual([]);
});

test("names that contradict each other under one id are a reason", () => {
  const [one, other] = papersBy("Robert Smith", "Dora Smith");
  const found = proposed([withIds(one!, { scopus: "1234" }), withIds(other!, { scopus: "1234" })]);

  expect(found).toMatchObject([{ groups: [], conflict: ["Dora Smith", "Robert Smith"] }]);
});

test.each([
  ["Dan Kern", "Daniel Kern", 0],
  ["Bob M. Kern", "Robert Kern", 0],
  ["Dan A. Kern", "Daniel B. Kern", 1],
  ["Dan Kern", "Dana Kern", 0],
  ["D. A. Kern", "Daniel B. Kern", 1],
])("a short form of a given name under one id is none: %s and %s", (one, other, count) => {
  const papers = papersBy(one, other).map((paper) => withIds(paper, { scopus: "1234" }));

  expect(proposed(papers)).toHaveLength(count);
});

test("names that fit each other under one id are none", () => {
  const found = proposed(
    papersBy("Robert Smith", "R. J. Smith").map((paper) => withIds(paper, { scopus: "1234" })),
  );

  expect(found).toEqual([]);
});

test("but not of two whom the reader has joined", () => {
  const papers = papersBy("Robert Smith", "Dora Smith");
  const people = [{ name: "Robert Smith" }, { name: "Dora Smith" }];

  expect(proposed(papers, undefined, [{ kind: "joined", people }])).toEqual([]);
});

test("several Scopus ids under one name are a reason, and part the papers", () => {
  const [byOne, byOther, byOneToo, unknown] = papersBy(
    "Robert Smith",
    "Robert Smith",
    "Robert Smith",
    "Robert Smith",
  );
  const found = proposed([
    withIds(byOne!, { scopus: "1234" }),
    withIds(byOther!, { scopus: "5678" }),
    withIds(byOneToo!, { scopus: "1234" }),
    unknown!,
  ]);

  expect(found).toMatchObject([{ groups: [[0, 2, 3], [1]], severalIds: "scopus" }]);
});

test("whom the reader joined across two Scopus ids is not asked about", () => {
  const [one, other] = papersBy("Robert Smith", "Bob Smith");
  const papers = [withIds(one!, { scopus: "1234" }), withIds(other!, { scopus: "5678" })];
  const people = [{ name: "Robert Smith" }, { name: "Bob Smith" }] as const;
  const identities = identify(aBibliography(...papers), {
    decisions: [{ kind: "joined", people }],
  });

  expect(identities.authors).toHaveLength(1);
  expect(
    proposeSplits(buildNetwork(papers, identities), identities).map(({ severalIds }) => severalIds),
  ).not.toContain("scopus");
});

test("whom the reader joined across two ORCIDs is asked about all the same", () => {
  const [one, other] = papersBy("Robert Smith", "Bob Smith");
  const papers = [
    withIds(one!, { orcid: "0000-0002-1825-0097" }),
    withIds(other!, { orcid: "0000-0001-5109-3700" }),
  ];
  const people = [{ name: "Robert Smith" }, { name: "Bob Smith" }] as const;

  expect(proposed(papers, undefined, [{ kind: "joined", people }])).toMatchObject([
    { severalIds: "orcid", groups: [[0], [1]], conflict: undefined },
  ]);
});

test("papers over the author limit are in no group", () => {
  const crowd = Array.from({ length: 101 }, (_, i) => `A. Author ${i}`);
  const many = aPaper({ title: "On Mills", authors: ["Wei Wang", ...crowd] });

  expect(proposed([...apart, many, { ...many, title: "On Silk" }])).toMatchObject([
    {
      name: "Wei Wang",
      groups: [
        [2, 3, 4],
        [0, 1],
      ],
    },
  ]);
});

test("several OpenAlex ids under one name say nothing", () => {
  const [one, other] = papersBy("Robert Smith", "Robert Smith");

  expect(
    proposed([withIds(one!, { openalex: "A1" }), withIds(other!, { openalex: "A2" })]),
  ).toEqual([]);
});
