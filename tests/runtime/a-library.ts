/** A library whose shelf remembers what it was given. */

import { vi } from "vitest";

import { keepLibrary } from "../../src/runtime/library.ts";
import type { Input } from "../../src/runtime/read-file.ts";
import type { Shelf } from "../../src/runtime/shelf.ts";
import type { Store } from "../../src/state/store.ts";

import { aReadingRoom } from "./reading-room.ts";

/**
 * A library on a shelf that remembers what it was given, in a reading room.
 *
 * @param listen - whoever listens to the store before the library does.
 */
export function aLibrary(listen: (store: Store) => void = () => {}) {
  const room = aReadingRoom();
  listen(room.store);
  let kept: readonly Input[] = [];
  const shelf: Shelf = {
    load: () => Promise.resolve(kept),
    keep: (inputs) => {
      kept = inputs;
      return Promise.resolve(true);
    },
  };
  const library = keepLibrary(room.store, room.opener, shelf);
  const readLast = async (work: Promise<void>) => {
    await room.workers.at(-1)?.read();
    // The page moves before what was read is open.
    await vi.advanceTimersByTimeAsync(0);
    await work;
  };
  const titlesAndNames = () =>
    room.store
      .get()
      .source.bibliography.papers.map(({ title, byline }) => [
        title,
        ...byline.authors.map(({ printed }) => printed),
      ]);
  return { ...room, library, readLast, titlesAndNames, kept: () => kept };
}
