/** What markup says about a reference, as single signs of the private use area that no text has. */

/** Before what is printed in italics. */
export const ITALIC = "\uE000";
/** Behind it. */
export const UPRIGHT = "\uE001";
/** Where LaTeX begins a block: authors, title and the rest are one each. */
export const BLOCK = "\uE002";

const MARKS = /[\uE000-\uE002]/gu;

/** The words alone. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARKS, "").trim();
}
