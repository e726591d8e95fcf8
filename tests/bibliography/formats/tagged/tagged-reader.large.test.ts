import { expect, test } from "vitest";

import { ris } from "../../../../src/bibliography/formats/ris.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";
import { namesOf } from "../../../builders.ts";

test.each([
  ["a name of 100,000 characters", `AU  - ${"A".repeat(100_000)}`],
  ["names made to trap patterns", `AU  - ${"a ".repeat(50_000)}!\nAU  - ${"and ".repeat(50_000)}`],
  ["100,000 commas", `AU  - ${", ".repeat(100_000)}`],
  ["a million blanks in a line", `AU  - ${" ".repeat(1e6)}Bob`],
  ["100,000 lines without a tag", `AB  - On\n${"text\n".repeat(100_000)}`],
  ["100,000 blank lines", "\n".repeat(100_000)],
  [
    "a name of 300,000 letters beside numbered ones",
    `AU  - ${"A".repeat(300_000)}\nAU  - King, Ada1,2\nAU  - Byron, Bob2`,
  ],
  ["a date of 100,000 digits", `DA  - ${"1".repeat(100_000)}`],
])("%s are read, and the author after them too", (_, lines) => {
  const text = `TY  - JOUR\nTI  - On Looms\n${lines}\nAU  - Ada\nER  - \n`;
  const { papers } = runToEnd(ris.read({ file: "papers", text })).bibliography;

  expect(papers).toHaveLength(1);
  expect(namesOf(papers[0]).at(-1)).toBe("Ada");
});

test("5,000 records that nothing ends lose no paper", () => {
  const text = "TY  - JOUR\nAU  - Ada\nTI  - On Looms\n".repeat(5_000);

  expect(runToEnd(ris.read({ file: "papers", text })).bibliography.papers).toHaveLength(5_000);
});
