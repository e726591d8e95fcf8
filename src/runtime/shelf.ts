/** The files that were opened last, kept on this device so that a reload brings them back. */

import type { Input } from "./read-file.ts";

export interface Shelf {
  /** In the order in which they were opened; none where the browser keeps nothing. */
  readonly load: () => Promise<readonly Input[]>;
  /** Keeps exactly these files. @returns whether the browser could. */
  readonly keep: (inputs: readonly Input[]) => Promise<boolean>;
}

const NAME = "coterie";
const VERSION = 1;
/** Inputs by their place in the order. */
const FILES = "files";

/** Private windows and full disks refuse storage: then nothing is kept, and nothing else fails. */
export const shelf: Shelf = {
  load: () => withDatabase(all).catch(() => []),
  keep: (inputs) => withDatabase((database) => replaceAll(database, inputs)).catch(() => false),
};

/** Closes the database also when the work fails: an open one would hold up later versions. */
async function withDatabase<Result>(
  work: (database: IDBDatabase) => Promise<Result>,
): Promise<Result> {
  const opening = indexedDB.open(NAME, VERSION);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(FILES));
  await settled(opening, "success");
  try {
    return await work(opening.result);
  } finally {
    opening.result.close();
  }
}

async function all(database: IDBDatabase): Promise<readonly Input[]> {
  const request: IDBRequest<Input[]> = database.transaction(FILES).objectStore(FILES).getAll();
  await settled(request, "success");
  return request.result;
}

async function replaceAll(database: IDBDatabase, inputs: readonly Input[]): Promise<boolean> {
  const change = database.transaction(FILES, "readwrite");
  const files = change.objectStore(FILES);
  files.clear();
  inputs.forEach((input, index) => files.put(input, index));
  await settled(change, "complete");
  return true;
}

/** @throws what a request or a transaction failed of. */
function settled(work: IDBRequest | IDBTransaction, success: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(work.error ?? new Error("the browser kept nothing"));
    work.addEventListener(success, () => resolve());
    work.addEventListener("error", fail);
    work.addEventListener("abort", fail);
  });
}
