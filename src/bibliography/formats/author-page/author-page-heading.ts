/** The line above each title of an author page. */

import type { PrintedDate } from "../../date.ts";

/** The line above each title: "LGNov 1, 2025Code" is category, date and whether code is linked. */
export interface Heading extends PrintedDate {
  readonly category: string;
  readonly hasCode: boolean;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * arXiv subjects as pages print them: "LG", "cs.LG", "quant-ph". Kept as printed, because a bare code
 * may belong to several archives ("CV" to computer science and to mathematics).
 */
const category = "(?:[a-z-]{2,9}\\.)?(?:[A-Z]{2}|[a-z]{2,8}-[a-z]{2,4})";
const categoryLine = new RegExp(`^${category}$`, "u");
const headingLine = new RegExp(
  `^(${category})\\s?(${months.join("|")})\\s(\\d{1,2})(?:,\\s(\\d{4}))?\\s?(Code)?$`,
  "u",
);

/** A line as the heading of a paper, or nothing when it is another line. */
export function readHeading(line: string): Heading | undefined {
  const [, code, month, day, year, hasCode] = headingLine.exec(line) ?? [];
  if (code === undefined || month === undefined) return undefined;
  const date = { month: months.indexOf(month) + 1, day: Number(day) };
  return {
    category: code,
    ...date,
    ...(year !== undefined && { year: Number(year) }),
    hasCode: hasCode !== undefined,
  };
}

/** Whether a line is the code of a subject and nothing else. */
export function isCategory(line: string): boolean {
  return categoryLine.test(line);
}
