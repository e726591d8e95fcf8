import { expect, test } from "vitest";

import type { Diagnostic } from "../../src/bibliography/diagnostic.ts";
import { groupDiagnostics, quoted } from "../../src/bibliography/diagnostic.ts";
import { read } from "../../src/bibliography/read.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";

const noYear = (line: number, file = "a.bib"): Diagnostic => ({
  severity: "warning",
  code: "bibtex/no-year",
  file,
  line,
  message: `The paper on line ${line} has no year.`,
  remedy: "Add one.",
  several: "papers have no year",
});
const messagesOf = (...diagnostics: readonly Diagnostic[]) =>
  groupDiagnostics(diagnostics).map(({ message }) => message);

test("diagnostics of one code and file are one group with all lines", () => {
  expect(groupDiagnostics([7, 19, 23, 40].map((line) => noYear(line)))).toEqual([
    {
      severity: "warning",
      code: "bibtex/no-year",
      file: "a.bib",
      message: "4 papers have no year: lines 7, 19, 23 …",
      remedy: "Add one.",
      count: 4,
      lines: [7, 19, 23, 40],
    },
  ]);
});

test.each([1, 8])("what to do is said alike of one paper and of several: %i", (count) => {
  const text = Array.from({ length: count }, (_, i) => `@misc{a${i}, author = {King, Ada}}`).join(
    "\n",
  );
  const groups = groupDiagnostics(runToEnd(read({ file: "a.bib", text })).diagnostics);

  expect(groups.map(({ code, remedy }) => [code, remedy])).toEqual([
    ["bibtex/no-title", "Add what is missing in the source, so that duplicates are found."],
    [
      "bibtex/no-year",
      "Add what is missing in the source: no narrowing of years shows a paper without a year.",
    ],
  ]);
});

test("their number is told in thousands", () => {
  const many = Array.from({ length: 1234 }, () => noYear(7));

  expect(messagesOf(...many)).toEqual(["1,234 papers have no year: line 7"]);
});

test("several on one line name it once", () => {
  expect(messagesOf(noYear(423), noYear(423))).toEqual(["2 papers have no year: line 423"]);
  expect(messagesOf(noYear(7), noYear(7), noYear(9))).toEqual([
    "3 papers have no year: lines 7, 9",
  ]);
});

test("a diagnostic alone keeps its message", () => {
  expect(messagesOf(noYear(7))).toEqual(["The paper on line 7 has no year."]);
});

test("files are kept apart", () => {
  expect(messagesOf(noYear(7), noYear(8, "b.bib"))).toHaveLength(2);
});

test("errors stand before warnings, these before notes; what breaks off is the first of its like", () => {
  const said = (severity: Diagnostic["severity"], code: string): Diagnostic => ({
    ...noYear(1),
    severity,
    code,
  });

  const groups = groupDiagnostics([
    said("note", "a/aside"),
    said("warning", "a/doubtful-claim"),
    said("warning", "a/no-year"),
    said("warning", "author-page/cut-off"),
    said("error", "a/unreadable"),
    said("warning", "open/cut-short"),
  ]);

  expect(groups.map(({ code }) => code)).toEqual([
    "a/unreadable",
    "author-page/cut-off",
    "open/cut-short",
    "a/doubtful-claim",
    "a/no-year",
    "a/aside",
  ]);
});

test("a code without a plural repeats its first message with the number", () => {
  const { several: _several, line: _line, ...whole } = noYear(7);

  expect(messagesOf(whole, whole)).toEqual(["2 × The paper on line 7 has no year."]);
});

test("a quoted value is short and shows no control characters", () => {
  expect(quoted(`a\u0007${"b".repeat(100_000)}`)).toBe(`"a␇${"b".repeat(58)}…"`);
});

test("line ends, tabs and control characters are quoted visibly", () => {
  expect(quoted("PMID- \r\n\nTI\tOn\0\u001b[2J\u007f\u0085")).toBe('"PMID- ⏎⏎TI⇥On␀␛[2J␡�"');
});

test.each([
  ["nbib", "PMID- 1\n", "papers have no title: lines 1, 2, 3 …"],
  ["BibTeX", "@article{a, title = {On}}\n", "papers have no author: lines 1, 2, 3 …"],
  ["a table", "Authors;Title\n", "papers have no author: lines 2, 3, 4 …"],
  [
    "JSON",
    '{"authorships":[],"id":"https://openalex.org/W11"}\n',
    "papers have no title: lines 1, 2, 3 …",
  ],
  ["XML", "<article><title>On</title></article>\n", "papers have no author: lines 1, 2, 3 …"],
])(
  "of one code in a file of %s a thousand are listed, and all are counted",
  (format, line, said) => {
    const rows = format === "a table" ? `${line}${";On\n".repeat(1100)}` : line.repeat(1100);
    const text = format === "XML" ? `<dblp>${rows}</dblp>` : rows;

    const { diagnostics } = runToEnd(read({ file: "damaged", text }));

    const ofOneCode = diagnostics.filter(
      ({ several }) => several !== undefined && said.startsWith(several),
    );
    expect(ofOneCode).toHaveLength(1000);
    expect(messagesOf(...diagnostics)).toContain(`1,100 ${said}`);
    expect(groupDiagnostics(ofOneCode)).toMatchObject([{ count: 1100 }]);
  },
);
