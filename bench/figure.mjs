/**
 * How long `coterie figure` takes from a file of papers to an SVG, clusters and layout included, for
 * 2,000 and 20,000 people; beside it, what rsvg-convert takes only to draw that SVG.
 *
 * Prints milliseconds of CPU of each process, the smallest of three with the largest. Linux only.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";

import { buildCli } from "../scripts/cli.mjs";

import { generate, papersOf } from "./papers.mjs";

const REPEATS = 3;
/** What the issue asks for, on two cores without anything else to do. */
const SIZES = [
  { people: 2000, ties: 8000, budgetMs: 3000 },
  { people: 20_000, ties: 100_000, budgetMs: 30_000 },
];
/** Clock ticks of the kernel are hundredths of a second. */
const TICK_MS = 10;

const folder = mkdtempSync(path.join(tmpdir(), "coterie-figure-"));
writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
const program = await buildCli(path.join(folder, "cli"));
const input = path.join(folder, "papers.json");
const output = path.join(folder, "figure.svg");

for (const { people, ties, budgetMs } of SIZES) {
  writeFileSync(input, JSON.stringify(papersOf(await generate(people, ties))));
  const ours = timesOf(process.execPath, [program, "figure", input, "--output", output]);
  const megabytes = (statSync(output).size / 1e6).toFixed(1);
  console.log(`${people} people, ${ties} ties: ${report(ours)}, ${megabytes} MB`);
  console.log(
    `  share of the budget of ${budgetMs} ms: ${(Math.min(...ours) / budgetMs).toFixed(2)}`,
  );
  const theirs = timesOf("rsvg-convert", [
    "--width=1600",
    `--output=${path.join(folder, "figure.png")}`,
    output,
  ]);
  if (theirs.length === 0) console.log("  rsvg-convert is not installed");
  else {
    const ratio = (Math.min(...ours) / Math.min(...theirs)).toFixed(2);
    console.log(`  rsvg-convert draws it in ${report(theirs)}: ratio ${ratio}`);
  }
}
rmSync(folder, { recursive: true });
console.log(
  `load average: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`,
);

/**
 * @param {string} command
 * @param {readonly string[]} words
 * @returns {readonly number[]} nothing when there is no such program.
 */
function timesOf(command, words) {
  const times = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const before = cpuOfChildren();
    const { error, status, stderr } = spawnSync(command, words, { encoding: "utf8" });
    if (error !== undefined) return [];
    if (status !== 0) throw new Error(stderr);
    times.push(cpuOfChildren() - before);
  }
  return times;
}

/** Milliseconds, user and system, of all children that have ended. */
function cpuOfChildren() {
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ")[1]?.split(" ") ?? [];
  return TICK_MS * (Number(fields[13]) + Number(fields[14]));
}

/** @param {readonly number[]} times */
function report(times) {
  return `${Math.min(...times)} ms [to ${Math.max(...times)}]`;
}
