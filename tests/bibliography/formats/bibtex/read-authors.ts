/** What is read of the field "author" of an entry. */

import { bibtex } from "../../../../src/bibliography/formats/bibtex.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";

export const reading = (author: string) =>
  runToEnd(
    bibtex.read({
      file: "looms.bib",
      text: `@misc{a, title = {A}, year = 2020, author = {${author}}}`,
    }),
  );
export const bylineOf = (author: string) => reading(author).bibliography.papers[0]?.byline;
export const namesOf = (author: string) => bylineOf(author)?.authors.map(({ printed }) => printed);
export const codesOf = (author: string) => reading(author).diagnostics.map(({ code }) => code);
