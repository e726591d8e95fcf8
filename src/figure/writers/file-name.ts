/** What a saved file is called. */

import { foldTransliterated } from "../../bibliography/fold.ts";

/** Longer names are refused by some file systems, where every letter may take four bytes. */
const LONGEST = 60;

/**
 * A safe name from what the file is of: "David Rügamer", ".png" → "coterie-david-ruegamer.png".
 *
 * @param ending - kept whole, however long the title is: "-people.csv".
 * @returns "coterie.png" when nothing of the title can be used.
 */
export function fileName(title: string, ending: string): string {
  const words = foldTransliterated(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = [...["coterie", ...words].join("-")];
  const name = letters.slice(0, LONGEST).join("").replace(/-$/, "");
  return `${name}${ending}`;
}
