/** The files that were opened last, kept on this device so that a reload brings them back. */

import { type DBSchema, openDB } from "idb";

import type { Input } from "./read-file.ts";

export interface Shelf {
  /** In the order in which they were opened; none where the browser keeps nothing. */
  readonly load: () => Promise<readonly Input[]>;
  /** Keeps exactly these files. @returns whether the browser could. */
  readonly keep: (inputs: readonly Input[]) => Promise<boolean>;
}

interface Schema extends DBSchema {
  readonly files: { key: number; value: Input };
}

const NAME = "coterie";
const VERSION = 1;

/** Private windows and full disks refuse storage: then nothing is kept, and nothing else fails. */
export const shelf: Shelf = {
  async load() {
    try {
      const database = await open();
      const inputs = await database.getAll("files");
      database.close();
      return inputs;
    } catch {
      return [];
    }
  },
  async keep(inputs) {
    try {
      const database = await open();
      const change = database.transaction("files", "readwrite");
      await change.store.clear();
      for (const [index, input] of inputs.entries()) await change.store.put(input, index);
      await change.done;
      database.close();
      return true;
    } catch {
      return false;
    }
  },
};

function open() {
  return openDB<Schema>(NAME, VERSION, {
    upgrade: (database) => void database.createObjectStore("files"),
  });
}
