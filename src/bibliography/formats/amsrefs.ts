/** Entries of amsrefs, as MathSciNet gives them: `\bib{key}{article}{ author={…}, … }`, BibTeX but for its beginning. */

import type { Format } from "../format.ts";

import { bibtex } from "./bibtex.ts";

/** Reads entries as those of BibTeX, with an author in each of several fields. */
export const amsrefs: Format = {
  name: "amsrefs",
  recognises: (head) => ENTRY.test(head),
  read: (source) => bibtex.read({ ...source, text: inBibtex(source.text) }),
};

const BEGINNING = String.raw`^[ \t]*\\bib(\*?)[ \t]*\{([^{},\r\n]{1,200})\}[ \t]*\{([a-z][a-z.]{1,40})\}[ \t]*\{`;
const ENTRY = new RegExp(BEGINNING, "mu");

function inBibtex(text: string): string {
  return text.replaceAll(
    new RegExp(BEGINNING, "gmu"),
    // With an asterisk it is what others refer to: a journal, a publisher.
    (_, star: string, key: string, type: string) => `@${star === "" ? type : "xdata"}{${key},`,
  );
}
