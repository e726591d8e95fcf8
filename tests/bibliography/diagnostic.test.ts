import { expect, test } from "vitest";

import type { Diagnostic } from "../../src/bibliography/diagnostic.ts";
import { groupDiagnostics, quoted } from "../../src/bibliography/diagnostic.ts";

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

test("a diagnostic alone keeps its message", () => {
  expect(messagesOf(noYear(7))).toEqual(["The paper on line 7 has no year."]);
});

test("files are kept apart", () => {
  expect(messagesOf(noYear(7), noYear(8, "b.bib"))).toHaveLength(2);
});

test("a code without a plural repeats its first message with the number", () => {
  const { several: _several, line: _line, ...whole } = noYear(7);

  expect(messagesOf(whole, whole)).toEqual(["2 × The paper on line 7 has no year."]);
});

test("a quoted value is short and shows no control characters", () => {
  expect(quoted(`a\u0007${"b".repeat(100_000)}`)).toBe(`"a�${"b".repeat(58)}…"`);
});
