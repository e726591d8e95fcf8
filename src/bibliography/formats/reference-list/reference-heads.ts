/** What some lists print before the names of a reference: where it appeared, or its title. */

import { referenceText } from "./reference-text.ts";

/** "[CVPR 2018]", "ICML’21:": pages of groups begin with where a paper appeared, and when. */
export const VENUE_AT_HEAD =
  /^[([]?(\p{Lu}[\p{L}&.'/ -]{1,30}?) ?['’]?((?:19|20)?\d\d)[\])]?[ :,.]{1,3}(?=\p{Lu})/u;

/** A title that is a link, bold or in quotes: "[On growth](https://…) by A. Lovelace". */
const TITLE_AT_HEAD =
  /^\s*(?:\*\*|__)?(?:\[(?<link>[^[\]]{10,300})\](?:\([^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?\))?|["“](?<quoted>[^"“”]{10,300})["”]|\*\*(?<bold>[^*]{10,300})\*\*)(?:\*\*|__)?/u;

/** The title with which a reference begins, and what stands behind it. */
export function titleAtHead(
  printed: string,
): { readonly title: string; readonly rest: string } | undefined {
  const head = TITLE_AT_HEAD.exec(printed);
  if (head === null) return undefined;
  const { link, quoted, bold } = head.groups!;
  const rest = referenceText(printed.slice(head[0].length));
  return {
    title: referenceText(link ?? quoted ?? bold ?? ""),
    rest: rest.replace(/^[\s.,:–—-]*(?:by )?/u, ""),
  };
}
