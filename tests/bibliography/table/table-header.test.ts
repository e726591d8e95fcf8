import { expect, test } from "vitest";

import { findAnyHeader } from "../../../src/bibliography/table/table-header.ts";

test.each([
  // Seen in AdvancesInCognitiveSystems/acs2021:papers.csv: columns without a name after the others.
  ["some have no name", 'Who,What,,\n"Ada, Bob",On Looms,,\nCem,On Cards,,\n', "Who|What||"],
  // Seen in johnmyleswhite/ncclab:publications.tsv: no header, and commas between names.
  [
    "commas stand within cells",
    "King A, Ay C\t1843\tOn Looms\nByron B\t1844\tOn Cards\n",
    "King A, Ay C|1843|On Looms",
  ],
])("unknown columns are those of the first row, also where %s", (_, text, columns) => {
  expect(findAnyHeader(text)?.names.join("|")).toBe(columns);
});
