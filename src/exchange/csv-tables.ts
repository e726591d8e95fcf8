/** The people, ties and papers shown, as tables. */

import type { Paper } from "../bibliography/paper.ts";
import { plainTitle } from "../bibliography/title.ts";

import { type Cell, toCsv } from "./csv.ts";
import { factsOf } from "./person-facts.ts";
import type { Shown } from "./shown.ts";

/** One row a person. */
export function peopleCsv(shown: Shown): string {
  const facts = factsOf(shown);
  const header = ["Name", ...facts.map(({ title }) => titled(title))];
  const rows = shown.people.map((person) => [
    person.name,
    ...facts.map(({ of }) => of(person) ?? ""),
  ]);
  return toCsv([header, ...rows]);
}

/** One row a tie; the first three columns are those of an edge list. Keys tell namesakes apart. */
export function tiesCsv({ people, ties, hasPapers }: Shown): string {
  const person = (id: number) => people[id - 1]!;
  const aboutPapers = hasPapers ? ["Shared papers", "Titles"] : [];
  const header = ["Source", "Target", "Strength", ...aboutPapers, "Source key", "Target key"];
  const rows = ties.map(({ source, target, strength, papers }): readonly Cell[] => [
    person(source).name,
    person(target).name,
    strength,
    ...(hasPapers ? [papers.length, papers.map(({ paper }) => titleOf(paper)).join("; ")] : []),
    person(source).key,
    person(target).key,
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
