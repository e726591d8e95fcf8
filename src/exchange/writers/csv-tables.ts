/** The people, ties and papers shown, as tables. */

import type { Paper } from "../../bibliography/paper.ts";
import { plainTitle } from "../../bibliography/title.ts";

import { type Cell, toCsv } from "./csv.ts";
import { factsOf, tieFactsOf } from "./person-facts.ts";
import type { Shown } from "./shown.ts";

export interface Column {
  readonly title: string;
  /** One a row. */
  readonly cells: readonly Cell[];
}

/** One row a person. @param further - what else is known, behind the columns that are always there. */
export function peopleCsv(
  { people, hasPapers }: Pick<Shown, "people" | "hasPapers">,
  further: readonly Column[] = [],
): string {
  const facts = factsOf({ hasPapers });
  const header = ["Name", ...[...facts, ...further].map(({ title }) => titled(title))];
  const rows = people.map((person, row) => [
    person.name,
    ...facts.map(({ of }) => of(person) ?? ""),
    ...further.map(({ cells }) => cells[row]!),
  ]);
  return toCsv([header, ...rows]);
}

/** One row a tie; the first three columns are those of an edge list. Keys tell namesakes apart. */
export function tiesCsv(shown: Shown): string {
  const { people, ties, hasPapers } = shown;
  const certainties = tieFactsOf(shown).filter(({ type }) => type === "string");
  const person = (id: number) => people[id - 1]!;
  const aboutPapers = hasPapers ? ["Shared papers", "Titles"] : [];
  const header = [
    ...["Source", "Target", "Strength", ...aboutPapers, "Source key", "Target key"],
    ...certainties.map(({ title }) => titled(title)),
  ];
  const rows = ties.map((tie): readonly Cell[] => [
    person(tie.source).name,
    person(tie.target).name,
    tie.strength,
    ...(hasPapers
      ? [tie.papers.length, tie.papers.map(({ paper }) => titleOf(paper)).join("; ")]
      : []),
    person(tie.source).key,
    person(tie.target).key,
    ...certainties.map(({ of }) => of(tie) ?? ""),
  ]);
  return toCsv([header, ...rows]);
}

const PAPER_COLUMNS: Readonly<Record<string, (paper: Paper) => Cell | undefined>> = {
  Title: titleOf,
  Authors: ({ byline }) => byline.authors.map(({ printed }) => printed).join("; "),
  "List complete": ({ byline }) => (byline.listComplete ? "yes" : "no"),
  Year: ({ year }) => year,
  "Year inferred": ({ inferredYear }) => (inferredYear ? "yes" : ""),
  Date: ({ date }) => date,
  Venue: ({ venue }) => venue,
  Kind: ({ kind }) => kind,
  Category: ({ category }) => category,
  Keywords: ({ keywords }) => keywords?.join("; "),
  DOI: ({ ids }) => ids.doi,
  "arXiv id": ({ ids }) => ids.arxiv,
  "PubMed id": ({ ids }) => ids.pmid,
  "OpenAlex id": ({ ids }) => ids.openalex,
  Links: ({ links }) => links.map(({ href }) => href).join(" "),
};

/** One row a paper. */
export function papersCsv(papers: readonly Paper[]): string {
  const columns = Object.values(PAPER_COLUMNS);
  const rows = papers.map((paper) => columns.map((valueOf) => valueOf(paper) ?? ""));
  return toCsv([Object.keys(PAPER_COLUMNS), ...rows]);
}

function titleOf({ title }: Paper): string {
  return plainTitle(title);
}

/** "first year" → "First year" */
function titled(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
