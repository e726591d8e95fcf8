/** What `people-in-worker.mjs` has done in a worker: a made-up list is identified once, as a visitor's is. */
import { identify } from "../src/people/identify.ts";
import { suggest } from "../src/people/suggest.ts";

import { listOfNames } from "./simulated-papers.mjs";

self.addEventListener("message", ({ data: names }) => {
  // As a file has it: each text by itself.
  const text = JSON.stringify(listOfNames(names));
  const start = performance.now();
  const list = JSON.parse(text);
  const parsed = performance.now();
  const identities = identify(list);
  const identified = performance.now();
  let first = 0;
  for (const _ of suggest(list.papers, identities)) first ||= performance.now();
  const suggested = performance.now();
  const distinct = new Set(identities.authors.flatMap(({ spellings }) => spellings)).size;
  self.postMessage({
    distinct,
    parsing: parsed - start,
    identifying: identified - parsed,
    firstSuggested: first - identified,
    suggesting: suggested - identified,
  });
});
