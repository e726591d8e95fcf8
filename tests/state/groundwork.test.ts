import { expect, test } from "vitest";

import { initialExploration } from "../../src/state/exploration.ts";
import { groundworkOf } from "../../src/state/groundwork.ts";
import { selectIdentities, selectNetwork } from "../../src/state/select.ts";
import { sourceOf } from "../../src/state/source.ts";

import { aBibliography, anOpenedFile, aPaper } from "../builders.ts";

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
const exploration = initialExploration(undefined);

test("groundwork gives the same papers, people and ties as the page finds by itself", () => {
  const { usual, ...source } = sourceOf(files, [], groundworkOf(pages));
  const plain = { source: sourceOf(files), exploration };

  expect(source).toEqual(plain.source);
  expect(source.bibliography.papers).toHaveLength(2);
  expect(usual?.identities).toEqual(selectIdentities(plain));
  expect(usual?.network).toEqual(selectNetwork(plain));
});

test("groundwork is what is shown, until somebody chooses otherwise", () => {
  const source = sourceOf(files, [], groundworkOf(pages));
  const naming = { ...exploration.naming, names: "exact" } as const;
  const filters = { ...exploration.filters, authorLimit: 2 };

  expect(selectNetwork({ source, exploration })).toBe(source.usual?.network);
  expect(selectNetwork({ source, exploration: { ...exploration, filters } }).authorLimit).toBe(2);
  expect(
    selectNetwork({ source, exploration: { ...exploration, naming } }).authors.map(
      ({ name }) => name,
    ),
  ).toEqual(["A. Lovelace", "Ada Lovelace", "Bob Weber", "Cem Ak"]);
});
