/** What is said of the papers of an author page. */

import type { Finding } from "../../diagnostic.ts";
import { quoted } from "../../diagnostic.ts";
import type { Paper } from "../../paper.ts";

import type { Entry } from "./author-page-entry.ts";
import { abstractOf } from "./author-page-entry.ts";

/** What is missing from a paper of an author page, or impossible; `paper` is absent if left out. */
export function problemsOf(entry: Entry, paper: Paper | undefined): readonly Finding[] {
  const { line, heading } = entry;
  if (paper === undefined) return [{ ...noTitle, line }];
  const title = quoted(paper.title);
  const problems: Finding[] = [];
  if (paper.byline.authors.length === 0) {
    problems.push({ ...noAuthors, line, message: `${title} has no authors on the page.` });
  }
  if (heading.year === undefined) {
    const message = `${title} is dated without a year${paper.year ? `; ${paper.year} is inferred` : ""}.`;
    problems.push({ ...noYear, line, message });
  }
  const isWhole = paper.date?.length === "2023-04-06".length;
  if (!isWhole && (heading.year !== undefined || paper.year !== undefined)) {
    const printed = `month ${heading.month}, day ${heading.day}, year ${heading.year ?? paper.year}`;
    problems.push({
      ...impossibleDate,
      line,
      message: `${title} has an impossible date: ${printed}.`,
    });
  }
  return problems;
}

/** Whether the page seems to be cut off in its last paper. */
export function cutOff(last: Entry): readonly Finding[] {
  if (last.title === undefined) return [];
  const { line } = last;
  // Without the title, which the line shows: with it, what to do would not be in sight.
  const what = "The page ends in the middle of its last paper";
  if (last.byline === undefined && last.abstract.length === 0) {
    return [{ ...pageCut, line, message: `${what}: no authors follow, and no abstract.` }];
  }
  const abstract = abstractOf(last);
  if (abstract === undefined)
    return [{ ...pageCut, line, message: `${what}: no abstract follows.` }];
  if (endsLikeText(abstract)) return [];
  return [{ ...pageCut, line, message: `${what}: its abstract breaks off.` }];
}

/** A page that is recognised but lists nothing. */
export const noPapers: Finding = {
  severity: "error",
  code: "author-page/no-papers",
  message: "The author page lists no papers, only its header.",
  remedy: "Scroll until the papers are loaded, and copy the whole page again.",
};

/** Texts end with a full stop or its like, perhaps inside quotes or brackets, or with an address. */
function endsLikeText(abstract: string): boolean {
  const end = abstract.slice(-200);
  return /[.!?…]["'”’»)\]$]{0,3}$/u.test(end) || /(?:^|\s)https?:\/\/\S{1,190}$/u.test(end);
}

const noTitle: Finding = {
  severity: "warning",
  code: "author-page/no-title",
  message: "A paper's category and date are followed by no title; the paper was left out.",
  remedy: "Copy the page again: it may have been cut.",
  several: "papers have no title and were left out",
};

const noAuthors = {
  severity: "warning",
  code: "author-page/no-authors",
  remedy: "Add authors on a line of their own under each title, separated by commas.",
  several: "papers have no authors on the page",
} as const;

const noYear = {
  severity: "note",
  code: "author-page/no-year",
  remedy: "Write the year after a date where it is another, as in: LGFeb 6, 2025.",
  several: "papers are dated without a year",
} as const;

const impossibleDate = {
  severity: "warning",
  code: "author-page/impossible-date",
  remedy: "Correct on the page what is a slip; what is possible of a date was kept.",
  several: "papers have an impossible date",
} as const;

const pageCut = {
  severity: "warning",
  code: "author-page/cut-off",
  remedy: "Copy the page again, to its end.",
} as const;
