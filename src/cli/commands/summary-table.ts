import type { Certainty } from "../../network/lower-bounds.ts";
import { printable } from "../printable.ts";

import type { Summary } from "./summarise.ts";

/** A number, marked as on screen where it is not exact, and what it counts. */
type Row = readonly [number | string, string];

const MARK = { exact: "", "at least": "≥ ", about: "≈ " } as const;

function marked(count: number, certainty: Certainty = "exact"): string {
  return `${MARK[certainty]}${count}`;
}

/** A summary for people: a number and what it counts on each line. */
export function summaryTable(summary: Summary): string {
  const { topPeople, topTies, diagnostics } = summary;
  return [
    ...section("", counts(summary)),
    ...section(
      "People with the most papers",
      // A network file tells of no papers.
      topPeople
        .filter(({ papers }) => papers > 0)
        .map(({ papers, papersAre, name }) => [marked(papers, papersAre), name]),
    ),
    ...section(
      "People with the highest strength, summed over their ties",
      topPeople.flatMap(({ strength = 0, name }): Row[] =>
        strength > 0 ? [[strength, name]] : [],
      ),
    ),
    ...section(
      "Strongest ties",
      topTies.map(({ papers, papersAre, names }) => [marked(papers, papersAre), names.join(" – ")]),
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
  const { people, ties, components, largestComponent } = summary;
  return [
    ...ofPapers(summary),
    [people, people === 1 ? "person" : "people"],
    [ties, ties === 1 ? "tie" : "ties"],
    [components, components === 1 ? "component" : "components"],
    [largestComponent, `${largestComponent === 1 ? "person" : "people"} in the largest component`],
  ];
}

/** Nothing of a network file, which tells of no papers. */
function ofPapers(summary: Summary): readonly Row[] {
  if (summary.topPeople.some(({ strength }) => strength !== undefined)) return [];
  return [
    [summary.records, summary.records === 1 ? "record read" : "records read"],
    [summary.duplicates, summary.duplicates === 1 ? "duplicate joined" : "duplicates joined"],
    [summary.papers, nounOf(summary.papers)],
    [
      summary.incompleteBylines,
      `${nounOf(summary.incompleteBylines)} with an incomplete author list`,
    ],
    [summary.withoutAuthors, `${nounOf(summary.withoutAuthors)} without authors`],
    ...left(summary),
  ];
}

function nounOf(papers: number): string {
  return papers === 1 ? "paper" : "papers";
}

/** Said where it is not the same: what stands above is counted among all papers, what stands below among these. */
function left({ papers, papersLeft, incompleteLeft, incompleteBylines }: Summary): readonly Row[] {
  if (papersLeft === papers) return [];
  const among: Row = [incompleteLeft, "of them with an incomplete author list"];
  return [
    [papersLeft, `${nounOf(papersLeft)} left by the filters`],
    ...(incompleteBylines > 0 ? [among] : []),
  ];
}

function section(title: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([count]) => String(count).length));
  const lines = rows.map(([count, name]) => `${String(count).padStart(width)}  ${printable(name)}`);
  return title === "" ? lines : ["", title, ...lines];
}
