import { expect, test } from "vitest";

import { isWebAddress, linksIn } from "../../src/bibliography/link.ts";

test("a million brackets after an address end before the runner loses patience", () => {
  const brackets = linksIn(`https://a.org/${")".repeat(1_000_000)}`);

  expect(brackets).toHaveLength(1);
});

test("an address with a letter such as é is one, however many were looked at before", () => {
  const answers = new Set(Array.from({ length: 300_000 }, () => isWebAddress("http://é.org/")));

  expect([...answers]).toEqual([true]);
});
