/**
 * Installs the packages when they are missing or differ from package-lock.json.
 *
 * npm keeps a copy of what it installed in node_modules/.package-lock.json; comparing contents instead of
 * dates survives a git checkout, which gives every file a new date.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = { major: 20, minor: 19 };

checkNode();
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
if (!isInstalled()) install();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isNewer = major > OLDEST_NODE.major;
  if (isNewer || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor)) return;
  fail(`Coterie needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

function isInstalled() {
  const locked = readPackages("package-lock.json");
  const installed = readPackages("node_modules/.package-lock.json");
  return Object.entries(locked).every(([place, { version, integrity, optional }]) => {
    // The empty place is this project; an optional package may belong to another operating system.
    if (place === "" || (optional && !installed[place])) return true;
    return installed[place]?.version === version && installed[place].integrity === integrity;
  });
}

/** @param {string} lockfile */
function readPackages(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, "utf8")).packages : {};
}

function install() {
  console.log("Installing the packages of package-lock.json …");
  const { status, stderr, error } = spawnSync(
    "npm",
    ["ci", "--ignore-scripts", "--loglevel=error"],
    {
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
      shell: process.platform === "win32",
    },
  );
  if (status === 0) return;
  const reason = error?.message ?? stderr.split("\n").slice(0, 12).join("\n");
  fail(`npm ci failed, so nothing can run. It said:\n${reason}`);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
