/** How benches take time: of the processor, because other work on the machine makes walls meaningless. */
import { loadavg } from "node:os";

/**
 * @param {() => unknown} run
 * @returns {number} milliseconds of CPU, of all threads.
 */
export function cpuMs(run) {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * What somebody waits: little more than that of the processor where nothing runs beside it.
 *
 * @param {() => unknown} run
 * @returns {number} milliseconds.
 */
export function wallMs(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** @param {readonly number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Says how busy the machine was. */
export function printLoad() {
  const loads = loadavg().map((load) => load.toFixed(1));
  console.log(`load average: ${loads.join(" ")}`);
}
