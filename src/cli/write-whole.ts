/** Writing a file entirely or not at all. */

import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * Writes a text to a file. The file changes only when everything has been written: a full disk leaves
 * what was there before, and no half of the new. Devices and pipes are written to as they are.
 *
 * @throws what the system says when it cannot be written.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const target = await existing(file);
  if (target !== undefined && !target.isFile) {
    await writeFile(file, text);
    return;
  }
  const goal = target?.path ?? file;
  // Beside it, because only there a rename moves nothing.
  const draft = path.join(path.dirname(goal), `.coterie-${process.pid}.part`);
  try {
    const handle = await open(draft, "wx", target?.mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, goal);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

interface Existing {
  /** Behind all links. */
  readonly path: string;
  readonly isFile: boolean;
  readonly mode: number;
}

async function existing(file: string): Promise<Existing | undefined> {
  try {
    const target = await realpath(file);
    const status = await stat(target);
    return { path: target, isFile: status.isFile(), mode: status.mode };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
