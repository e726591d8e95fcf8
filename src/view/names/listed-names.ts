/** Names in a sentence. */

import { listMark } from "../../bibliography/bylines/list-mark.ts";
import { formatCount } from "../parts/format.ts";

/** Names that are listed in full. */
const MOST_NAMED = 4;

/** "Ada King, Bob Byron and Cem Ay"; of more than four the first three, and how many others. */
export function listedNames(names: readonly string[]): string {
  const mark = `${listMark(names)} `;
  if (names.length > MOST_NAMED) {
    return `${names.slice(0, MOST_NAMED - 1).join(mark)} and ${formatCount(names.length - MOST_NAMED + 1)} others`;
  }
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(mark)} and ${last}`;
}
