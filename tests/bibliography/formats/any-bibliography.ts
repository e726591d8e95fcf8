/** Lists of papers that hold anything, for laws of what is written and read again. */

import { authorFromParts, givenFirst, groupAuthor } from "../../../src/bibliography/author-name.ts";
import type { Bibliography, Paper, PrintedAuthor } from "../../../src/bibliography/paper.ts";
import { anyCharacter } from "../../any-character.ts";
import { fc } from "../../property.ts";

export const text = fc.string({ unit: anyCharacter });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const author: fc.Arbitrary<PrintedAuthor> = fc.oneof(
  fc
    .tuple(text, text, text)
    .map(([family, given, suffix]) => authorFromParts({ family, given, suffix })),
  fc
    .tuple(text, fc.constant({ orcid: "0000-0002-1825-0097" }))
    .map(([name, ids]) => givenFirst(name, ids)),
  text.map((name) => groupAuthor(name)),
  text.map((name) => groupAuthor(name, "literal")),
);
/** Fast-check's own addresses take a second to prepare. */
const address = fc
  .tuple(fc.domain(), fc.string())
  .map(([domain, place]) => `https://${domain}/${encodeURIComponent(place)}`);
const paper: fc.Arbitrary<Paper> = fc.record({
  records: fc.constant([{ file: "other.txt", index: 0, line: 7 }]),
  title: text,
  byline: fc.record({ authors: fc.array(author), listComplete: fc.boolean() }),
  year: maybe(fc.integer({ min: 1500, max: 2100 })),
  inferredYear: maybe(fc.boolean()),
  date: maybe(fc.constantFrom("2023", "2023-04", "2023-04-06", "2024-02-29")),
  venue: maybe(text),
  category: maybe(text),
  ids: fc.record({
    doi: maybe(fc.nat().map((number) => `10.1000/${number}`)),
    arxiv: maybe(fc.constantFrom("2301.01234", "math.gt/0309136")),
    pmid: maybe(fc.integer({ min: 1, max: 99_999_999 }).map(String)),
    openalex: maybe(fc.nat({ max: 9999 }).map((number) => `W${number + 10}`)),
  }),
  hasCode: maybe(fc.boolean()),
  links: fc.array(
    fc.record({ kind: fc.constantFrom("code" as const, "page" as const), href: address }),
  ),
  abstract: maybe(text),
});
export const bibliography: fc.Arbitrary<Bibliography> = fc.record({
  owner: maybe(text),
  capturedIn: maybe(fc.integer({ min: 1900, max: 2100 })),
  claims: fc.array(fc.record({ name: text, value: text, doubt: maybe(text) })),
  papers: fc.array(paper),
});
