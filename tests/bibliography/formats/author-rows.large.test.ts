import { expect, test } from "vitest";

import { papersOfRows } from "../../../src/bibliography/formats/author-rows.ts";
import { aPaper } from "../../builders.ts";

test("a paper of half a million rows is read", { timeout: 60_000 }, () => {
  const rows = Array<ReturnType<typeof aPaper>>(500_000).fill(
    aPaper({ ids: { doi: "10.1000/1" } }),
  );

  expect(papersOfRows(rows, new WeakMap())).toMatchObject([{ ids: { doi: "10.1000/1" } }]);
});
