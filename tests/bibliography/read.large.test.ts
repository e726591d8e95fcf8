import { expect, test } from "vitest";

import { read } from "../../src/bibliography/read.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { anAuthorPage } from "../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "file", text }));

test.each([
  ["a name of 100,000 characters", anAuthorPage({ papers: [{ byline: "A".repeat(100_000) }] })],
  ["20,000 names", anAuthorPage({ papers: [{ byline: "Ada, ".repeat(20_000) }] })],
  ["a title of a million characters", anAuthorPage({ papers: [{ title: "a ".repeat(500_000) }] })],
  ["a blank line of a million characters", anAuthorPage({ header: ["Ada", " ".repeat(1e6)] })],
  ["100,000 blank lines first", "\n".repeat(100_000) + anAuthorPage()],
  ["100,000 blank lines inside", anAuthorPage({ header: ["Ada", "\n".repeat(100_000)] })],
  ["20,000 unknown lines", anAuthorPage({ header: ["Ada", "Follow\n".repeat(20_000)] })],
  [
    "20,000 claims",
    anAuthorPage({
      header: ["Ada", ...Array.from({ length: 20_000 }, (_, i) => `h-index ${i}`)],
    }),
  ],
  ["5,000 papers", anAuthorPage({ papers: Array.from({ length: 5_000 }, () => ({})) })],
  ["a text made to trap patterns", anAuthorPage({ papers: [{ byline: `${"a ".repeat(5e5)}!` }] })],
])("%s loses no paper, and ends before the runner loses patience", (_, text) => {
  const { bibliography } = reading(text);

  expect(bibliography.papers.length).toBe(text.split("LGFeb").length - 1);
});
