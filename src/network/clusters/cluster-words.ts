/** What the papers of each cluster are about. */

import type { Components } from "../components.ts";
import type { Network } from "../network.ts";

import { papersOfCommunities } from "./cluster-papers.ts";
import { tellingWords } from "./telling-words.ts";
import type { Titled } from "./title-terms.ts";

/** Per community: terms that set its titles apart, of all papers: names stay while filters move. */
export function wordsOfCommunities(
  network: Titled & Pick<Network, "authorsOfPaper">,
  communities: Components,
): readonly (readonly string[])[] {
  const paperShown = new Uint8Array(network.papers.length).fill(1);
  const papers = papersOfCommunities(network, { paperShown }, communities);
  return tellingWords(network, paperShown, papers);
}
