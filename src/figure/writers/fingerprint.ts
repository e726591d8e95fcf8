/** A number for the data: two figures with the same fingerprint show the same papers. */

import type { Paper } from "../../bibliography/paper.ts";
import type { Network } from "../../network/network.ts";

import { sha256 } from "./sha256.ts";

/**
 * SHA-256 of what the network was made from, whatever files it came in and in whatever order: of each
 * paper title, year, byline and identifiers; without papers, of each tie names and strength.
 *
 * @returns "sha256:" and 64 hexadecimal digits.
 */
export function fingerprint(network: Network): string {
  const facts = network.papers.length > 0 ? network.papers.map(paperLine) : tieLines(network);
  return `sha256:${sha256(facts.sort().join("\n"))}`;
}

function paperLine({ title, year, byline, ids }: Paper): string {
  const authors = byline.authors.map(({ printed }) => printed);
  const { doi, arxiv, pmid, openalex } = ids;
  const numbers = [doi, arxiv, pmid, openalex];
  return JSON.stringify([title, year ?? null, authors, byline.listComplete, numbers]);
}

function tieLines({ authors, source, target, givenStrength }: Network): string[] {
  const people = authors.map(({ key, name }) => JSON.stringify([key, name]));
  const ties = Array.from(source, (one, tie) =>
    JSON.stringify([authors[one]?.key, authors[target[tie]!]?.key, givenStrength?.[tie] ?? 1]),
  );
  return [...people, ...ties];
}
