/** JSON that people write by hand has commas behind the last value of a list or an object. */

const TEXT_OR_LAST_COMMA = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|$)|,(?=\s*[}\]])/gu;

/** A text without such commas; what stands in quotes stays as it is. */
export function withoutLastCommas(text: string): string {
  return text.replaceAll(TEXT_OR_LAST_COMMA, (found) => (found === "," ? "" : found));
}
