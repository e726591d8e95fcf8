import { expect, test } from "vitest";

import { read } from "../../../../src/bibliography/read.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { namesOf } from "../../../builders.ts";

test("references to values of other entries are no names and no titles", () => {
  const { bibliography, diagnostics } = runToEnd(
    read({
      file: "references.bib",
      text: `@book{a,
  author = {Ada King and xdata=b-author-1},
  title = {xdata=b-title},
  year = 1843
}
@book{c, author = {xdata=b-author}, title = {On Looms}, year = 1844}
`,
    }),
  );

  expect(bibliography.papers.map((paper) => [namesOf(paper), paper.title])).toEqual([
    [["Ada King"], ""],
    [[], "On Looms"],
  ]);
  expect(bibliography.papers.map(({ byline }) => byline.listComplete)).toEqual([false, false]);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({
      code: "bibtex/xdata",
      line: 1,
      message:
        'The entry has values of other entries, which are not followed: "xdata=b-author-1", "xdata=b-title"; these were left out.',
    }),
  );
});
