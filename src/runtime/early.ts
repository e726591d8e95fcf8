/**
 * What the first picture waits for and what waits for nothing itself: begun by a small script of its own, while the
 * app is on its way. A worker starts only when the page is idle, which it is not again until the map is there.
 */

import { fetchPaperRules } from "../state/late-rules.ts";

import { inputsFromAddress } from "./named-files.ts";
import type { Input } from "./read-file.ts";
import { shelf } from "./shelf.ts";

const isNamed = window.location.search.includes("url=");

/** Files that the address names, or why they cannot be had. */
export const named: Promise<readonly Input[] | string> = isNamed
  ? inputsFromAddress(window.location).catch(reasonOf)
  : Promise.resolve([]);

/** What is opened first. The shelf is looked at only where it is wanted: it takes longer than a small file. */
export const waiting = named.then((inputs) =>
  typeof inputs === "string" || inputs.length === 0 ? shelf.load() : inputs,
);

/** What reads the bundled example, unless the address names something else. */
export const example = isNamed ? undefined : fetchExample();
// Whoever reads it asks again; nobody does where kept files are opened.
example?.catch(() => undefined);

export const createLayoutWorker = begun(
  () => new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" }),
);

const newReadWorker = () =>
  new Worker(new URL("./read.worker.ts", import.meta.url), { type: "module" });

export const createReadWorker = isNamed ? begun(newReadWorker) : newReadWorker;

export async function fetchExample() {
  const [{ exampleFile }] = await Promise.all([import("./example-file.ts"), fetchPaperRules()]);
  return exampleFile;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Makes workers, of which the first is under way. Whoever takes it hears of it if it failed before. */
function begun(create: () => Worker): () => Worker {
  let first = workerFrom(create);
  let hasFailed = false;
  first?.addEventListener("error", (event) => {
    event.preventDefault();
    hasFailed = true;
  });
  return () => {
    const worker = first ?? create();
    if (worker === first && hasFailed) {
      window.setTimeout(() => worker.dispatchEvent(new ErrorEvent("error", { cancelable: true })));
    }
    first = undefined;
    return worker;
  };
}

/** Nothing where this page may have no workers: whoever asks for one is told so, by the same error. */
function workerFrom(create: () => Worker): Worker | undefined {
  try {
    return create();
  } catch {
    return undefined;
  }
}
