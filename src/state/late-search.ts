/** Search over a network, whose code comes when somebody searches. */

import type { Network } from "../network/network.ts";

import { remember } from "./remember.ts";
import type { LateSearch, Search } from "./search.ts";

/** Its code comes, and the network is indexed, when it is first asked, or again after a failure. */
export const searchOf = remember((network: Network): LateSearch => {
  let search: Promise<Search> | undefined;
  return async (text, limit) => {
    search ??= import("./search.ts")
      .then(({ buildSearch }) => buildSearch(network))
      .catch((error: unknown) => {
        search = undefined;
        throw error;
      });
    return (await search)(text, limit);
  };
});
