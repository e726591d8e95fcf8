import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const list = "Lovelace, A., & Byron, G. (1843). Notes on the engine. Memoirs, 3, 1-2.\n".repeat(3);
const million = (part: string) => part.repeat(Math.ceil(1e6 / part.length));

test.each([
  ["names without an end", million("Lovelace, A., ")],
  ["capitals", million("A")],
  ["initials", million("A. ")],
  ["small words", `Lovelace, A. ${million("van der ")}`],
  ["marks of Markdown", `Lovelace, A. (1843). ${million("*a _b [c](")}`],
  ["quotes that never end", `Lovelace, A. (1843). ${million("“a")}`],
  ["tags that never end", `Lovelace, A. (1843). ${million("<a <!-- ")}`],
  ["brackets", `Lovelace, A. (${million("(")}`],
  ["volumes", `Lovelace, A. (1843). Notes on looms. Memoirs, ${million("Vol. ")}x`],
  ["lines of names", million("Lovelace, A. (1843)\n")],
  ["headings", million("# a\n")],
])("%s, a million characters, keep nobody from the references above", (_, text) => {
  const { bibliography } = runToEnd(read({ file: "references.txt", text: list + text }));

  expect(bibliography.papers.length).toBeGreaterThanOrEqual(3);
});

test.each([
  ["commands", String.raw`\bibitem{a} Lovelace, A. (1843). ${million(String.raw`{\em \hskip `)}`],
  ["labels that never end", String.raw`\bibitem${million("[{")}`],
])("%s in LaTeX, a million characters, are said to be no reference", (_, text) => {
  const { bibliography, diagnostics } = runToEnd(read({ file: "paper.bbl", text: list + text }));

  expect(bibliography.papers).toEqual([]);
  expect(diagnostics.map(({ severity }) => severity)).toContain("error");
});

test("12,000 references are read", () => {
  const { bibliography } = runToEnd(read({ file: "references.txt", text: list.repeat(4000) }));

  expect(bibliography.papers).toHaveLength(12_000);
});
