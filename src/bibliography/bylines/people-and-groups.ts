/** "King A, Byron BC; Looms Study Group, Ay C": people between commas, and groups behind semicolons. */

import { isOrganisation } from "../formats/names/printed-people.ts";

/** "Byron BC", "Wadsworth MH 2nd", as medicine prints people. */
const FAMILY_THEN_INITIALS =
  /^(?=\p{L})[\p{L}\p{M}'’ -]{2,40} \p{Lu}{1,4}(?: (?:[JS]r|2nd|3rd|4th|I{2,3}))?$/u;

/** What stands between two semicolons: people, a group, or a group and then people. */
export function atCommasOfPeople(part: string): readonly string[] {
  if (!part.includes(",")) return [part];
  const names = part.split(",").map((name) => name.trim());
  const first = names.findLastIndex((name) => !FAMILY_THEN_INITIALS.test(name)) + 1;
  if (first === 0) return names;
  const group = names.slice(0, first).join(", ");
  return first < names.length && isOrganisation(group) ? [group, ...names.slice(first)] : [part];
}
