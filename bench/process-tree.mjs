/** What a process and all its descendants have used, from /proc: Linux only. */
import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks of the kernel are hundredths of a second. */
const TICK_MS = 10;

/**
 * @param {number} root - process id.
 * @returns {number} milliseconds of CPU, user and system.
 */
export function cpuMs(root) {
  return sum(root, (id) => {
    const [, , , , , , , , , , , user, system] = statOf(id);
    return TICK_MS * (Number(user) + Number(system));
  });
}

/**
 * @param {number} root - process id.
 * @returns {number} megabytes, shared pages divided among those who share them.
 */
export function memoryMb(root) {
  return sum(root, (id) => {
    const [, kilobytes] =
      /^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8")) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  });
}

/**
 * @param {number} root
 * @param {(id: number) => number} measure - of one process; one that has ended counts nothing.
 */
function sum(root, measure) {
  return treeOf(root).reduce((total, id) => {
    try {
      return total + measure(id);
    } catch {
      // It ended between being listed and being read.
      return total;
    }
  }, 0);
}

/** @param {number} root */
function treeOf(root) {
  const ids = readdirSync("/proc").map(Number).filter(Number.isInteger);
  const parents = new Map(ids.map((id) => [id, parentOf(id)]));
  const tree = [root];
  // Those pushed meanwhile are visited as well.
  for (const id of tree) tree.push(...ids.filter((other) => parents.get(other) === id));
  return tree;
}

/** @param {number} id */
function parentOf(id) {
  try {
    return Number(statOf(id)[1]);
  } catch {
    return undefined;
  }
}

/**
 * The fields of /proc/id/stat from the state on: the name before it may hold spaces.
 *
 * @param {number} id
 */
function statOf(id) {
  const text = readFileSync(`/proc/${id}/stat`, "utf8");
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}
