import { expect, test } from "vitest";

import { authorPage } from "../../../../src/bibliography/formats/author-page.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { anAuthorPage } from "../../../builders.ts";

const reading = (text: string) => runToEnd(authorPage.read({ file: "page.txt", text }));

test("a header without papers gives the owner, the claims, and a diagnostic", () => {
  const { bibliography, diagnostics } = reading("Ada\n\nLG\nh-index2\n");

  expect(bibliography.owner).toBe("Ada");
  expect(bibliography.claims).toHaveLength(2);
  expect(diagnostics.map(({ code }) => code)).toEqual(["author-page/no-papers"]);
});

test("a page without a header gives its papers and says that the owner is missing", () => {
  const { bibliography, diagnostics } = reading(anAuthorPage({ header: [] }));

  expect(bibliography.papers).toHaveLength(1);
  expect(diagnostics.map(({ code }) => code)).toEqual(["author-page/no-owner"]);
});

test("a name that ends in a number is an owner and no claim", () => {
  const { bibliography } = reading(anAuthorPage({ header: ["Wei Wang 0001"] }));

  expect(bibliography.owner).toBe("Wei Wang 0001");
});

test("an h-index above the number of papers is doubted", () => {
  const { bibliography } = reading(anAuthorPage({ header: ["Ada", "h-index101", "1papers"] }));

  expect(bibliography.claims[0]?.doubt).toBe(
    "An h-index of 101 needs at least 101 papers, and the page claims 1.",
  );
  expect(bibliography.claims[1]).not.toHaveProperty("doubt");
});

test("an h-index whose square is above the citations is doubted", () => {
  const { bibliography } = reading(anAuthorPage({ header: ["Ada", "h-index9", "80citations"] }));

  expect(bibliography.claims[0]?.doubt).toBe(
    "An h-index of 9 needs at least 81 citations, and the page claims 80.",
  );
});

test("what a claim would need is told in thousands, as all numbers are", () => {
  const { bibliography } = reading(anAuthorPage({ header: ["Ada", "h-index101", "843citations"] }));

  expect(bibliography.claims[0]?.doubt).toBe(
    "An h-index of 101 needs at least 10,201 citations, and the page claims 843.",
  );
});

test("a page that lists fewer papers than it claims says so", () => {
  const { bibliography, diagnostics } = reading(anAuthorPage({ header: ["Ada", "73 Papers"] }));

  const [claim] = bibliography.claims;
  expect(claim).toEqual({ name: "Papers", value: "73", doubt: "The page lists 1." });
  expect(diagnostics).toMatchObject([{ code: "author-page/papers-not-as-claimed", line: 2 }]);
});

test("a line of the header that means nothing to us is reported with its number", () => {
  const { diagnostics } = reading(anAuthorPage({ header: ["Ada", "", "Follow"] }));

  expect(diagnostics).toMatchObject([{ code: "author-page/unplaced-line", line: 3 }]);
});
