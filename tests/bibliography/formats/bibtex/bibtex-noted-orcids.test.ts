import { expect, test } from "vitest";

import { familyFirst } from "../../../../src/bibliography/author-name.ts";
import { withNotedOrcids } from "../../../../src/bibliography/formats/bibtex/bibtex-noted-orcids.ts";

const ORCID = "0000-0002-1825-0097";

test("an ORCID is added to what else is known of an author", () => {
  const authors = [familyFirst("Lovelace, Ada", { dblp: "Ada Lovelace" })];

  expect(withNotedOrcids(authors, `Lovelace, Ada\nOrcid: ${ORCID}`)).toMatchObject([
    { ids: { dblp: "Ada Lovelace", orcid: ORCID } },
  ]);
});

test("of namesakes each line is of the next", () => {
  const authors = ["Byron, B", "Ay, C", "Byron, B"].map((name) => familyFirst(name));
  const note = `Byron, Bob\nAy, Cem\nByron, Bea\nOrcid: ${ORCID}\nAy, Cem\nOrcid: ${ORCID}`;

  expect(withNotedOrcids(authors, note).map(({ ids }) => ids?.orcid)).toEqual([
    undefined,
    undefined,
    ORCID,
  ]);
});
