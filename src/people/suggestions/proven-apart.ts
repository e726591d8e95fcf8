/** Who cannot be one person, whatever the names say. */

import type { Identities } from "../identities.ts";

import type { Portrait } from "./portraits.ts";

/** Both are on one paper, or have different ORCIDs. */
export function areProvenApart(one: Portrait, other: Portrait, { authors }: Identities): boolean {
  const own = new Set(one.papers);
  if (other.papers.some((paper) => own.has(paper))) return true;
  const [some, others] = [one, other].map(({ author }) =>
    authors[author]!.ids.filter(({ kind }) => kind === "orcid"),
  );
  const values = some!.map(({ value }) => value);
  return (
    values.length > 0 && others!.length > 0 && !others!.some(({ value }) => values.includes(value))
  );
}
