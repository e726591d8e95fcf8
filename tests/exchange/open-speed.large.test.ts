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

test("a list of papers behind sixteen lines that are indented and commented out opens at once", () => {
  const text = `${"  % Author = {},\n".repeat(16)}@article{a, author = {Ada King}, title = {On Looms}}`;

  expect(secondsOf(() => openText(text))).toBeLessThan(2);
});

test("lines behind a quote that never closes take less time than as many good rows", () => {
  const header = "Authors,Title,Year\nAda,On,2020\n";
  const good = header + Array.from({ length: 30_000 }, (_, i) => `Bob B,T${i},2020\n`).join("");
  const damaged = `${header}"Ada,On Looms,2020\n${"a\n".repeat(30_000)}`;
  const leastOf = (text: string) =>
    Math.min(...[1, 2, 3].map(() => secondsOf(() => openText(text))));

  expect(leastOf(damaged)).toBeLessThan(0.75 * leastOf(good));
});

test("noise in the column of authors holds nobody up for two seconds", () => {
  const rows = Array.from({ length: 400 }, (_, i) => `${i}${"é1".repeat(140)}H;On;2020\n`).join("");

  expect(secondsOf(() => openText(`Authors;Title;Year\n${rows}`))).toBeLessThan(2);
});
