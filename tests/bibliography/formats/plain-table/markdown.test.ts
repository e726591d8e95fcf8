import { expect, test } from "vitest";

import { read } from "../../../../src/bibliography/read.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { namesOf } from "../../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "README.md", text }));

const text = `# Papers

| Title | Authors | Year | Link |
|:------|:-------:|-----:|------|
| **On looms** | *Ada King*, Bob Byron | 1843 | [pdf](https://arxiv.org/abs/2101.00001) |
| [On cards](https://example.org/cards) | [Ada King](https://example.org/ada), Cem Ay | 1844 | |
| Mills \\| Wheels | Emmy Noether | 1845 | |

| Document | Path |
|---|---|
| Plan | docs/plan.md |

## More, and last

Authors | Title | DOI
---|---|---
Bob Byron, Emmy Noether | On engines | [10.1000/abc](https://doi.org/10.1000/abc)
`;

test.each([
  ["lines", text],
  ["lines of Windows", text.replaceAll("\n", "\r\n")],
])(
  "tables in Markdown: no paper is a rule, and links and bold type are no part of a name, with %s",
  (_, printed) => {
    const { bibliography, diagnostics } = reading(printed);

    expect(bibliography.papers.map((paper) => [paper.title, namesOf(paper)])).toEqual([
      ["On looms", ["Ada King", "Bob Byron"]],
      ["On cards", ["Ada King", "Cem Ay"]],
      ["Mills \u2223 Wheels", ["Emmy Noether"]],
      ["On engines", ["Bob Byron", "Emmy Noether"]],
    ]);
    expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([5, 6, 7, 17]);
    expect(bibliography.papers[0]?.ids).toEqual({ arxiv: "2101.00001" });
    expect(bibliography.papers[3]?.ids).toEqual({ doi: "10.1000/abc" });
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set(["table/authors-split", "read/another-table", "table/no-year"]),
    );
  },
);

test("what looks like a rule of Markdown among the cells of a CSV is text", () => {
  const { bibliography } = reading(
    'title,authors,year\n"On **looms** [1](x)",Ada King,1843\n"On --|--",Bob Byron,1844\n',
  );

  expect(bibliography.papers.map(({ title }) => title)).toEqual([
    "On **looms** [1](x)",
    "On --|--",
  ]);
});

test("a hundred thousand blanks and dashes are read", () => {
  const { bibliography } = reading(
    `|title|authors|year|\n|---|---|---|\n|On looms|Ada King|1843|\n${" ".repeat(100_000)}\n${"-".repeat(100_000)}\n${"[".repeat(100_000)}\n`,
  );

  expect(bibliography.papers[0]?.title).toBe("On looms");
});

test("a rule before a hundred thousand blanks is read at once", { timeout: 5_000 }, () => {
  const { bibliography } = reading(
    `|title|authors|year|\n|---|---|---|\n|On looms|Ada King|1843|\n|--|--${" ".repeat(100_000)}x\n`,
  );

  expect(bibliography.papers[0]?.title).toBe("On looms");
});

test("two underscores within a DOI stay there", () => {
  const { bibliography } = reading(
    "|title|authors|doi|\n|---|---|---|\n|__On looms__|Ada King|10.1000/on__looms__a|\n",
  );

  expect(bibliography.papers[0]?.title).toBe("On looms");
  expect(bibliography.papers[0]?.ids).toEqual({ doi: "10.1000/on__looms__a" });
});
