/** People in the order of an index: by family name, then by the name as it is read. */

import type { Author } from "./identities.ts";

type Named = Pick<Author, "name" | "family" | "isGroup">;

/** "van der Aart": an index has him under A, whose main word begins with a capital. */
const SMALL_PARTICLES = /^(?:\p{Ll}\S*\s+)+(?=\p{Lu})/u;

/** Negative where the first stands before the second. Letters are ordered as the reader's language does. */
export function familyOrder(): (one: Named, other: Named) => number {
  const { compare } = new Intl.Collator();
  return (one, other) => compare(indexed(one), indexed(other)) || compare(one.name, other.name);
}

/** Of a name whose family is not known the last word, unless a comma says that the family is the first. */
function indexed({ name, family, isGroup }: Named): string {
  if (isGroup) return name;
  if (family !== undefined) return family.replace(SMALL_PARTICLES, "");
  return name.includes(",") ? name : name.slice(name.lastIndexOf(" ") + 1);
}
