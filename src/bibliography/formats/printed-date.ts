/** Dates as catalogues print them → ISO 8601. */

import { isoDate, isPlausibleYear } from "../date.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A month by its name, and the day after it: "Apr 19", "Jan-Feb". */
const named = new RegExp(
  `(?:^|[^\\p{L}])(${months.join("|")})\\p{L}*\\.?(?:\\s+(\\d{1,2})(?!\\d))?`,
  "iu",
);
/** Numbers after the year: "2003/05//", "2013 06 10", "2020-1-5", and "20160419". */
const numbered = /^\d{4}(?:[/\s-]+(\d{1,2})(?!\d)(?:[/\s-]+(\d{1,2})(?!\d))?)/u;
const compact = /^\d{4}(\d{2})(\d{2})(?!\d)/u;
/** Four digits in a row, or the first of eight. */
const yearForm = /(?:^|\D)(\d{4})(?=\D|\d{4}(?!\d)|$)/u;
/** Dates are short; what is longer is not searched to its end. */
const LONGEST = 60;

/**
 * Reads a date as databases print it: "2016 Apr 19", "2003/05//", "JAN 2024".
 *
 * Of a span the beginning counts; seasons and impossible parts are left out.
 *
 * @returns "2023", "2023-04" or "2023-04-06"; `undefined` without a plausible year.
 */
export function dateIn(printed: string): string | undefined {
  const text = printed.trim().slice(0, LONGEST);
  if (text.length < 4) return undefined;
  const year = Number(yearForm.exec(text)?.[1]);
  if (!isPlausibleYear(year)) return undefined;
  const [, name, dayAfterName] = named.exec(text) ?? [];
  const [, number, dayAfterNumber] = compact.exec(text) ?? numbered.exec(text) ?? [];
  const month = name === undefined ? Number(number) : months.indexOf(name.toLowerCase()) + 1;
  if (!(month >= 1 && month <= 12)) return String(year);
  return isoDate({ month, day: Number(dayAfterName ?? dayAfterNumber) }, year);
}

/** The most precise of these dates that agrees with the first of them. */
export function bestDate(printed: readonly string[]): string | undefined {
  if (printed.length === 0) return undefined;
  const [first, ...others] = printed.flatMap((text) => dateIn(text) ?? []);
  if (first === undefined) return undefined;
  return others.reduce((best, date) => (date.startsWith(best) ? date : best), first);
}
