/** A day as an author page prints it: "Feb 6" or "Nov 1, 2025". */
export interface PrintedDate {
  /** 1 to 12. */
  readonly month: number;
  /** As printed: may not exist in that month. */
  readonly day: number;
  readonly year?: number;
}

/** Whether a paper can be of this year: printed matter until a little after us. */
export function isPlausibleYear(year: unknown): year is number {
  return Number.isInteger(year) && Number(year) >= 1500 && Number(year) <= 2100;
}

/**
 * The date as "2023-04-06", or "2023-02" when the month has no such day.
 *
 * @param year - a plausible year (the calendar of `Date` reads 0 to 99 as 1900 to 1999).
 */
export function isoDate({ month, day }: PrintedDate, year: number): string {
  const monthOnly = `${year}-${twoDigits(month)}`;
  return isDayOf(day, month, year) ? `${monthOnly}-${twoDigits(day)}` : monthOnly;
}

/** Whether a value is "2023", "2023-04" or "2023-04-06", and a date that exists. */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (year === undefined || !isPlausibleYear(Number(year))) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || isDayOf(Number(day), Number(month), Number(year));
}

function isDayOf(day: number, month: number, year: number): boolean {
  if (day >= 1 && day <= 28) return true;
  // Day 0 of the following month is the last day of this one.
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
