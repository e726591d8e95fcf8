/** Numbers and years as the reader writes them. */

import type { Counting } from "../../network/filters.ts";

const grouped = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });
const fourDigits = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 4 });

/** "1,589", "0.33", "0.000202", in the reader's locale. */
export function formatCount(count: number): string {
  return (isTiny(count) ? fourDigits : grouped).format(count);
}

/** Two decimals would leave nothing of it. */
function isTiny(value: number): boolean {
  return value !== 0 && Math.abs(value) < 0.01;
}

const percent = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 0 });

/** "71%", as the reader's locale writes it. */
export function formatPercent(share: number): string {
  const rounded = percent.format(share);
  // What is nearly all is not all.
  return share < 1 && rounded === percent.format(1) ? `over ${percent.format(0.99)}` : rounded;
}

/** "9", or "≥ 9" where the count rests on author lists that the source cut. */
export function formatBound(count: number, isLowerBound: boolean): string {
  return isLowerBound ? `≥ ${formatCount(count)}` : formatCount(count);
}

const twoDecimals = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** "0.50", "0.000202", in the reader's locale. */
export function formatDecimal(value: number): string {
  return (isTiny(value) ? fourDigits : twoDecimals).format(value);
}

const oneDecimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** "0.03006", "12.5", "28,300.6"; "–" where there is nothing to measure. */
export function formatMeasure(value: number): string {
  if (Number.isNaN(value)) return "–";
  return (value < 1000 ? fourDigits : oneDecimal).format(value);
}

/**
 * A strength under the chosen counting: "3", "≥ 3" where author lists are cut; "1.33", "≈ 1.33": names
 * that are missing make a share smaller, papers that are missing make a sum larger.
 */
export function formatStrength(strength: number, counting: Counting, isCut: boolean): string {
  if (counting === "full") return formatBound(strength, isCut);
  return `${isCut ? "≈ " : ""}${formatDecimal(strength)}`;
}

/** "1 paper", "9 papers", "≥ 1 paper", "≥ 9 papers". */
export function formatQuantity(
  count: number,
  noun: readonly [string, string],
  isLowerBound = false,
): string {
  return `${formatBound(count, isLowerBound)} ${count === 1 ? noun[0] : noun[1]}`;
}

export const PAPERS = ["paper", "papers"] as const;
export const AUTHORS = ["author", "authors"] as const;
export const AUTHOR_LISTS = ["author list", "author lists"] as const;
export const FILES = ["file", "files"] as const;
export const PEOPLE = ["person", "people"] as const;
export const TIES = ["tie", "ties"] as const;
export const COAUTHORS = ["co-author", "co-authors"] as const;
export const CLUSTERS = ["cluster", "clusters"] as const;

/** "2022–2025", "2025", or "" when no paper has a year. */
export function formatYears(years: readonly (number | undefined)[]): string {
  const known = years.filter((year) => year !== undefined);
  if (known.length === 0) return "";
  const first = Math.min(...known);
  const last = Math.max(...known);
  return first === last ? String(first) : `${first}–${last}`;
}
