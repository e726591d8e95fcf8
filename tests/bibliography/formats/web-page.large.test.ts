import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const A_MILLION = 1_000_000;
const filled = (part: string) => part.repeat(A_MILLION / part.length);

test.each([
  ["open tags", filled("<b>x")],
  ["open comments", filled("<!--")],
  ["open scripts", filled("<script>")],
  ["tags that never end", filled("<a ")],
  ["one word", filled("a")],
  ["dashes", filled("a - ")],
  ["names", filled("A Lovelace, ")],
  ["blanks", `<p>${filled(" ")}`],
  ["stars", filled("*")],
  ["titles and names", filled("A title of two\nA B, C D\n1843\n")],
  ["lines of dashes", filled(`Ab${" - x".repeat(900)}\n`)],
])("ends with a page of a million characters of %s", (_, body) => {
  for (const text of [body, `<html>${body}`]) {
    const { bibliography } = runToEnd(read({ file: "page.html", text }));
    expect(bibliography.papers.every(({ title }) => title.length <= A_MILLION)).toBe(true);
  }
});
