/** Identifiers in the one spelling that makes equal ones equal. */

/** "https://doi.org/10.1000/ABC" → "10.1000/abc"; `undefined` for what is no DOI. */
export function normalDoi(printed: string): string | undefined {
  const [doi] = /10\.\d{4,9}\/\S+/u.exec(printed.slice(0, LONGEST)) ?? [];
  return doi?.toLowerCase().replace(/[.,;]+$/u, "");
}

/** "arXiv:2301.01234v2" → "2301.01234", "math.GT/0309136" stays; without its version. */
export function normalArxiv(printed: string): string | undefined {
  const form = /(?:^|[/:\s])(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?$/iu;
  return form.exec(printed.trim().slice(0, LONGEST))?.[1]?.toLowerCase();
}

/** "PMID: 12345678" → "12345678". */
export function normalPmid(printed: string): string | undefined {
  return /^(?:\D*[:/])?\s*0*(\d{1,9})\/?$/u.exec(printed.trim().slice(0, LONGEST))?.[1];
}

/** "https://openalex.org/W123" → "W123"; authors (A…) and works (W…) alike. */
export function normalOpenAlex(printed: string): string | undefined {
  return /(?:^|\/)([AW]\d{2,12})$/iu.exec(printed.trim().slice(0, LONGEST))?.[1]?.toUpperCase();
}

/**
 * "https://orcid.org/0000-0002-1825-0097" → "0000-0002-1825-0097"; dashes may be missing.
 *
 * @returns `undefined` when the check digit is wrong (ISO 7064, MOD 11-2).
 */
export function normalOrcid(printed: string): string | undefined {
  const [match] = /\d{4}-?\d{4}-?\d{4}-?\d{3}[\dx]/iu.exec(printed.slice(0, LONGEST)) ?? [];
  const digits = match?.replaceAll("-", "").toUpperCase();
  if (digits === undefined || checkDigit(digits.slice(0, 15)) !== digits[15]) return undefined;
  return digits.replace(/(.{4})(?=.)/gu, "$1-");
}

/** No identifier is longer; what is longer is not searched. */
const LONGEST = 300;

function checkDigit(digits: string): string {
  let total = 0;
  for (const digit of digits) total = (total + Number(digit)) * 2;
  const result = (12 - (total % 11)) % 11;
  return result === 10 ? "X" : String(result);
}
