/** What is open, in words. */

import type { Source } from "../../state/opened/source.ts";
import { FILES, formatQuantity, PAPERS, PEOPLE } from "../parts/format.ts";

/**
 * "looms.bib · 50 papers", "David Rügamer and 4 files · 353 papers": not all of them are the owner's; or of a network without papers
 * "looms.gexf · 379 people".
 */
export function describeSource({ name, files, bibliography, network }: Source): string {
  const size =
    network === undefined
      ? formatQuantity(bibliography.papers.length, PAPERS)
      : formatQuantity(network.people.length, PEOPLE);
  const others = files.length - 1;
  const isOwners = files.some((file) => file.bibliography.owner !== undefined);
  const beside = isOwners && others > 0 ? ` and ${formatQuantity(others, FILES)}` : "";
  return `${name}${beside} · ${size}`;
}

/** The same, with every file by its name where there are several. */
export function nameFiles(source: Source): string {
  const opened = describeSource(source);
  return source.files.length > 1 ? `${opened}: ${source.description}` : opened;
}
