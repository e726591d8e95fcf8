import { expect, test } from "vitest";

import { initialExploration } from "../../../src/state/exploration.ts";
import { groundworkOf } from "../../../src/state/opened/groundwork.ts";
import { USUAL_PEOPLE } from "../../../src/state/opened/known-people.ts";
import { sourceOf } from "../../../src/state/opened/source.ts";
import { selectIdentities, selectNetwork } from "../../../src/state/select-people.ts";
import { aBibliography, anOpenedFile, aPaper } from "../../builders.ts";

const pages = [
  aBibliography(
    aPaper({ title: "On looms and their many threads", authors: ["Ada Lovelace", "Bob Weber"] }),
    aPaper({ title: "On cards", authors: ["A. Lovelace", "Cem Ak"], listComplete: false }),
  ),
  aBibliography(
    aPaper({ title: "On looms and their many threads", authors: ["Ada Lovelace", "Bob Weber"] }),
  ),
];
const files = pages.map((page, index) => anOpenedFile(`${index}.bib`, page));
const usual = () => ({ ...USUAL_PEOPLE, groundwork: groundworkOf(pages) });
const exploration = initialExploration(undefined);

test("groundwork gives the same papers, people and ties as the page finds by itself", () => {
  const { people, ...source } = sourceOf(files, [], usual());
  const plain = { source: sourceOf(files), exploration };

  expect(source).toEqual(plain.source);
  expect(source.bibliography.papers).toHaveLength(2);
  expect(people?.identities).toEqual(selectIdentities(plain));
  expect(people?.network).toEqual(selectNetwork(plain));
});

test("groundwork is what is shown, until somebody chooses otherwise", () => {
  const source = sourceOf(files, [], usual());
  const naming = { ...exploration.naming, names: "exact" } as const;
  const filters = { ...exploration.filters, authorLimit: 2 };

  expect(selectNetwork({ source, exploration })).toBe(source.people?.network);
  expect(selectNetwork({ source, exploration: { ...exploration, filters } }).authorLimit).toBe(2);
  expect(
    selectNetwork({ source, exploration: { ...exploration, naming } }).authors.map(
      ({ name }) => name,
    ),
  ).toEqual(["A. Lovelace", "Ada Lovelace", "Bob Weber", "Cem Ak"]);
});
