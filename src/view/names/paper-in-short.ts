/** A paper as it is told from others when somebody asks whose it is: title, year, venue and with whom. */

import { html, nothing } from "lit";

import { plainTitle } from "../../bibliography/title.ts";
import type { Network } from "../../network/network.ts";
import { rowsOf } from "../../people/grouped.ts";

import { listedNames } from "./listed-names.ts";

/** Title, year and venue, where co-authors are told otherwise. */
export function titleAndFacts({ papers }: Network, paper: number) {
  const { title = "", year, inferredYear, venue } = papers[paper] ?? {};
  const facts = [inferredYear ? `${year}? (inferred)` : year, venue]
    .filter((fact) => fact !== undefined)
    .join(", ");
  return html`${plainTitle(title)} <span class="soft">${facts}</span>`;
}

/** @param person - whose paper it is: the others wrote it with that person. */
export function paperInShort(network: Network, paper: number, person: number) {
  const words = coauthorWords(network, paper, person);
  return html`${titleAndFacts(network, paper)}${words === "" ? nothing : html`<br /><span class="soft">${words}</span>`}`;
}

function coauthorWords(network: Network, paper: number, person: number): string {
  const names = Array.from(rowsOf(network.authorsOfPaper, paper))
    .filter((author) => author !== person)
    .flatMap((author) => network.authors[author]?.name ?? []);
  const cut = network.papers[paper]?.byline.listComplete === false ? " et al." : "";
  return names.length === 0 ? "" : `with ${listedNames(names)}${cut}`;
}
