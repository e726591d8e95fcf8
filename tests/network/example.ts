/** The bundled example as a network, for tests against the numbers in data/golden. */

import { readFileSync } from "node:fs";

import type { Bibliography } from "../../src/bibliography/paper.ts";
import { read } from "../../src/bibliography/read.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { buildNetwork, type Network } from "../../src/network/network.ts";
import { identify } from "../../src/people/identify.ts";

/** Text of data/ruegamer.json. */
export const exampleText = readFileSync(
  new URL("../../data/ruegamer.json", import.meta.url),
  "utf8",
);

export const exampleBibliography: Bibliography = runToEnd(
  read({ file: "ruegamer.json", text: exampleText }),
).bibliography;

export const exampleNetwork: Network = buildNetwork(
  exampleBibliography.papers,
  identify(exampleBibliography),
);
