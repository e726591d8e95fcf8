/**
 * What the first picture waits for and what waits for nothing itself: begun by a small script of its own, while the
 * app is on its way. A worker starts only when the page is idle, which it is not again until the map is there.
 */

import { inputsFromAddress } from "./named-files.ts";
import type { Input } from "./read-file.ts";
import { reasonOf } from "./reason-of.ts";
import { shelf } from "./shelf.ts";

/** A worker that is not there by then is not waited for: the page comes first. */
const LONGEST_WAIT_MS = 400;

const isNamed = window.location.search.includes("url=");

/** Files that the address names, or why they cannot be had. */
export const named: Promise<readonly Input[] | string> = isNamed
  ? inputsFromAddress(window.location).catch(reasonOf)
  : Promise.resolve([]);

/**
 * What is opened first, as soon as somebody hears who can read it. The shelf is looked at only where it is wanted:
 * it takes longer than a small file.
 */
export const waiting = named.then(async (inputs) => {
  const isUnnamed = typeof inputs === "string" || inputs.length === 0;
  const opened = isUnnamed ? await shelf.load() : inputs;
  if (opened.length > 0) await readers.begin();
  return opened;
});

/** What reads the bundled example, unless the address names something else. */
export const example = isNamed ? undefined : fetchExample();
// Whoever reads it asks again; nobody does where kept files are opened.
example?.catch(() => undefined);

const layouts = workersOf(
  () => new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" }),
);
void layouts.begin();
export const createLayoutWorker = layouts.take;

const readers = workersOf(
  () => new Worker(new URL("./read.worker.ts", import.meta.url), { type: "module" }),
);
if (isNamed) void readers.begin();
// Many people may be named. Whoever needs it asks again, and hears why it cannot be had.
if (isNamed) void import("./jobs-aside.ts").catch(() => undefined);
export const createReadWorker = readers.take;

export async function fetchExample() {
  const [workedOut] = await Promise.all([
    import("./worked-out-example.ts"),
    import("../state/title-words.ts"),
  ]);
  return workedOut;
}

interface Workers {
  /** Begins with the first one. Settles when it has said something, and then hears at once, or will not. */
  readonly begin: () => Promise<unknown>;
  /** The one begun, or another. Whoever takes it hears of it if it failed before. */
  readonly take: () => Worker;
}

function workersOf(create: () => Worker): Workers {
  let first: Worker | undefined;
  let begun: Promise<unknown> | undefined;
  let hasFailed = false;
  return {
    begin() {
      if (begun !== undefined) return begun;
      first = workerFrom(create);
      first?.addEventListener("error", (event) => {
        event.preventDefault();
        hasFailed = true;
      });
      begun = firstWordOf(first);
      return begun;
    },
    take() {
      const worker = first ?? create();
      if (worker === first && hasFailed) {
        window.setTimeout(() =>
          worker.dispatchEvent(new ErrorEvent("error", { cancelable: true })),
        );
      }
      first = undefined;
      return worker;
    },
  };
}

/**
 * What is sent to a worker that has not begun lies with the page until the page is idle, which it is not again
 * until it has been drawn: a third of a second in which nothing would be read.
 */
function firstWordOf(worker: Worker | undefined): Promise<unknown> {
  return new Promise((resolve) => {
    if (worker === undefined) return resolve(undefined);
    worker.addEventListener("message", resolve, { once: true });
    worker.addEventListener("error", resolve, { once: true });
    window.setTimeout(resolve, LONGEST_WAIT_MS);
  });
}

/** Nothing where this page may have no workers: whoever asks for one is told so, by the same error. */
function workerFrom(create: () => Worker): Worker | undefined {
  try {
    return create();
  } catch {
    return undefined;
  }
}
