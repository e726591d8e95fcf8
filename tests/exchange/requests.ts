import { runToEnd } from "../../src/bibliography/reading.ts";
import { open } from "../../src/exchange/open.ts";
import { type Shown, shownOf } from "../../src/exchange/writers/shown.ts";
import { appearanceOf } from "../../src/figure/appearance.ts";
import type { Content } from "../../src/figure/content.ts";
import { USUAL_LOOK } from "../../src/figure/look.ts";
import { findComponents } from "../../src/network/components.ts";
import { type GivenNetwork, networkOfGiven } from "../../src/network/given.ts";
import type { Network } from "../../src/network/network.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { hiding } from "../builders.ts";

/** A map as writers take it; every component is a cluster. */
export function shownBy(content: Content, positions = places(content.network)): Shown {
  return shownOf({
    content,
    clusters: content.communities.sizes
      .map((people, number) => ({ number, name: `Group ${number + 1}`, size: people }))
      .filter(({ size }) => size > 1),
    appearance: appearanceOf(content, { theme: "light", ...USUAL_LOOK }),
    positions,
    about: {
      title: "Looms",
      description: "Ties are counted <fully> & by us.",
      provenance: '{"generator":"Coterie 0.1.0"}',
    },
  });
}

/** A network without papers, everybody shown. */
export function shownOfGiven(given: GivenNetwork, positions?: Float32Array): Shown {
  const network = networkOfGiven(given);
  const slice = sliceNetwork(network, hiding());
  return shownBy({ network, slice, communities: findComponents(network, slice) }, positions);
}

/** What a text holds when it is opened again; it must be a network. */
export function reopened(text: string): GivenNetwork {
  const opened = runToEnd(open({ file: "written", text }));
  if (opened.kind !== "network") throw new Error(`no network: ${text.slice(0, 200)}`);
  if (opened.diagnostics.length > 0) throw new Error(opened.diagnostics[0]?.message);
  return opened.network;
}

/** Author 0 at (0, 1), author 1 at (1.5, 0), and so on. */
function places({ authors }: Network): Float32Array {
  return Float32Array.from(authors.flatMap((_, i) => [1.5 * i, 1 - i]));
}
