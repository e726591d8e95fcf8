/**
 * A page with the licence of every package whose code or font is in the build.
 *
 * Vite's own list (`build.license`) knows neither what only a worker imports nor fonts, so the list is made here.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * Vite plugins that share one list: the first is for the page and writes it, the second for `worker.plugins`.
 *
 * @param {string} fileName - of the page, relative to the build.
 * @returns {{ page: import("vite").Plugin, worker: import("vite").Plugin }}
 */
export function licensesPage(fileName) {
  /** @type {Set<string>} */
  const folders = new Set();
  return {
    worker: {
      name: "coterie:licenses-of-workers",
      generateBundle(_, bundle) {
        addPackages(folders, bundle);
      },
    },
    page: {
      name: "coterie:licenses",
      apply: "build",
      generateBundle(_, bundle) {
        addPackages(folders, bundle);
        const parts = [...[...folders].map(readPackage), ...EXAMPLES];
        this.emitFile({ type: "asset", fileName, source: render(parts) });
      },
    },
  };
}

/**
 * @param {Set<string>} folders
 * @param {import("vite").Rolldown.OutputBundle} bundle
 */
function addPackages(folders, bundle) {
  for (const output of Object.values(bundle)) {
    const files = output.type === "chunk" ? output.moduleIds : output.originalFileNames;
    for (const file of files) {
      const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replace("\0", ""))?.[1];
      if (folder) folders.add(path.resolve(folder));
    }
  }
}

/** Examples that others compiled; see data/README.md. */
const EXAMPLES = [
  {
    title: "Example of a journal: co-authors in the Journal of Informetrics",
    license: "MIT; made of a network that comes with VOSviewer Online",
    text: "Copyright (c) 2021-2024 Centre for Science and Technology Studies (CWTS), Leiden University",
  },
  {
    title: "Example of a bibliography: languages of Papua New Guinea",
    license: "CC-BY-4.0; made of silpng.bib of Glottolog, facts only",
    text: "Glottolog, https://glottolog.org, Max Planck Institute for Evolutionary Anthropology, Leipzig",
  },
];

/** @param {string} folder */
function readPackage(folder) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file && existsSync(path.join(folder, file))
      ? readFileSync(path.join(folder, file), "utf8")
      : "";
  return { title: `${name} ${version}`, license: String(license), text: text.trim() };
}

/** @param {readonly { title: string, license: string, text: string }[]} parts */
function render(parts) {
  const sections = parts
    .toSorted((one, other) => one.title.localeCompare(other.title, "en"))
    .map(
      ({ title, license, text }) =>
        `<h2>${escape(title)}</h2>\n<p>${escape(license)}</p>\n${text && `<pre>${escape(text)}</pre>\n`}`,
    );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="./favicon.svg">
<title>Licences of what Coterie contains</title>
<h1>Licences of what Coterie contains</h1>
<p>Coterie itself is under the MIT licence. It contains the packages and examples below, each under its own.</p>
${sections.join("")}</html>
`;
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
