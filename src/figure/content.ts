import type { Components } from "../network/components.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

/** What a map shows. */
export interface Content {
  readonly network: Network;
  readonly slice: Slice;
  /** Of the people shown, the largest first. */
  readonly communities: Components;
}
