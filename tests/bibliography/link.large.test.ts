import { expect, test } from "vitest";

import { linksIn } from "../../src/bibliography/link.ts";

test("a million brackets after an address end before the runner loses patience", () => {
  const brackets = linksIn(`https://a.org/${")".repeat(1_000_000)}`);

  expect(brackets).toHaveLength(1);
});
