/** What a saved file is called. */

import { foldTransliterated } from "../../bibliography/fold.ts";

/** Longer names are refused by some file systems, where every letter may take four bytes. */
const LONGEST = 60;

/** Of the file that was opened: ".bib", ".CSV.gz"; ".Smith" is the family of whoever owns the page. */
const ENDING =
  /\.(?:\p{Ll}[\p{Ll}\d]|\p{Lu}[\p{Lu}\d])[\p{L}\d]{0,8}(?:\.gz)?(?= and \d+ more$|$)/u;

/**
 * A safe name from what the file is of: "David Rügamer", ".png" → "coterie-david-ruegamer.png"; "p.bib" → "coterie-p.png".
 *
 * @param ending - kept whole, however long the title is: "-people.csv".
 * @returns "coterie.png" when nothing of the title can be used.
 */
export function fileName(title: string, ending: string): string {
  const words = foldTransliterated(title.replace(ENDING, "")).match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = [...["coterie", ...words].join("-")];
  const name = letters.slice(0, LONGEST).join("").replace(/-$/, "");
  return `${name}${ending}`;
}
