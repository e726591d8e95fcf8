/** Counts and lists in the words of a caption: English, whoever reads, as the same data is one file. */

import { listMark } from "../../bibliography/bylines/list-mark.ts";
import { englishCount } from "../../bibliography/english-count.ts";

/** "1 person", "12,345 people". */
export function counted(count: number, one: string, many: string): string {
  return `${englishCount(count)} ${count === 1 ? one : many}`;
}

/** "Ada, Bob and Cem"; of more than `most`, two and the number of the others. */
export function listed(names: readonly string[], most = 3): string {
  const mark = `${listMark(names)} `;
  if (names.length > most) return `${names.slice(0, 2).join(mark)} and ${names.length - 2} others`;
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(mark)} and ${last}`;
}
