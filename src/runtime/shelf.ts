/** The files that are open in each tab, kept on this device so that a reload brings them back. */

import { copied } from "./copies.ts";
import type { Input } from "./read-file.ts";

export interface Shelf {
  /** Those of this tab, of a new one those kept last, in the order in which they were opened; none where the browser keeps nothing. */
  readonly load: () => Promise<readonly Input[]>;
  /** Keeps exactly these files for this tab; none are kept for any when there are none. @returns whether the browser could. */
  readonly keep: (inputs: readonly Input[]) => Promise<boolean>;
}

/** An input as it is kept. */
type Kept = Omit<Input, "content"> & { readonly content: Blob | ArrayBuffer };

const NAME = "coterie";
const VERSION = 2;
/** Inputs of a tab by when they were kept. */
const FILES = "files";
/** Of so many tabs files are kept. */
const MOST_TABS = 3;

/** Private windows and full disks refuse storage: then nothing is kept, and nothing else fails. */
export const shelf: Shelf = {
  load: () => withDatabase(all).catch(() => []),
  keep: (inputs) => keepAll(inputs).catch(() => false),
};

async function keepAll(inputs: readonly Input[]): Promise<boolean> {
  // A file that was changed on disk since would be kept without a word.
  const kept = await Promise.all(inputs.map(copied));
  return withDatabase((database) => replaceAll(database, kept));
}

let connection: Promise<IDBDatabase> | undefined;

/** Stays open: who reloads soon after a decision does not wait until a busy page hears that it is. */
async function withDatabase<Result>(
  work: (database: IDBDatabase) => Promise<Result>,
): Promise<Result> {
  connection ??= connect();
  try {
    return await work(await connection);
  } catch (error) {
    connection = undefined;
    throw error;
  }
}

async function connect(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, VERSION);
  opening.addEventListener("upgradeneeded", ({ oldVersion }) => {
    if (oldVersion === 0) opening.result.createObjectStore(FILES);
    else gather(opening.transaction!.objectStore(FILES));
  });
  await settled(opening, "success");
  const { result } = opening;
  // A later version, in another tab, and who clears what sites have stored, wait for nobody.
  result.addEventListener("versionchange", () => {
    connection = undefined;
    result.close();
  });
  result.addEventListener("close", () => {
    connection = undefined;
  });
  return result;
}

/** The first version kept one set for all tabs, each file by itself. */
function gather(files: IDBObjectStore): void {
  const all: IDBRequest<Kept[]> = files.getAll();
  all.addEventListener("success", () => {
    files.clear();
    files.put(all.result, 0);
  });
}

async function all(database: IDBDatabase): Promise<readonly Input[]> {
  const files = database.transaction(FILES, "readwrite").objectStore(FILES);
  const asked = files.getAllKeys();
  await settled(asked, "success");
  const keys = asked.result;
  const key = keys.includes(ownKey()) ? ownKey() : (keys.at(-1) ?? 0);
  const kept: IDBRequest<Kept[] | undefined> = files.get(key);
  await settled(kept, "success");
  // Also of this tab, which keeps again what it opens.
  for (const old of keys.slice(0, -MOST_TABS)) files.delete(old);
  return (kept.result ?? []).map((input) => ({ ...input, content: new Blob([input.content]) }));
}

async function replaceAll(database: IDBDatabase, inputs: readonly Input[]): Promise<boolean> {
  const before = ownKey();
  const key = Math.max(Date.now(), before + 1);
  // WebKit keeps no Blobs for a private window.
  await put(database, inputs, key).catch(async () =>
    put(database, await Promise.all(inputs.map(inBytes)), key),
  );
  database.transaction(FILES, "readwrite").objectStore(FILES).delete(before);
  return true;
}

/** Alone: in WebKit, what is asked of the shelf beside a Blob that it refuses is never answered, nor is what comes after. */
async function put(database: IDBDatabase, inputs: readonly Kept[], key: number): Promise<void> {
  const change = database.transaction(FILES, "readwrite");
  const files = change.objectStore(FILES);
  if (inputs.length === 0) files.clear();
  files.put(inputs, key);
  // What the browser keeps for this tab alone.
  sessionStorage.setItem(NAME, String(key));
  // Without waiting for a busy page to hear that all were put: it may be left before.
  change.commit();
  await settled(change, "complete");
}

async function inBytes(input: Input): Promise<Kept> {
  return { ...input, content: await input.content.arrayBuffer() };
}

/** When this tab last kept files. */
function ownKey(): number {
  return Number(sessionStorage.getItem(NAME));
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
