/** What `npm run check` and `npm test` consist of. */

/**
 * @typedef {object} Step
 * @property {string} name - as printed.
 * @property {string} command - a command line; it may name what the packages install.
 * @property {string} [report] - where the tool writes its JSON report; without one the step counts as one check.
 */

/** What tools remember of files that have not changed; `npm ci` forgets it. */
const CACHE = "node_modules/.cache";

/** Checks of the text alone, which can run side by side. @type {readonly Step[]} */
const textChecks = [
  { name: "types", command: types("tsconfig.json", "all") },
  { name: "types of the core", command: types("src/tsconfig.core.json", "core") },
  { name: "format", command: "node scripts/format.mjs" },
  {
    name: "dead code",
    command: `knip --no-progress --no-config-hints --cache --cache-location ${CACHE}/knip`,
  },
];

/** All of them. @type {readonly Step[]} */
export const staticChecks = [{ name: "lint", command: lint("--type-aware") }, ...textChecks];

/** Those of a few seconds, without the rules of the linter that need types. @type {readonly Step[]} */
export const quickStaticChecks = [{ name: "lint", command: lint("") }, ...textChecks];

/** Units and laws, in Node. */
export const unitTests = vitest("unit");

/** Those whose inputs are large. */
export const largeTests = vitest("large");

/** Elements, in a real Chromium. */
export const browserTests = vitest("browser");

/** What is shipped. @type {Step} */
export const build = { name: "build", command: "node scripts/build.mjs" };

/** The built app, used as a reader would. @type {Step} */
export const endToEndTests = {
  name: "end to end",
  command: "playwright test --config tests/end-to-end/playwright.config.ts",
  report: "reports/end-to-end.json",
};

/**
 * @param {string} project - a tsconfig.
 * @param {string} name - of its own file in the cache.
 */
function types(project, name) {
  // Two checkers: with the usual four, each works out for itself what the others know, and two cores wait.
  return `tsc -p ${project} --checkers 1 --incremental --tsBuildInfoFile ${CACHE}/tsc/${name}.tsbuildinfo`;
}

/** @param {string} asked - further options. */
function lint(asked) {
  return `oxlint --threads=1 --format=unix ${asked}`;
}

/**
 * @param {"unit" | "large" | "browser"} project - of vite.config.ts.
 * @returns {Step}
 */
function vitest(project) {
  const report = `reports/${project}.json`;
  return {
    name: `${project} tests`,
    command: `vitest run --project ${project} --reporter=dot --reporter=json --outputFile.json=${report}`,
    report,
  };
}
