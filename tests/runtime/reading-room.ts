/** An opener with a store, and workers that read when a test says so. */

import { createOpener } from "../../src/runtime/open.ts";
import type { Input } from "../../src/runtime/read-file.ts";
import { createStore } from "../../src/state/store.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { FakeReader } from "./fake-reader.ts";

/** A file of 2026, unless told otherwise. */
export function anInput(name: string, content: BlobPart, capturedIn = 2026): Input {
  return { name, content: new Blob([content]), capturedIn };
}

/** An opener over one paper by Ada and Bob in a file called Looms, and the workers it has made. */
export function aReadingRoom() {
  const store = createStore(aState(aBibliography(aPaper())));
  const workers: FakeReader[] = [];
  const opener = createOpener(store, () => {
    const worker = new FakeReader();
    workers.push(worker);
    return worker;
  });
  return { store, opener, workers };
}

/** What the store holds once these files have been read. */
export async function afterOpening(inputs: readonly Input[], mode: "add" | "replace" = "replace") {
  const { store, opener, workers } = aReadingRoom();
  const opening = opener.open(inputs, mode);
  await workers[0]?.read();
  await opening;
  return store.get();
}
