/**
 * Real lists as lists whose authors are known: papers whose authors are all printed in full, each full
 * name taken for a person.
 */
import { readFileSync } from "node:fs";

import { importTypeScript } from "../scripts/typescript.mjs";

import { named } from "./simulated-papers.mjs";

const { compatibility } = await importTypeScript("src/people/names/compatible.ts");
const { readName } = await importTypeScript("src/people/name.ts");
const { read } = await importTypeScript("src/bibliography/read.ts");
const { runToEnd } = await importTypeScript("src/bibliography/reading.ts");

/**
 * Its papers whose authors all have a given name written out. Nobody is known whose name may be another
 * spelling of somebody else's.
 *
 * @param {string} file
 */
export function printedInFull(file) {
  /** @type {{ bibliography: import("../src/bibliography/paper.ts").Bibliography }} */
  const { bibliography } = runToEnd(read({ file, text: textOf(file) }));
  const papers = bibliography.papers
    .map(({ title, venue, year, keywords, byline }) => ({
      title,
      ...(venue && { venue }),
      ...(year && { year }),
      ...(keywords && { keywords }),
      authors: byline.authors.map(({ printed, family = printed, given = "" }) => {
        /** @type {import("../src/people/name.ts").Name} */
        const name = readName(named(family, given));
        return { ...named(family, given), name, person: name.key };
      }),
    }))
    .filter(({ authors }) => authors.every(({ name }) => name.isFull && name.glued !== ""));
  const names = new Map(
    papers.flatMap(({ authors }) => authors.map(({ name }) => [name.key, name])),
  );
  const isUnclear = (/** @type {{ key: string, family: string }} */ { key, family }) =>
    [...names.values()].some(
      (other) =>
        other.key !== key &&
        other.family === family &&
        compatibility(other, names.get(key)) !== "different",
    );
  const unclear = new Set([...names.values()].filter(isUnclear).map(({ key }) => key));
  return papers.map(({ authors, ...paper }) => ({
    ...paper,
    authors: authors.map(({ name, ...author }) => ({
      ...author,
      person: unclear.has(name.key) ? undefined : name.key,
    })),
  }));
}

/** @param {string} file */
function textOf(file) {
  const bytes = readFileSync(file);
  const text = bytes.toString("utf8");
  return text.includes("\uFFFD") ? bytes.toString("latin1") : text;
}
