/** What an address asks for and is not here. */

import { plainTitle } from "../../bibliography/title.ts";
import type { Network } from "../../network/network.ts";
import type { Narrowing } from "../exploration.ts";

import type { Address } from "./url.ts";

/** The address without a year or a paper that is not here: like somebody who is not, it is searched for. */
export function withoutMissing(address: Address, network: Network): Address {
  const { exploration, searchText } = address;
  const sought = missing(exploration.narrowing, network);
  if (sought === undefined) return address;
  return {
    exploration: { ...exploration, narrowing: undefined },
    searchText: searchText === "" ? sought : searchText,
  };
}

function missing(narrowing: Narrowing | undefined, { papers }: Network): string | undefined {
  switch (narrowing?.to) {
    case "year":
      return papers.some(({ year }) => year === narrowing.year)
        ? undefined
        : String(narrowing.year);
    case "paper":
      return papers.some(({ title }) => plainTitle(title) === narrowing.title)
        ? undefined
        : narrowing.title;
    default:
      return undefined;
  }
}
