/** What a tab of the browser is called. Entries of its history are told apart by it. */

import type { Network } from "../network/network.ts";
import { selectedAuthors } from "../state/select.ts";

/** "Ada Byron and Bob Dorn – Coterie". @param selected - keys of people. */
export function pageTitle(network: Network, selected: readonly string[]): string {
  const names = selectedAuthors(network, selected).map((index) => network.authors[index]!.name);
  return names.length === 0 ? "Coterie" : `${names.join(" and ")} – Coterie`;
}
