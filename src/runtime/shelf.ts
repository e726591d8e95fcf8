/** The files that were opened last, kept on this device so that a reload brings them back. */

import { type DBSchema, type IDBPDatabase, openDB } from "idb";

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
  load: () => withDatabase((database) => database.getAll("files")).catch(() => []),
  keep: (inputs) => withDatabase((database) => replaceAll(database, inputs)).catch(() => false),
};

/** Closes the database also when the work fails: an open one would hold up later versions. */
async function withDatabase<Result>(
  work: (database: IDBPDatabase<Schema>) => Promise<Result>,
): Promise<Result> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade: (created) => void created.createObjectStore("files"),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

async function replaceAll(
  database: IDBPDatabase<Schema>,
  inputs: readonly Input[],
): Promise<boolean> {
  const change = database.transaction("files", "readwrite");
  await change.store.clear();
  for (const [index, input] of inputs.entries()) await change.store.put(input, index);
  await change.done;
  return true;
}
