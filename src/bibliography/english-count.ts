/** A whole number in the words of messages and captions: English, whoever reads, as the same data gives the same text. */

/** 12,345 */
export function englishCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
