/** The sentence under a figure: what is shown, of what, and what to beware of. From data only. */

export interface CaptionFacts {
  /** Shown on the map. */
  readonly people: number;
  readonly ties: number;
  readonly papers: number;
  /** What was opened and when it was made, as in "David Rügamer's author page, captured 2026". */
  readonly source: string;
  /** Names of the people stepped out of the map. */
  readonly hidden: readonly string[];
  /** Papers whose list of authors is cut. */
  readonly incompleteBylines: number;
  /** Of Coterie, e.g. "0.1". */
  readonly version: string;
}

/** The caption, on one line. Numbers are grouped in the English way, like the sentence. */
export function caption(facts: CaptionFacts): string {
  const people = counted(facts.people, "person", "people");
  const ties = counted(facts.ties, "tie", "ties");
  const papers = counted(facts.papers, "paper", "papers");
  return [
    `${people}, ${ties} (papers written together), ${papers} of ${facts.source}.`,
    ...(facts.hidden.length > 0 ? [`${listed(facts.hidden)} hidden.`] : []),
    ...(facts.incompleteBylines > 0 ? [incompleteness(facts)] : []),
    `Made with Coterie ${facts.version}.`,
  ].join(" ");
}

function incompleteness({ incompleteBylines, papers }: CaptionFacts): string {
  const lists = counted(papers, "author list", "author lists");
  const verb = incompleteBylines === 1 ? "is" : "are";
  return `${grouped(incompleteBylines)} of ${lists} ${verb} incomplete: counts are lower bounds.`;
}

function listed(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(", ")} and ${names.length - 2} others`;
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** 12,345: not by the reader's locale, because the same data must give the same file. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
