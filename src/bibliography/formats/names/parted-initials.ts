/** What EPPI-Reviewer makes of a family in several words: its initials stand in a field of their own. */

/** "H B"; nobody is printed so. */
const INITIALS = /^\p{Lu}(?: \p{Lu}){0,3}$/u;
/** "Dos Santos": words alone, where others are "Troiano L P". */
const FAMILY = /^[\p{L}\p{M}'’-]{2,30}(?: [\p{L}\p{M}'’-]{2,30}){1,4}$/u;

/** "Dos Santos", "H B" → "Dos Santos, H B". */
export function withTheirInitials(names: readonly string[]): readonly string[] {
  if (!names.some(areInitials)) return names;
  const joined: string[] = [];
  for (const name of names) {
    const family = joined.at(-1);
    if (family !== undefined && areInitials(name) && FAMILY.test(family))
      joined.splice(-1, 1, `${family}, ${name}`);
    else joined.push(name);
  }
  return joined;
}

function areInitials(name: string): boolean {
  return name.length < 8 && INITIALS.test(name);
}
