import { expect, test } from "vitest";

import { peopleCsv, tiesCsv } from "../../../src/exchange/writers/csv-tables.ts";
import { shownOf } from "../../../src/exchange/writers/shown.ts";
import { selectView } from "../../../src/state/select.ts";
import { peopleMostFirst, tiesMostFirst } from "../../../src/view/export/most-first.ts";
import { aBibliography, aPaper, aState } from "../../builders.ts";

const { network, slice, communities, clusters, appearance } = selectView(
  aState(
    aBibliography(
      aPaper({ title: "One", authors: ["Ada Zippel", "Bob Cox", "Cem Aydin"] }),
      aPaper({ title: "Two", authors: ["Ada Zippel", "Cem Aydin"] }),
      aPaper({ title: "Three", authors: ["Dee Bell"] }),
    ),
  ),
);
const content = { network, slice, communities };
const about = { title: "", description: "", provenance: "" };
const positions = new Float32Array();
const shown = shownOf({ content, clusters, appearance, positions, about });

const firstColumns = (csv: string, count: number) =>
  csv
    .trim()
    .split("\r\n")
    .slice(1)
    .map((row) => row.split(",").slice(0, count).join(","));

test("in the file of people those with most papers come first, equals by family name", () => {
  expect(firstColumns(peopleCsv({ ...shown, people: peopleMostFirst(shown, content) }), 2)).toEqual(
    ["Cem Aydin,2", "Ada Zippel,2", "Dee Bell,1", "Bob Cox,1"],
  );
});

test("in the file of ties those of most shared papers come first, equals by family name", () => {
  expect(firstColumns(tiesCsv({ ...shown, ties: tiesMostFirst(shown, content) }), 2)).toEqual([
    "Ada Zippel,Cem Aydin",
    "Bob Cox,Cem Aydin",
    "Ada Zippel,Bob Cox",
  ]);
});
