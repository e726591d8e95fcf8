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

/** @param {readonly number[]} values */
export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Says how busy the machine was. */
export function printLoad() {
  const loads = loadavg().map((load) => load.toFixed(1));
  console.log(`load average: ${loads.join(" ")}`);
}
