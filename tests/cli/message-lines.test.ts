import { expect, test } from "vitest";

import type { Diagnostic } from "../../src/bibliography/diagnostic.ts";
import { messageLines } from "../../src/cli/message-lines.ts";

const noYear = (line: number): Diagnostic => ({
  severity: "warning",
  code: "ris/no-year",
  file: "a.ris",
  line,
  message: `The paper on line ${line} has no year.`,
  remedy: "Add one.",
  several: "papers have no year",
});

test("a diagnostic is a line with file, line, severity, message and remedy", () => {
  expect(messageLines([noYear(7)])).toBe(
    "a.ris:7: warning: The paper on line 7 has no year. (Add one.)\n",
  );
});

test("thousands of one code in a file are one line, which stands at the first of them", () => {
  const lines = messageLines(Array.from({ length: 5000 }, (_, i) => noYear(i + 3)));

  expect(lines).toBe("a.ris:3: warning: 5,000 papers have no year: lines 3, 4, 5 … (Add one.)\n");
});

test("a diagnostic on a whole file names no line", () => {
  const { line: _line, ...whole } = { ...noYear(1), message: "The file is empty." };

  expect(messageLines([whole])).toBe("a.ris: warning: The file is empty. (Add one.)\n");
});

test("a message cannot command the terminal or begin a line", () => {
  const lines = messageLines([{ ...noYear(1), file: "a\u001b[2J\n.ris" }]);

  expect(lines).toMatch(/^a�\[2J�\.ris:1: warning: .*\n$/u);
});

test("nothing to say is nothing said", () => {
  expect(messageLines([])).toBe("");
});
