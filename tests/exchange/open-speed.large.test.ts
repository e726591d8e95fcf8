import { expect, test } from "vitest";

import { openText } from "./opened.ts";

/** Processor time, which other work on the machine does not stretch. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test.each([
  ["line feeds", "\n"],
  ["blanks", " "],
  ["carriage returns", "\r"],
  ["lines of blanks", " \n"],
])("a hundred thousand %s in a table hold nobody up for two seconds", (_, filling) => {
  const text = `Authors,Title,Year\nAda,"On Looms,2020\n${filling.repeat(100_000)}\nBob,On Mills,2021\n`;

  expect(secondsOf(() => openText(text))).toBeLessThan(2);
});

test("blank lines behind an empty type of RIS hold nobody up for two seconds", () => {
  expect(secondsOf(() => openText(`TY  - ${"\n".repeat(100_000)}`))).toBeLessThan(2);
});
