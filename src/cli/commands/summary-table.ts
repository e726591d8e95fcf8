import { printable } from "../printable.ts";

import type { Summary } from "./summarise.ts";

type Row = readonly [number, string];

/** A summary for people: a number and what it counts on each line. */
export function summaryTable(summary: Summary): string {
  const { topPeople, topTies, diagnostics } = summary;
  return [
    ...section("", counts(summary)),
    ...section(
      "People with the most papers",
      // A network file tells of no papers.
      topPeople.filter(({ papers }) => papers > 0).map(({ papers, name }) => [papers, name]),
    ),
    ...section(
      "People with the highest strength, summed over their ties",
      topPeople.flatMap(({ strength = 0, name }): Row[] =>
        strength > 0 ? [[strength, name]] : [],
      ),
    ),
    ...section(
      "Strongest ties",
      topTies.map(({ papers, names }) => [papers, names.join(" – ")]),
    ),
    ...section(
      "Diagnostics",
      Object.entries(diagnostics).map(([code, count]) => [count, code]),
    ),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function counts(summary: Summary): readonly Row[] {
  return [
    [summary.records, "records read"],
    [summary.duplicates, "duplicates joined"],
    [summary.papers, "papers"],
    [summary.incompleteBylines, "papers with an incomplete author list"],
    [summary.withoutAuthors, "papers without authors"],
    ...left(summary),
    [summary.people, "people"],
    [summary.ties, "ties"],
    [summary.components, "components"],
    [summary.largestComponent, "people in the largest component"],
  ];
}

/** Said where it is not the same: what stands above is counted among all papers, what stands below among these. */
function left({ papers, papersLeft }: Summary): readonly Row[] {
  return papersLeft === papers ? [] : [[papersLeft, "papers left by the filters"]];
}

function section(title: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([count]) => String(count).length));
  const lines = rows.map(([count, name]) => `${String(count).padStart(width)}  ${printable(name)}`);
  return title === "" ? lines : ["", title, ...lines];
}
