/** Runs the steps of the checks and counts what passed and failed. */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { tally } from "./tally.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * tsc and the linter are short programs in Go, a third of whose time is collecting garbage. They run beside
 * others: a second thread of theirs takes more from these than it gives.
 */
const IN_GO = { GOGC: "off", GOMEMLIMIT: "1GiB", GOMAXPROCS: "1" };

/**
 * Runs a step, prints one line about it and, when it failed, all that the tool said.
 *
 * @param {import("./steps.mjs").Step} step
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function run({ name, command, report }) {
  const started = performance.now();
  if (report) rmSync(path.join(ROOT, report), { force: true });
  const { succeeded, output } = await execute(command);
  const counts = report ? tally(readReport(report), succeeded) : countOne(succeeded);
  if (counts.failed) console.log(`\n${output.trim()}\n`);
  else for (const line of output.split("\n").filter(isWarning)) console.log(line);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  return counts;
}

/**
 * Ends a run: prints the sum as the last line and sets the exit code.
 *
 * @param {readonly { passed: number, failed: number }[]} counts
 */
export function summarise(counts) {
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  process.exitCode = failed ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}

/**
 * @param {string} command
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
function execute(command) {
  const PATH = path.join(ROOT, "node_modules/.bin") + path.delimiter + process.env.PATH;
  return new Promise((resolve) => {
    const tool = spawn(command, {
      cwd: ROOT,
      shell: true,
      env: { ...IN_GO, ...process.env, PATH },
    });
    let output = "";
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    tool.stdout.on("data", collect);
    tool.stderr.on("data", collect);
    tool.on("close", (code) => {
      resolve({ succeeded: code === 0, output });
    });
  });
}

/**
 * @param {string} report
 * @returns {unknown} undefined when the tool wrote none, or half of one.
 */
function readReport(report) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, report), "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {boolean} succeeded */
function countOne(succeeded) {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A line in which the linter warns of something that is no failure.
 *
 * @param {string} line
 */
function isWarning(line) {
  return line.includes("[Warning/");
}
