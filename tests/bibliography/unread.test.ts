import { expect, test } from "vitest";

import { unread } from "../../src/bibliography/unread.ts";

test("a table without names of columns is told so", () => {
  const text = "On Looms\t1843\tAda King, Bob Byron\nOn Cards\t1844\tBob Byron\n";

  expect(unread("papers.tsv", text).diagnostics).toMatchObject([
    {
      code: "read/unknown-columns",
      message:
        'The file is a table whose first line names no columns: "On Looms", "1843", "Ada King, Bob Byron".',
      remedy: "Add a line above it that names each column, such as Authors, Title and Year.",
    },
  ]);
});
